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
import { customersIn, type Group, readHistories } from './purchase-history.ts';
import { type TimeUnit, timeUnit } from './time-unit.ts';

/**
 * Why a fit did not converge. `'boundary'`: the likelihood rises on as a parameter goes to 0 or grows without end, so that a
 * simpler model says the same; `'curvature'`: it is flat in some direction, so that the data do not identify the parameters;
 * `'progress'`: the search came to a halt elsewhere.
 */
export type FitFailure = 'boundary' | 'curvature' | 'progress';

/** What every fit says, with parameters of the names that the model has. */
export interface Fit<Parameters> {
  /** The estimates; where the fit did not converge, the likeliest values that it came to. */
  readonly parameters: Parameters;
  /** Their standard errors; `null` where the fit did not converge. */
  readonly standardErrors: Parameters | null;
  /** Their covariances, in the order of the parameters; `null` where the fit did not converge. */
  readonly covariance: readonly (readonly number[])[] | null;
  /** Logarithm of the likelihood. */
  readonly logLikelihood: number;
  /** Customers whom the fit rests on. */
  readonly customers: number;
  /** Whether this is a maximum of the likelihood. */
  readonly converged: boolean;
  /** Why not; `null` where it is one. */
  readonly reason: FitFailure | null;
  /** Steps of the search. */
  readonly iterations: number;
  /** How often likelihood and gradient were computed, for all starts and the covariance. */
  readonly evaluations: number;
  /** Largest derivative of the mean logarithm of the likelihood by the logarithm of a parameter. */
  readonly gradientNorm: number;
}

/** The logarithm of a likelihood, and its derivatives by the parameters, for given values of these. */
export type Likelihood = (parameters: Vector) => { readonly value: number; readonly gradient: Vector };

/** By how much a converged fit may fall short of the maximum, as a logarithm of the likelihood. */
const EXCESS = 1e-9;

/** Logarithms of parameters, next to those of their scales: beyond the first the search turns back, beyond the second it has left. */
const FARTHEST = 16;

const FAR = 9;

/** The options of fits that are about time. */
export interface FitOptions {
  /** The unit of the times given, which the model carries so that discount rates can be converted to it. */
  readonly unit?: TimeUnit;
}

/** What distinguishes a model whose first two parameters are those of the rates at which customers buy. */
interface Dropout<Name extends string> {
  readonly names: readonly ['r', 'alpha', Name, Name];
  readonly likelihoodOf: (histories: readonly Group[]) => Likelihood;
  /** Whether its last parameter is a time, as α is. */
  readonly lastIsTime: boolean;
  /** Where the search for its other two begins, a time as a multiple of the mean time observed. */
  readonly start: readonly [number, number];
}

/** Where the search for r begins. */
const SHAPES = [0.25, 1, 4];

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

/** For derivatives by differences: their error is as small as that of the predictions. */
const DIFFERENCE = 1e-4;

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

/** Refuses data that no values of the parameters can be told from: of nobody, of one customer, or of customers all alike. */
export function mustDiffer(groups: readonly Group[], name: string, what: string): void {
  const customers = customersIn(groups);
  if (customers < 2) refuse([name], mustBe(`${what} of at least two customers`, customers));
  if (groups.length < 2) refuse([name], `must be ${what} that differ, got ${customers} customers all alike`);
}

/** Refuses data without a single repeat purchase; the frequency is the first number of each key. */
export function mustRepeat(groups: readonly Group[], name: string): void {
  if (groups.every(({ key }) => key[0] === 0)) {
    refuse([name], 'must hold repeat purchases, got none, so that nothing is known of how often customers come back');
  }
}

/** The schema of the options, with the unit that is usual for the model. */
export function fitOptions(usual: TimeUnit) {
  return prefault(parameters({ unit: prefault(timeUnit(), usual) }), {});
}

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
