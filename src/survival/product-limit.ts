import type { CountedDuration } from './counted-durations.ts';

/** The curve at a duration at which anybody churned or was censored. */
export interface CurvePoint {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  readonly censored: number;
  readonly survival: number;
  /** Greenwood's sum up to here, the variance of the logarithm of survival; infinite where survival is 0. */
  readonly variance: number;
}

/**
 * The product-limit estimate. As long as nobody is censored or enters late the product telescopes, so that survival is one
 * quotient of counts: a share without rounding errors that add up.
 */
export function productLimit(durations: readonly CountedDuration[]): readonly CurvePoint[] {
  const points: CurvePoint[] = [];
  let start = 1;
  let left = 1;
  let survivalAtStart = 1;
  let survival = 1;
  let variance = 0;
  for (const { duration, atRisk, events, censored } of durations) {
    if (events + censored === 0) continue;
    if (atRisk !== left) {
      start = atRisk;
      survivalAtStart = survival;
    }
    left = atRisk - events;
    survival = survivalAtStart * (left / start);
    variance += events / (atRisk * left);
    points.push({ time: duration, atRisk, events, censored, survival, variance });
  }
  return points;
}
