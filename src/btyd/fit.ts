import type { Evaluated } from '../internal/statistics/line-search.ts';
import { largest, type Matrix, type Vector } from '../internal/statistics/matrices.ts';
import { type Minimum, minimize } from '../internal/statistics/minimize.ts';
import type { Fit, FitFailure } from './fit-types.ts';

/** The logarithm of a likelihood, and its derivatives by the parameters, for given values of these. */
export type Likelihood = (parameters: Vector) => { readonly value: number; readonly gradient: Vector };

/** By how much a converged fit may fall short of the maximum, as a logarithm of the likelihood. */
const EXCESS = 1e-9;

/** Logarithms of parameters, next to those of their scales: beyond the first the search turns back, beyond the second it has left. */
const FARTHEST = 16;
const FAR = 9;

/**
 * Maximizes a likelihood in the logarithms of the parameters, from the likeliest of several starts, and from the others where
 * that does not converge. `scales` brings the parameters to the order of 1.
 */
export function maximizeLikelihood<Name extends string>(
  names: readonly Name[],
  likelihood: Likelihood,
  customers: number,
  scales: Vector,
  starts: readonly Vector[],
): Fit<Readonly<Record<Name, number>>> {
  let evaluations = 0;
  const valuesAt = (logarithms: Vector) =>
    logarithms.map((value, index) => Math.exp(value) * (scales[index] as number));
  const objective = (at: Vector): Evaluated => {
    const nowhere = { at, value: Number.POSITIVE_INFINITY, gradient: at };
    if (largest(at) > FARTHEST) return nowhere;
    evaluations += 1;
    const parameters = valuesAt(at);
    const { value, gradient } = likelihood(parameters);
    if (![value, ...gradient].every(Number.isFinite)) return nowhere;
    const scaled = gradient.map((slope, index) => (-slope * (parameters[index] as number)) / customers);
    return { at, value: -value / customers, gradient: scaled };
  };
  const tried = starts.map((start) => objective(start.map(Math.log))).sort((a, b) => a.value - b.value);
  const tolerance = EXCESS / customers;
  let iterations = 0;
  const [first, ...others] = tried.map((start) => () => {
    const found = minimize(objective, start, tolerance);
    iterations += found.iterations;
    return found;
  });
  let best = (first as () => Minimum)();
  for (const search of others) {
    if (failureOf(best, tolerance) === null) break;
    const found = search();
    if (found.value < best.value) best = found;
  }
  const reason = failureOf(best, tolerance);
  const parameters = valuesAt(best.at);
  const covariance = reason === null ? covarianceOf(best.inverse as Matrix, parameters, customers) : null;
  const named = (values: Vector) =>
    Object.fromEntries(names.map((name, index) => [name, values[index]])) as Readonly<Record<Name, number>>;
  return {
    parameters: named(parameters),
    standardErrors: covariance === null ? null : named(covariance.map((row, index) => Math.sqrt(row[index] as number))),
    covariance,
    logLikelihood: -best.value * customers,
    customers,
    converged: reason === null,
    reason,
    iterations,
    evaluations,
    gradientNorm: largest(best.gradient),
  };
}

function failureOf({ at, inverse, excess }: Minimum, tolerance: number): FitFailure | null {
  if (largest(at) > FAR) return 'boundary';
  if (inverse === undefined) return 'curvature';
  return excess <= tolerance ? null : 'progress';
}

/** That of the parameters, from second derivatives of the mean by their logarithms. */
function covarianceOf(inverse: Matrix, parameters: Vector, customers: number): Matrix {
  return inverse.map((row, i) =>
    row.map((value, j) => (value * (parameters[i] as number) * (parameters[j] as number)) / customers),
  );
}
