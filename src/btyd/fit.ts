import { mustBe, parameters, prefault, refuse } from '../internal/reading/index.ts';
import {
  dot,
  type Evaluated,
  largest,
  type Matrix,
  type Minimum,
  minimize,
  plus,
  times,
  type Vector,
} from '../internal/statistics/index.ts';
import { customersIn, type Group, readHistories, type TimeUnit, timeUnit } from './purchase-history.ts';

/**
 * Why a fit did not converge. `'boundary'`: the likelihood keeps rising as a parameter goes to 0 or infinity, so a
 * simpler model fits as well; `'curvature'`: the likelihood is flat in some direction, so the data do not identify the
 * parameters; `'progress'`: the search stalled elsewhere.
 */
export type FitFailure = 'boundary' | 'curvature' | 'progress';

/** What every fit reports, under the parameter names of the model. */
export interface Fit<Parameters> {
  /** The estimates; if the fit did not converge, the most likely values found. */
  readonly parameters: Parameters;
  /** Their standard errors; `null` if the fit did not converge. */
  readonly standardErrors: Parameters | null;
  /** Their covariance matrix, in the order of the parameters; `null` if the fit did not converge. */
  readonly covariance: readonly (readonly number[])[] | null;
  /** Log-likelihood. */
  readonly logLikelihood: number;
  /** Number of customers in the fit. */
  readonly customers: number;
  /** Whether this is a maximum of the likelihood. */
  readonly converged: boolean;
  /** Why the fit did not converge; `null` if it did. */
  readonly reason: FitFailure | null;
  /** Iterations of the search. */
  readonly iterations: number;
  /** Evaluations of likelihood and gradient, for all starts and the covariance. */
  readonly evaluations: number;
  /** Largest derivative of the mean log-likelihood with respect to the log of a parameter. */
  readonly gradientNorm: number;
}

/** Log-likelihood and its gradient at given parameters. */
export type Likelihood = (parameters: Vector) => { readonly value: number; readonly gradient: Vector };

/** How far the log-likelihood of a converged fit may fall short of the maximum. */
const EXCESS = 1e-9;

/** Limits of the log parameters, relative to their scales: at the first the search turns back, at the second it has left. */
const FARTHEST = 16;

const FAR = 9;

/** Options of fits that involve time. */
export interface FitOptions {
  /** The time unit of the data, kept in the model so that discount rates can be converted to it. */
  readonly unit?: TimeUnit;
}

/** What differs between models whose first two parameters describe the purchase rates. */
interface Dropout<Name extends string> {
  readonly names: readonly ['r', 'alpha', Name, Name];
  readonly likelihoodOf: (histories: readonly Group[]) => Likelihood;
  /** Whether its last parameter is a time, like α. */
  readonly lastIsTime: boolean;
  /** Starting values of its other two parameters, times as multiples of the mean time observed. */
  readonly start: readonly [number, number];
}

/** Starting values of r. */
const SHAPES = [0.25, 1, 4];

/** Estimated parameters, with the covariances of their logs, which are closer to normal. */
export interface Estimates {
  readonly values: Vector;
  readonly covariance: Matrix;
}

interface MaybeFitted {
  readonly parameters: object;
  readonly covariance?: Matrix | null | undefined;
  readonly customers?: number | undefined;
}

/** Step of the numerical derivatives, whose error is then as small as that of the predictions. */
const DIFFERENCE = 1e-4;

/** Refuses a model without a covariance matrix. */
export function mustBeFitted({ covariance, customers }: MaybeFitted, path: readonly PropertyKey[]): void {
  if (covariance != null && customers !== undefined) return;
  refuse(path, mustBe('a model with covariance and customers, as a fit gives that converged', {}));
}

/** The estimates of a fitted model. */
export function estimatesOf({ parameters, covariance }: MaybeFitted): Estimates {
  const values: Vector = Object.values(parameters);
  const logarithms = (covariance as Matrix).map((row, i) =>
    row.map((value, j) => value / (values[i] as number) / (values[j] as number)),
  );
  return { values, covariance: logarithms };
}

/** Derivatives of several predictions with respect to the log parameters. */
export function slopesOf(predict: (values: Vector) => Vector, { values }: Estimates): Matrix {
  const moved = (index: number, side: number) =>
    predict(values.map((value, i) => (i === index ? value * Math.exp(side * DIFFERENCE) : value)));
  const changes = values.map((_, index) => plus(moved(index, 1), -1, moved(index, -1)));
  return (changes[0] as Vector).map((_, place) =>
    changes.map((change) => (change[place] as number) / (2 * DIFFERENCE)),
  );
}

/** Variance by the delta method, from derivatives with respect to the log parameters. */
export function varianceOf(gradient: Vector, { covariance }: Estimates): number {
  return dot(gradient, times(covariance, gradient));
}

/** The joint estimates of two independently fitted models. */
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

/** Fits a model of purchases at any time. */
export function fitContinuous<Name extends string>(
  histories: unknown,
  { names, likelihoodOf, lastIsTime, start }: Dropout<Name>,
): Fit<Readonly<Record<'r' | 'alpha' | Name, number>>> {
  const groups = readHistories({ histories });
  mustDiffer(groups, 'histories', 'histories');
  mustRepeat(groups, 'histories');
  const customers = customersIn(groups);
  const meanOf = (part: number) =>
    groups.reduce((sum, { key, weight }) => sum + (key[part] as number) * (weight / customers), 0);
  const [purchases, T] = [meanOf(0), meanOf(2)];
  const starts = SHAPES.map((r) => [r, r, ...start]);
  return maximizeLikelihood(names, likelihoodOf(groups), customers, [1, T / purchases, 1, lastIsTime ? T : 1], starts);
}

/** Refuses data that cannot identify the parameters: no customer, a single one, or all alike. */
export function mustDiffer(groups: readonly Group[], name: string, what: string): void {
  const customers = customersIn(groups);
  if (customers < 2) refuse([name], mustBe(`${what} of at least two customers`, customers));
  if (groups.length < 2) refuse([name], `must be ${what} that differ, got ${customers} customers all alike`);
}

/** Refuses data without a repeat purchase; the frequency is the first number of each key. */
export function mustRepeat(groups: readonly Group[], name: string): void {
  if (groups.every(({ key }) => key[0] === 0)) {
    refuse([name], 'must hold repeat purchases, got none, so that nothing is known of how often customers come back');
  }
}

/** The schema of the options, with the default unit of the model. */
export function fitOptions(usual: TimeUnit) {
  return prefault(parameters({ unit: prefault(timeUnit(), usual) }), {});
}

/**
 * Maximizes a likelihood over the log parameters, from the most likely of several starts, then from the others if that
 * does not converge. `scales` brings the parameters to the order of 1.
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

/** Covariance of the parameters, from second derivatives with respect to their logs. */
function covarianceOf(inverse: Matrix, parameters: Vector, customers: number): Matrix {
  return inverse.map((row, i) =>
    row.map((value, j) => (value * (parameters[i] as number) * (parameters[j] as number)) / customers),
  );
}
