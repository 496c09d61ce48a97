import {
  finite,
  flag,
  must,
  notNegative,
  nullable,
  numberBetween,
  oneOf,
  optional,
  parameters,
  row,
  shortList,
  whole,
} from '../internal/reading/index.ts';
import { triangleOf } from '../internal/statistics/index.ts';
import * as z from '../internal/zod.ts';
import type { Fit } from './fit.ts';
import { type OpportunityHistory, type PurchaseHistory, type TimeUnit, timeUnit } from './purchase-history.ts';

/** The parameters of BG/NBD and MBG/NBD. */
export interface GeometricDropoutParameters {
  /** Shape of the gamma distribution of purchase rates. */
  readonly r: number;
  /** Its rate parameter, a time: customers buy r / α times per unit of time on average. */
  readonly alpha: number;
  /** First shape of the beta distribution of the probability of leaving after a purchase. */
  readonly a: number;
  /** Second shape: the mean probability is a / (a + b). */
  readonly b: number;
}

/** The parameters of Pareto/NBD. */
export interface ExponentialDropoutParameters {
  /** Shape of the gamma distribution of purchase rates. */
  readonly r: number;
  /** Its rate parameter, a time: customers buy r / α times per unit of time on average. */
  readonly alpha: number;
  /** Shape of the gamma distribution of dropout rates. */
  readonly s: number;
  /** Its rate parameter, a time: the mean dropout rate is s / β. */
  readonly beta: number;
}

/** The parameters of BG/BB. */
export interface DiscreteDropoutParameters {
  /** First shape of the beta distribution of the probability of buying at an opportunity. */
  readonly alpha: number;
  /** Second shape: the mean probability is α / (α + β). */
  readonly beta: number;
  /** First shape of the beta distribution of the probability of leaving before an opportunity. */
  readonly gamma: number;
  /** Second shape: the mean probability is γ / (γ + δ). */
  readonly delta: number;
}

/** What predictions need of a BG/NBD model; the results of {@link fitBgNbd} are optional. */
export interface BgNbdModel extends Partial<Fit<GeometricDropoutParameters>> {
  /** The kind of model. */
  readonly kind: 'bg-nbd';
  /** The time unit. */
  readonly unit: TimeUnit;
  /** Its parameters. */
  readonly parameters: GeometricDropoutParameters;
}

/** What predictions need of an MBG/NBD model; the results of {@link fitMbgNbd} are optional. */
export interface MbgNbdModel extends Partial<Fit<GeometricDropoutParameters>> {
  /** The kind of model. */
  readonly kind: 'mbg-nbd';
  /** The time unit. */
  readonly unit: TimeUnit;
  /** Its parameters. */
  readonly parameters: GeometricDropoutParameters;
}

/** What predictions need of a Pareto/NBD model; the results of {@link fitParetoNbd} are optional. */
export interface ParetoNbdModel extends Partial<Fit<ExponentialDropoutParameters>> {
  /** The kind of model. */
  readonly kind: 'pareto-nbd';
  /** The time unit. */
  readonly unit: TimeUnit;
  /** Its parameters. */
  readonly parameters: ExponentialDropoutParameters;
}

/** What predictions need of a BG/BB model; the results of {@link fitBgBb} are optional. */
export interface BgBbModel extends Partial<Fit<DiscreteDropoutParameters>> {
  /** The kind of model. */
  readonly kind: 'bg-bb';
  /** The time from one opportunity to the next. */
  readonly unit: TimeUnit;
  /** Its parameters. */
  readonly parameters: DiscreteDropoutParameters;
}

/** A model of purchases at any time. */
export type ContinuousModel = BgNbdModel | MbgNbdModel | ParetoNbdModel;

/** A model of purchases. */
export type PurchaseModel = ContinuousModel | BgBbModel;

/** The history that a model needs: opportunities for BG/BB, times for the others. */
export type HistoryOf<Model extends PurchaseModel> = Model extends BgBbModel ? OpportunityHistory : PurchaseHistory;

/** What a model expects of a customer who has not left, by the time from now. */
export interface ActiveCustomer {
  /** Expected purchases up to a time, and expected pairs of them, x (x − 1) for x purchases, which give the variance. */
  readonly moments: (duration: number) => { readonly purchases: number; readonly pairs: number };
  /** Probability of at least one purchase up to a time. */
  readonly purchaseProbability: (duration: number) => number;
  /** Expected purchases, each discounted to now, up to a horizon or forever. */
  readonly discountedPurchases: (growth: number, horizon: number | undefined) => number;
}

/** What a model expects of a customer. */
export interface Outlook {
  /** Probability that the customer has not left. */
  readonly alive: number;
  readonly active: ActiveCustomer;
}

const ofTime = { unit: timeUnit() };

const geometric = {
  r: shape(),
  alpha: scale(),
  a: shape(),
  b: shape(),
};

const exponential = {
  r: shape(),
  alpha: scale(),
  s: shape(),
  beta: scale(),
};

const discrete = {
  alpha: shape(),
  beta: shape(),
  gamma: shape(),
  delta: shape(),
};

const purchaseModelSchemas = {
  'bg-nbd': fittedModel('bg-nbd', geometric, ofTime),
  'mbg-nbd': fittedModel('mbg-nbd', geometric, ofTime),
  'pareto-nbd': fittedModel('pareto-nbd', exponential, ofTime),
  'bg-bb': fittedModel('bg-bb', discrete, ofTime),
};

export const purchaseModelSchema = modelOf<PurchaseModel>(purchaseModelSchemas);

/** The schema of a dimensionless parameter. */
export function shape() {
  return numberBetween(1e-9, 1e9, 'a number from 1e-9 to 1e+9');
}

/** The schema of a parameter in the unit of the data. */
export function scale() {
  return numberBetween(1e-100, 1e100, 'a number from 1e-100 to 1e+100');
}

/** The schema of a model: kind and parameters are required, the results of a fit optional. */
export function fittedModel<
  const Kind extends string,
  Parameters extends z.core.$ZodShape,
  Further extends z.core.$ZodShape,
>(kind: Kind, shapes: Parameters, further: Further) {
  const names = Object.keys(shapes);
  const errors = Object.fromEntries(names.map((name) => [name, notNegative()]));
  return parameters({
    kind: oneOf(kind),
    ...further,
    parameters: parameters(shapes),
    standardErrors: optional(nullable(parameters(errors))),
    covariance: optional(nullable(covariance(names.length))),
    logLikelihood: optional(finite()),
    customers: optional(whole()),
    converged: optional(flag()),
    reason: optional(nullable(oneOf('boundary', 'curvature', 'progress'))),
    iterations: optional(whole()),
    evaluations: optional(whole()),
    gradientNorm: optional(notNegative()),
  });
}

function covariance(size: number) {
  const expected = `a covariance matrix of ${size} rows and columns`;
  const numbers = z.pipe(shortList(size, expected), z.array(finite()));
  return z
    .pipe(shortList(size, expected), z.array(numbers))
    .check(z.refine((rows) => isCovariance(rows, size), must(expected)));
}

function isCovariance(rows: readonly (readonly number[])[], size: number): boolean {
  const isSquare = rows.length === size && rows.every(({ length }) => length === size);
  return isSquare && triangleOf(rows) !== undefined;
}

/** The schema of a model of one of several kinds. */
export function modelOf<Model extends { readonly kind: string }>(
  schemas: Readonly<Record<Model['kind'], z.core.$ZodType>>,
) {
  const ofKind = row({ kind: oneOf(...(Object.keys(schemas) as Model['kind'][])) });
  const schema = z.transform((input: unknown, context: z.core.ParsePayload): Model => {
    const known = z.safeParse(ofKind, input);
    const result = known.success ? z.safeParse(schemas[known.data.kind], input) : known;
    if (result.success) return result.data as Model;
    context.issues.push(...(result.error.issues as z.core.$ZodRawIssue[]));
    return z.NEVER;
  });
  return Object.assign(schema, { anyOf: Object.values<z.core.$ZodType>(schemas) });
}
