import { ratio } from '../internal/exact/ratio.ts';
import { boundsAround } from './bounds.ts';
import { errorOfShare, wilson } from './proportions.ts';

/** Wilson's interval of a share, or of a percentage where the whole is 100; `null` without trials. */
export function wilsonInterval(successes: bigint, trials: bigint, whole: 1 | 100, confidence: number) {
  const estimate = ratio(BigInt(whole) * successes, trials);
  if (estimate === null) return null;
  const [count, n] = [Number(successes), Number(trials)];
  const [lower, upper] = wilson(count, n, confidence);
  return {
    estimate,
    ...boundsAround(estimate, whole * lower, whole * upper, 0, whole),
    standardError: whole * errorOfShare(count, n),
    confidence,
    method: 'wilson',
    n,
  };
}
