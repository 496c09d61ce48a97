import { mustBe, parseInput, ratio, received, record, refuse, totalOf } from '../internal/reading/index.ts';
import type { RatingCounts } from '../ratings/index.ts';
import { ratingCountsSchema, sumOfRatings } from '../ratings/rating-counts.ts';

/** The satisfaction of a whole survey and of each step it asks about. */
export interface CsatBySteps {
  /** The mean of all ratings of all steps, in points of the scale; `null` when nobody answered. */
  readonly overall: number | null;
  /** The mean of each step, in points of the scale; `null` for a step that nobody answered. */
  readonly steps: Readonly<Record<string, number | null>>;
}

export const csatByStepsStepsSchema = record(ratingCountsSchema);

/**
 * CSAT by steps: the mean satisfaction of each step of the customer's journey and of the whole survey.
 *
 * - Formula: `Σ rating × respondents / Σ respondents`, for each step and over all of them
 * - Unit: points of the scale
 * - Convention: in the overall mean every answer has the same weight, so a step that more people rated weighs more
 * - Source: LIKE.TG glossary, “Customer experience” and “Customer perception”
 *
 * @param steps - The rating counts of each step, by its name; all on one scale.
 * @returns The means.
 * @throws {@link MetricsInputError} when a step is no `RatingCounts`, or the scales differ.
 * @example
 * const delivery = countRatings([5, 3], CSAT_SCALE);
 * const support = countRatings([2, 2], CSAT_SCALE);
 * csatBySteps({ delivery, support }); // => { overall: 3, steps: { delivery: 4, support: 2 } }
 */
export function csatBySteps(steps: Readonly<Record<string, RatingCounts>>): CsatBySteps {
  const entries = Object.entries(parseInput(csatByStepsStepsSchema, steps, ['steps'])).map(
    ([name, counts]) => [name, parseInput(ratingCountsSchema, counts, ['steps', name])] as const,
  );
  const [first] = entries;
  if (first === undefined) return { overall: null, steps: {} };
  const [firstName, scale] = first;
  for (const [name, counts] of entries) {
    const differs = (['lowest', 'highest'] as const).find((end) => counts[end] !== scale[end]);
    if (differs)
      refuse(['steps', name, differs], mustBe(`${scale[differs]}, as in step ${received(firstName)}`, counts[differs]));
  }
  let [points, respondents] = [0n, 0n];
  const means = entries.map(([name, counts]) => {
    const [pointsOfStep, respondentsOfStep] = [sumOfRatings(counts), totalOf(counts.counts)];
    points += pointsOfStep;
    respondents += respondentsOfStep;
    return [name, ratio(pointsOfStep, respondentsOfStep)] as const;
  });
  return { overall: ratio(points, respondents), steps: Object.fromEntries(means) };
}
