import { boundsAround } from './bounds.ts';
import { totalOf } from './counts.ts';
import { errorOfShare, wilson } from './proportions.ts';
import type { RatingHistogram } from './rating-counts.ts';
import { ratio } from './ratio.ts';

/** Wilson's interval of the percentage of respondents who answered `from` or more, or `null` when nobody answered. */
export function topBoxInterval({ lowest, counts }: RatingHistogram, from: number, confidence: number) {
  const chosen = totalOf(counts.slice(from - lowest));
  const respondents = totalOf(counts);
  const estimate = ratio(100n * chosen, respondents);
  if (estimate === null) return null;
  const [successes, n] = [Number(chosen), Number(respondents)];
  const [lower, upper] = wilson(successes, n, confidence);
  return {
    estimate,
    ...boundsAround(estimate, 100 * lower, 100 * upper, 0, 100),
    standardError: 100 * errorOfShare(successes, n),
    confidence,
    method: 'wilson',
    n,
  };
}
