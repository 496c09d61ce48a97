import * as z from 'zod/mini';
import { finite, notNegative, numberBetween, oneOf, whole } from '../internal/fields.ts';
import { shortList } from '../internal/list.ts';
import { triangleOf } from '../internal/numeric/matrices.ts';
import { must, parameters, row } from '../internal/parse-input.ts';
import type { PurchaseModel } from './purchase-model.ts';
import { timeUnit } from './time-unit.ts';

/** The schema of a parameter that is a number of its own. */
/* @__NO_SIDE_EFFECTS__ */
export function shape() {
  return numberBetween(1e-9, 1e9, 'a number from 1e-9 to 1e+9');
}

/** The schema of a parameter in the unit of the data. */
/* @__NO_SIDE_EFFECTS__ */
export function scale() {
  return numberBetween(1e-100, 1e100, 'a number from 1e-100 to 1e+100');
}

/** The schema of a model: its kind and parameters are needed, and what a fit says of them may be there. */
/* @__NO_SIDE_EFFECTS__ */
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
    converged: z.optional(z.boolean(must('true or false'))),
    reason: z.optional(z.nullable(oneOf('boundary', 'curvature', 'progress'))),
    iterations: z.optional(whole()),
    evaluations: z.optional(whole()),
    gradientNorm: z.optional(notNegative()),
  });
}

/* @__NO_SIDE_EFFECTS__ */
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
/* @__NO_SIDE_EFFECTS__ */
export function modelOf<Model extends { readonly kind: string }>(
  schemas: Readonly<Record<Model['kind'], z.core.$ZodType>>,
) {
  const ofKind = row({ kind: oneOf(...(Object.keys(schemas) as Model['kind'][])) });
  return z.transform((input: unknown, context: z.core.ParsePayload): Model => {
    const known = z.safeParse(ofKind, input);
    const result = known.success ? z.safeParse(schemas[known.data.kind], input) : known;
    if (result.success) return result.data as Model;
    context.issues.push(...(result.error.issues as z.core.$ZodRawIssue[]));
    return z.NEVER;
  });
}

const ofTime = { unit: /* @__PURE__ */ timeUnit() };
const geometric = {
  r: /* @__PURE__ */ shape(),
  alpha: /* @__PURE__ */ scale(),
  a: /* @__PURE__ */ shape(),
  b: /* @__PURE__ */ shape(),
};
const exponential = {
  r: /* @__PURE__ */ shape(),
  alpha: /* @__PURE__ */ scale(),
  s: /* @__PURE__ */ shape(),
  beta: /* @__PURE__ */ scale(),
};
const discrete = {
  alpha: /* @__PURE__ */ shape(),
  beta: /* @__PURE__ */ shape(),
  gamma: /* @__PURE__ */ shape(),
  delta: /* @__PURE__ */ shape(),
};

/** The schema of each kind of `PurchaseModel`. */
export const purchaseModelSchemas = {
  'bg-nbd': /* @__PURE__ */ fittedModel('bg-nbd', geometric, ofTime),
  'mbg-nbd': /* @__PURE__ */ fittedModel('mbg-nbd', geometric, ofTime),
  'pareto-nbd': /* @__PURE__ */ fittedModel('pareto-nbd', exponential, ofTime),
  'bg-bb': /* @__PURE__ */ fittedModel('bg-bb', discrete, ofTime),
};

/** The schema of a `PurchaseModel`. */
export const purchaseModelSchema = /* @__PURE__ */ modelOf<PurchaseModel>(purchaseModelSchemas);
