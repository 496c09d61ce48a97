import { addCounts } from '../internal/reading/counts.ts';
import { parseInput } from '../internal/reading/parse-input.ts';
import { npsCountsSchema } from '../ratings/nps.ts';
import type { NpsCounts } from './count-nps.ts';

/**
 * Merges the NPS counts of two parts of the data: the counts of all of it.
 *
 * - Formula: the sum, group by group
 * - Unit: respondents
 * - Source: follows from the definition of {@link countNps}
 *
 * @returns The merged counts.
 * @throws {@link MetricsInputError} when an input is no `NpsCounts`, or a sum is no safe integer.
 * @example
 * mergeNps(countNps([10, 9]), countNps([8, 0])); // => { promoters: 2, passives: 1, detractors: 1 }
 */
export function mergeNps(a: NpsCounts, b: NpsCounts): NpsCounts {
  const one = parseInput(npsCountsSchema, a, ['a']);
  const other = parseInput(npsCountsSchema, b, ['b']);
  const merged = (group: keyof NpsCounts) => addCounts(one[group], other[group], ['b', group]);
  return { promoters: merged('promoters'), passives: merged('passives'), detractors: merged('detractors') };
}
