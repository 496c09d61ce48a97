import { mustBe, refuse } from '../internal/reading/refuse.ts';
import { dot, type Matrix, plus, times, type Vector } from '../internal/statistics/matrices.ts';

/** Estimates of parameters, with the covariances of their logarithms, in which they are closest to normal. */
export interface Estimates {
  readonly values: Vector;
  readonly covariance: Matrix;
}

interface MaybeFitted {
  readonly parameters: object;
  readonly covariance?: Matrix | null | undefined;
  readonly customers?: number | undefined;
}

/** Refuses a model that does not say how sure its parameters are. */
export function mustBeFitted({ covariance, customers }: MaybeFitted, path: readonly PropertyKey[]): void {
  if (covariance != null && customers !== undefined) return;
  refuse(path, mustBe('a model with covariance and customers, as a fit gives that converged', {}));
}

/** The estimates of a model that is fitted. */
export function estimatesOf({ parameters, covariance }: MaybeFitted): Estimates {
  const values: Vector = Object.values(parameters);
  const logarithms = (covariance as Matrix).map((row, i) =>
    row.map((value, j) => value / (values[i] as number) / (values[j] as number)),
  );
  return { values, covariance: logarithms };
}

/** For derivatives by differences: their error is as small as that of the predictions. */
const DIFFERENCE = 1e-4;

/** The derivatives of each of several predictions by the logarithms of the parameters. */
export function slopesOf(predict: (values: Vector) => Vector, { values }: Estimates): Matrix {
  const moved = (index: number, side: number) =>
    predict(values.map((value, i) => (i === index ? value * Math.exp(side * DIFFERENCE) : value)));
  const changes = values.map((_, index) => plus(moved(index, 1), -1, moved(index, -1)));
  return (changes[0] as Vector).map((_, place) =>
    changes.map((change) => (change[place] as number) / (2 * DIFFERENCE)),
  );
}

/** The variance of what has these derivatives by the logarithms of the parameters (delta method). */
export function varianceOf(gradient: Vector, { covariance }: Estimates): number {
  return dot(gradient, times(covariance, gradient));
}

/** The estimates of two models that are fitted apart. */
export function jointly(a: Estimates, b: Estimates): Estimates {
  const noneOf = ({ values }: Estimates) => values.map(() => 0);
  return {
    values: [...a.values, ...b.values],
    covariance: [
      ...a.covariance.map((row) => [...row, ...noneOf(b)]),
      ...b.covariance.map((row) => [...noneOf(a), ...row]),
    ],
  };
}
