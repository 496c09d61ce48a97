import * as z from '../zod.ts';
import { ITERABLE, isIterable } from './elements.ts';
import { mustBe } from './refuse.ts';

/** What a field gives for a value that it does not take. */
export const REFUSED = Symbol('refused');

export type Refused = typeof REFUSED;

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** All that is known of a value that may come in: from it follow the schema, the fast reader of rows and the JSON schema. */
interface Rules<Read, Written> {
  /** What must come in, as a refusal says it. */
  readonly expected: string;
  readonly json: JsonSchema;
  readonly read: (value: unknown) => Read | Refused;
  /** What was read as the schema gives it, if that differs. */
  readonly write?: (read: Read) => Written;
  /** The sentence that refuses a value, if it depends on the value. */
  readonly refusal?: (value: unknown) => string;
}

/** A schema that knows how its value is read. */
export interface Field<Read, Written = Read> extends z.ZodMiniTransform<Written, unknown> {
  readonly rules: Rules<Read, Written>;
}

const COUNT = 'a whole number of at least 0';

const SAFE_COUNT = `a whole number of at most ${Number.MAX_SAFE_INTEGER}`;

/** A count: a safe integer of at least 0. */
export function whole(): Field<number> {
  return field({
    ...wholeBetween(0, Number.MAX_SAFE_INTEGER, COUNT).rules,
    refusal: (value) => mustBe(Number.isInteger(value) && Number(value) > 0 ? SAFE_COUNT : COUNT, value),
  });
}

export function wholeBetween(
  minimum: number,
  maximum: number,
  expected = `a whole number from ${minimum} to ${maximum}`,
): Field<number> {
  const read = (value: unknown) =>
    Number.isInteger(value) && (value as number) >= minimum && (value as number) <= maximum
      ? (value as number) + 0
      : REFUSED;
  return field({ expected, json: { type: 'integer', minimum, maximum }, read });
}

export function numberBetween(
  minimum: number,
  maximum: number,
  expected = `a number from ${minimum} to ${maximum}`,
): Field<number> {
  return field({ expected, json: { type: 'number', minimum, maximum }, read: numberIn(minimum, maximum) });
}

/** A rate, share or margin that is computed with as a double. */
export function rate(): Field<number> {
  return numberBetween(0, 1, 'a rate from 0 to 1');
}

/** A number strictly between 0 and 1. */
export function insideUnit(what = 'a number'): Field<number> {
  return field({
    expected: `${what} above 0 and below 1`,
    json: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
    read: numberIn(Number.MIN_VALUE, 1 - Number.EPSILON / 2),
  });
}

export function notNegative(): Field<number> {
  return field({
    expected: 'a finite number of at least 0',
    json: { type: 'number', minimum: 0 },
    read: numberIn(0, Number.MAX_VALUE),
  });
}

export function finite(): Field<number> {
  return field({
    expected: 'a finite number',
    json: { type: 'number' },
    read: numberIn(-Number.MAX_VALUE, Number.MAX_VALUE),
  });
}

/** From one period of a century to about one of half a minute. */
export function periodsPerYear(): Field<number> {
  return numberBetween(0.01, 1_000_000);
}

export function oneOf<const Name extends string>(...names: readonly Name[]): Field<Name> {
  return fieldThat(
    `one of ${names.map((name) => JSON.stringify(name)).join(', ')}`,
    { type: 'string', enum: [...names] },
    (value) => names.includes(value as Name),
  );
}

export function flag(): Field<boolean> {
  return fieldThat('true or false', { type: 'boolean' }, (value) => typeof value === 'boolean');
}

export function label(): Field<string> {
  return fieldThat('a string', { type: 'string' }, (value) => typeof value === 'string');
}

/** Data, which the loop that reads it checks; its elements are of a schema. */
export function iterable(element?: z.core.$ZodType): Field<Iterable<unknown>> & { readonly element?: z.core.$ZodType } {
  return Object.assign(fieldThat<Iterable<unknown>>(ITERABLE, { type: 'array' }, isIterable), element && { element });
}

/** What no JSON can hold. */
export function callback<Called>(expected: string): Field<Called> {
  return fieldThat(expected, {}, (value) => typeof value === 'function');
}

/** What the function itself reads; for the JSON schema, which schemas it may be of. */
export function anyOf(...schemas: readonly z.core.$ZodType[]) {
  return Object.assign(z.optional(z.unknown()), { anyOf: schemas });
}

function numberIn(minimum: number, maximum: number) {
  return (value: unknown) => (typeof value === 'number' && value >= minimum && value <= maximum ? value + 0 : REFUSED);
}

export function field<Read, Written = Read>(rules: Rules<Read, Written>): Field<Read, Written> {
  const { read, write } = rules;
  const schema = z.transform((input: unknown, context): Written => {
    const value = read(input);
    if (value !== REFUSED) return write === undefined ? (value as unknown as Written) : write(value);
    context.issues.push({ code: 'custom', message: refusalOf(rules, input), input });
    return z.NEVER;
  });
  return Object.assign(schema, { rules });
}

export function refusalOf({ refusal, expected }: Pick<Rules<never, never>, 'refusal' | 'expected'>, value: unknown) {
  return refusal === undefined ? mustBe(expected, value) : refusal(value);
}

/** A field that takes what passes a test, as it is. */
export function fieldThat<Value>(
  expected: string,
  json: JsonSchema,
  passes: (value: unknown) => boolean,
): Field<Value, Value> {
  return field<Value>({ expected, json, read: (value) => (passes(value) ? (value as Value) : REFUSED) });
}
