import { money } from '../internal/exact/decimals.ts';
import { addCounts } from '../internal/reading/counts.ts';
import { parseInput } from '../internal/reading/parse-input.ts';
import type { Decimal } from '../money.ts';
import { type ProgrammeCounts, programmeCountsSchema } from './programme-counts.ts';

const STAGES = [
  'customers',
  'ambassadors',
  'activeAmbassadors',
  'leads',
  'qualifiedLeads',
  'meetings',
  'customersAcquired',
] as const;

/**
 * Merges the counts of an ambassador programme of two parts of the customers: the counts of all of them.
 *
 * - Formula: the sum, stage by stage
 * - Unit: people and money
 * - Convention: no customer is in both parts, and both cover the same time; an ambassador who shared in two months is
 *   active once in both together
 * - Source: follows from the definition of {@link programmeFunnel}
 *
 * @returns The merged counts.
 * @throws {@link MetricsInputError} when an input is no `ProgrammeCounts`, or a sum is no safe integer.
 * @example
 * const branch = {
 *   customers: 100,
 *   ambassadors: 20,
 *   activeAmbassadors: 10,
 *   leads: 40,
 *   qualifiedLeads: 20,
 *   meetings: 10,
 *   customersAcquired: 5,
 *   sourcedRevenue: '99.50',
 *   totalRevenue: 1000,
 * };
 * const merged = mergeProgrammes(branch, branch);
 * merged.leads; // => 80
 * merged.sourcedRevenue.toString(); // => '199'
 */
export function mergeProgrammes(a: ProgrammeCounts, b: ProgrammeCounts): ProgrammeCounts<Decimal> {
  const one = parseInput(programmeCountsSchema, a, ['a']);
  const other = parseInput(programmeCountsSchema, b, ['b']);
  const merged = STAGES.map((stage) => [stage, addCounts(one[stage], other[stage], ['b', stage])]);
  return {
    ...(Object.fromEntries(merged) as Record<(typeof STAGES)[number], number>),
    sourcedRevenue: money(one.sourcedRevenue.plus(other.sourcedRevenue)),
    totalRevenue: money(one.totalRevenue.plus(other.totalRevenue)),
  };
}
