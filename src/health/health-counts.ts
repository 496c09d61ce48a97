import { addCounts } from '../internal/reading/counts.ts';
import { elements } from '../internal/reading/elements.ts';
import { iterable, whole } from '../internal/reading/fields.ts';
import { parameters, parseInput } from '../internal/reading/parse-input.ts';
import { mustBe, refuse } from '../internal/reading/refuse.ts';
import { points } from './read-bands.ts';

/** Customers of one score. */
export interface HealthScoreCounts {
  /** The score in points, from 0 to 100. */
  readonly score: number;
  /** Customers who stayed. */
  readonly stayed: number;
  /** Customers who left. */
  readonly churned: number;
}

/** Customers by health score and by what became of them. */
export interface HealthCounts {
  /** A row for each score, the lowest first. */
  readonly scores: readonly HealthScoreCounts[];
}

export const scoreCountsSchema = parameters({
  score: points(),
  stayed: whole(),
  churned: whole(),
});

/** The schema of a {@link HealthCounts}. */
export const healthCountsSchema = parameters({ scores: iterable(scoreCountsSchema) });

/** Reads the scores of a {@link HealthCounts}, in all of which there are less than 2⁵³ customers. */
export function readScores(scores: unknown, path: readonly PropertyKey[]): readonly HealthScoreCounts[] {
  const rows: HealthScoreCounts[] = [];
  let customers = 0;
  for (const element of elements(scores, ...path, 'scores')) {
    const place = [...path, 'scores', rows.length];
    const counts = parseInput(scoreCountsSchema, element, place);
    const before = rows.at(-1);
    if (before !== undefined && counts.score <= before.score)
      refuse([...place, 'score'], mustBe(`above ${before.score}, the score before`, counts.score));
    customers = addCounts(customers, counts.stayed, [...place, 'stayed']);
    customers = addCounts(customers, counts.churned, [...place, 'churned']);
    rows.push(counts);
  }
  return rows;
}

/** Counts by score as the caller gets them. */
export function healthCountsOf(
  byScore: ReadonlyMap<number, { readonly stayed: number; readonly churned: number }>,
): HealthCounts {
  const ascending = [...byScore].sort(([a], [b]) => a - b);
  return { scores: ascending.map(([score, { stayed, churned }]) => ({ score, stayed, churned })) };
}
