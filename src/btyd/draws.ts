import { percentileLevels, valueAt } from '../inference/bootstrap.ts';
import { type Matrix, times, triangleOf, type Vector } from '../internal/statistics/matrices.ts';
import { normalNumbers } from '../internal/statistics/normal-numbers.ts';
import type { Estimates } from './estimates.ts';

interface Draws {
  readonly confidence: number;
  readonly resamples: number;
  readonly seed: number;
}

/** The quantiles of a prediction over parameters that the data leave plausible. */
export function quantilesOfDraws(
  predict: (values: Vector) => number,
  estimates: Estimates,
  { confidence, resamples, seed }: Draws,
): readonly number[] {
  const draw = drawsFrom(estimates, seed);
  const predictions = new Float64Array(resamples).map(() => predict(draw())).sort();
  return percentileLevels(confidence).map((level) => valueAt(predictions, level));
}

/** Other values of the parameters that the data leave as plausible, by a seed. */
function drawsFrom({ values, covariance }: Estimates, seed: number): () => Vector {
  const normal = normalNumbers(seed);
  const triangle = triangleOf(covariance) as Matrix;
  return () => {
    const shifts = times(triangle, values.map(normal));
    return values.map((value, index) => value * Math.exp(shifts[index] as number));
  };
}
