import { descending } from '../internal/exact/descending.ts';
import type { Units } from '../internal/exact/units.ts';

/** Of each value a score from 1 to 5: by the share of all values that are lower, so equal values have equal scores. */
export function quantileScores(values: Units): readonly number[] {
  const order = descending(values);
  const scores: number[] = new Array(values.length);
  let lower = 0;
  for (let rank = 0; rank < values.length; rank += 1) {
    const index = order[values.length - 1 - rank] as number;
    const before = order[values.length - rank] as number;
    if (rank > 0 && values[index] !== values[before]) lower = rank;
    scores[index] = 1 + Math.floor((5 * lower) / values.length);
  }
  return scores;
}
