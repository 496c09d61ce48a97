import { addCounts } from '../internal/reading/counts.ts';
import { parseInput } from '../internal/reading/parse-input.ts';
import { type HealthCounts, healthCountsOf, healthCountsSchema, readScores } from './health-counts.ts';

/**
 * Merges the health counts of two parts of the customers: the counts of all of them.
 *
 * - Formula: the sum, score by score
 * - Unit: customers
 * - Source: follows from the definition of {@link countHealth}
 *
 * @returns The merged counts.
 * @throws {@link MetricsInputError} when an input is no `HealthCounts`, or a sum is no safe integer.
 * @example
 * const north = countHealth([{ score: 80, churned: false }]);
 * const south = countHealth([{ score: 80, churned: true }]);
 * mergeHealth(north, south); // => { scores: [{ score: 80, stayed: 1, churned: 1 }] }
 */
export function mergeHealth(a: HealthCounts, b: HealthCounts): HealthCounts {
  const one = parseInput(healthCountsSchema, a, ['a']);
  const other = parseInput(healthCountsSchema, b, ['b']);
  const byScore = new Map(readScores(one.scores, ['a']).map((counts) => [counts.score, counts]));
  for (const [index, counts] of readScores(other.scores, ['b']).entries()) {
    const { score, stayed, churned } = byScore.get(counts.score) ?? { ...counts, stayed: 0, churned: 0 };
    const path = ['b', 'scores', index];
    byScore.set(score, {
      score,
      stayed: addCounts(stayed, counts.stayed, [...path, 'stayed']),
      churned: addCounts(churned, counts.churned, [...path, 'churned']),
    });
  }
  return healthCountsOf(byScore);
}
