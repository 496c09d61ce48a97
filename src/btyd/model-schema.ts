import * as z from 'zod/mini';
import { finite, flag, notNegative, numberBetween, oneOf, whole } from '../internal/reading/fields.ts';
import { shortList } from '../internal/reading/list.ts';
import { must, parameters, row } from '../internal/reading/parse-input.ts';
import { triangleOf } from '../internal/statistics/matrices.ts';
import type { PurchaseModel } from './purchase-model.ts';
import { timeUnit } from './time-unit.ts';

/** The schema of a parameter that is a number of its own. */
export function shape() {
  return numberBetween(1e-9, 1e9, 'a number from 1e-9 to 1e+9');
}

/** The schema of a parameter in the unit of the data. */
export function scale() {
  return numberBetween(1e-100, 1e100, 'a number from 1e-100 to 1e+100');
}

/** The schema of a model: its kind and parameters are needed, and what a fit says of them may be there. */
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
    standardErrors: z.optional(z.nullable(parameters(errors))),
    covariance: z.optional(z.nullable(covariance(names.length))),
    logLikelihood: z.optional(finite()),
    customers: z.optional(whole()),
    converged: z.optional(flag()),
    reason: z.optional(z.nullable(oneOf('boundary', 'curvature', 'progress'))),
    iterations: z.optional(whole()),
    evaluations: z.optional(whole()),
    gradientNorm: z.optional(notNegative()),
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

/** The schema of a model of any of several kinds. */
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

/** The schema of each kind of `PurchaseModel`. */
export const purchaseModelSchemas = {
  'bg-nbd': fittedModel('bg-nbd', geometric, ofTime),
  'mbg-nbd': fittedModel('mbg-nbd', geometric, ofTime),
  'pareto-nbd': fittedModel('pareto-nbd', exponential, ofTime),
  'bg-bb': fittedModel('bg-bb', discrete, ofTime),
};

/** The schema of a `PurchaseModel`. */
export const purchaseModelSchema = modelOf<PurchaseModel>(purchaseModelSchemas);
