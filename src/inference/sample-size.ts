import { mustBe, refuse } from '../internal/reading/refuse.ts';
import { normalReach } from './confidence.ts';

/** How many respondents make an interval reach no further than a margin, when single answers have a variance. */
export function sampleSize(
  { variance, margin, confidence }: { readonly variance: number; readonly margin: number; readonly confidence: number },
  path: readonly PropertyKey[],
): number {
  const respondents = Math.ceil((normalReach(confidence) / margin) ** 2 * variance);
  return respondents <= Number.MAX_SAFE_INTEGER
    ? Math.max(respondents, 1)
    : refuse(path, mustBe(`large enough for a sample of at most ${Number.MAX_SAFE_INTEGER}`, margin));
}
