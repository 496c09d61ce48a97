import type { CurvePoint } from './product-limit.ts';
import type { RestrictedMean } from './survival-curve.ts';

/** The area under the curve up to a horizon, with an interval of `z` standard errors to either side. */
export function restrictedMean(points: readonly CurvePoint[], horizon: number, z: number): RestrictedMean {
  let end = horizon;
  let area = 0;
  let standardError = 0;
  for (let index = points.length - 1; index >= 0; index -= 1) {
    const { time, atRisk, events, survival } = points[index] as CurvePoint;
    if (time > horizon) continue;
    area = Math.min(area + survival * (end - time), horizon);
    end = time;
    // Where all churn at once nothing is left of the area, and of its variance.
    if (area > 0) standardError = Math.hypot(standardError, area * Math.sqrt(events / atRisk / (atRisk - events)));
  }
  const estimate = Math.min(area + end, horizon);
  return {
    horizon,
    estimate,
    standardError,
    lower: Math.max(estimate - z * standardError, 0),
    upper: Math.min(estimate + z * standardError, horizon),
  };
}
