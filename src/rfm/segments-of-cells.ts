import * as z from 'zod/mini';
import { elements } from '../internal/reading/elements.ts';
import { label, wholeBetween } from '../internal/reading/fields.ts';
import { shortList } from '../internal/reading/list.ts';
import { must, parameters, parseInput } from '../internal/reading/parse-input.ts';
import { refuse } from '../internal/reading/refuse.ts';
import type { RfmSegmentRule } from './rfm-types.ts';

const SCORES = [1, 2, 3, 4, 5];

export const rfmSegmentRuleSchema = parameters({
  segment: label(),
  recency: scoreRange(),
  frequency: scoreRange(),
  monetary: scoreRange(),
});

/** The segment of each cell, which is a triple of scores, by {@link cellOf}; and the names of all, in the order of the table. */
export function segmentsOfCells(table: Iterable<RfmSegmentRule>) {
  const rules = [];
  for (const element of elements(table, 'table'))
    rules.push(parseInput(rfmSegmentRuleSchema, element, ['table', rules.length]));
  const cells: string[] = [];
  for (const recency of SCORES) {
    for (const frequency of SCORES) {
      for (const monetary of SCORES) {
        const rule = rules.find(
          (rule) =>
            includes(rule.recency, recency) && includes(rule.frequency, frequency) && includes(rule.monetary, monetary),
        );
        cells[cellOf(recency, frequency, monetary)] =
          rule?.segment ??
          refuse(['table'], `must have a rule for every score, got none for ${recency}, ${frequency}, ${monetary}`);
      }
    }
  }
  return { names: [...new Set(rules.map(({ segment }) => segment))], cells };
}

export function cellOf(recency: number, frequency: number, monetary: number): number {
  return 25 * (recency - 1) + 5 * (frequency - 1) + monetary - 1;
}

function includes([lowest, highest]: readonly [number, number], score: number): boolean {
  return lowest <= score && score <= highest;
}

function scoreRange() {
  const expected = 'an array of the lowest and the highest score';
  const score = wholeBetween(1, 5);
  const ascends = z.refine<[number, number]>(([lowest, highest]) => lowest <= highest, must(expected));
  const two = shortList(2, expected).check(z.refine((scores) => (scores as unknown[]).length === 2, must(expected)));
  return z.prefault(z.pipe(two, z.tuple([score, score]).check(ascends)), [1, 5]);
}
