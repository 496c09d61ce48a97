import { elements } from '../internal/reading/elements.ts';
import { flag } from '../internal/reading/fields.ts';
import { parseInput, row } from '../internal/reading/parse-input.ts';
import { type HealthCounts, healthCountsOf } from './health-counts.ts';
import { points } from './read-bands.ts';

/** A customer's score and what became of the customer; a row may carry further columns. */
export interface HealthOutcome {
  /** The health score at the start of the period, in points from 0 to 100. */
  readonly score: number;
  /** Whether the customer left during the period. */
  readonly churned: boolean;
}

export const healthOutcomeSchema = row({
  score: points(),
  churned: flag(),
});

/**
 * Counts the customers of each health score who stayed and who left.
 *
 * - Formula: customers by score
 * - Unit: customers
 * - Convention: the score is the one before the period; customers without a score must be left out. Round scores where
 *   there are many different ones, as there is a row for each
 * - Merges: counts of parts of the customers add up with {@link mergeHealth}
 * - Source: LIKE.TG glossary, “Customer health score”
 *
 * @param outcomes - Any iterable with one row for each customer.
 * @returns The counts, the lowest score first; empty without customers.
 * @throws {@link MetricsInputError} at the first row that is none.
 * @example
 * countHealth([{ score: 80, churned: false }, { score: 20, churned: true }, { score: 80, churned: true }]); // => { scores: [{ score: 20, stayed: 0, churned: 1 }, { score: 80, stayed: 1, churned: 1 }] }
 */
export function countHealth(outcomes: Iterable<HealthOutcome>): HealthCounts {
  const byScore = new Map<number, { stayed: number; churned: number }>();
  let index = 0;
  for (const element of elements(outcomes, 'outcomes')) {
    const { score, churned } = parseInput(healthOutcomeSchema, element, ['outcomes', index]);
    const counts = byScore.get(score) ?? { stayed: 0, churned: 0 };
    counts[churned ? 'churned' : 'stayed'] += 1;
    byScore.set(score, counts);
    index += 1;
  }
  return healthCountsOf(byScore);
}
