import * as z from '../zod.ts';
import { MetricsInputError } from '../../errors.ts';
import { isArray } from './elements.ts';
import { propertiesOf } from './properties.ts';
import { mustBe, received, UNREADABLE } from './refuse.ts';

/** What must hold between the fields of an object. */
export interface Rule<Input> {
  /** The way to the value to blame. */
  readonly path: readonly string[];
  readonly expected: string;
  readonly holds: (input: Input) => boolean;
}

/** What an object is made of, for whatever describes it or reads it in another way. */
export interface Declared<Shape> {
  readonly shape: Shape;
  readonly rules: readonly Rule<never>[];
}

/** Which function makes such an object: `count ratings with countNps`. */
interface Hint {
  readonly hint: string;
}

const NAMED_VALUES = 'an object of named values';

export function rule<Input>(
  path: (string & keyof Input) | readonly string[],
  expected: string,
  holds: (input: Input) => boolean,
): Rule<Input> {
  return { path: typeof path === 'string' ? [path] : path, expected, holds };
}

/** A parameter object: every key declared, an unknown one is an error. Rules relate its fields to each other. */
export function parameters<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
  ...rules: readonly (Rule<z.output<z.ZodMiniObject<Shape>>> | Hint)[]
) {
  const object = z.strictObject(shape, objectError(shape, hintIn(rules)));
  return declared(z.pipe(z.transform(readOnce(Object.keys)), object), shape, rules);
}

/** A row of the caller's data: the declared columns are checked, further ones are the caller's own. */
export function row<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
  ...rules: readonly Rule<z.output<z.ZodMiniObject<Shape>>>[]
) {
  const columns = Object.keys(shape);
  const object = z.object(shape, objectError(shape));
  return declared(z.pipe(z.transform(readOnce(() => columns)), object), shape, rules);
}

/** Names the function that makes such an object, for callers who pass what that function takes. */
export function madeBy(hint: string): Hint {
  return { hint: ` (${hint})` };
}

/** An object whose keys are names of the caller's choice. */
export function record(element?: z.core.$ZodType) {
  const copy = readOnce(Object.keys);
  const schema = z.transform((input: unknown, context): Readonly<Record<string, unknown>> => {
    if (isRecord(input)) return copy(input, context);
    context.issues.push({ code: 'custom', message: mustBe(NAMED_VALUES, input), input });
    return z.NEVER;
  });
  return Object.assign(schema, {
    rules: { expected: NAMED_VALUES, json: { type: 'object' as const } },
    ...(element && { element }),
  });
}

export function parseInput<Schema extends z.core.$ZodType>(
  schema: Schema,
  input: unknown,
  path: readonly PropertyKey[] = [],
): z.output<Schema> {
  const result = z.safeParse(schema, input);
  if (result.success) return result.data;
  throw new MetricsInputError(
    result.error.issues.flatMap((issue) => {
      const place = [...path, ...issue.path];
      const { message } = issue;
      if (issue.code !== 'unrecognized_keys') return { path: place, message };
      return issue.keys.map((key) => ({ path: [...place, key], message: `${message}, got ${received(key)}` }));
    }),
  );
}

/** What a function is told of its choices, by the schema of an options object; left out, all have their defaults. */
export function parseOptions<Schema extends z.core.$ZodType>(schema: Schema, options: unknown): z.output<Schema> {
  return parseInput(schema, options === undefined ? {} : options, ['options']);
}

/** What follows from an input of which no field is `null`; `null` where one is, as of a metric of nothing. */
export function unlessNull<Input extends object, Result>(
  input: Input,
  compute: (input: { readonly [Key in keyof Input]: Exclude<Input[Key], null> }) => Result,
): Result | null {
  return Object.values(input).includes(null) ? null : compute(input as never);
}

/** A schema's `error` parameter that words every issue as expected and received. */
export function must(expected: string) {
  return { error: (issue: { readonly input?: unknown }) => mustBe(expected, issue.input) };
}

function declared<Schema extends z.ZodMiniType, Shape>(
  schema: Schema,
  shape: Shape,
  parts: readonly (Rule<never> | Hint)[],
) {
  const rules = parts.filter((part) => 'holds' in part);
  const checks = rules.map(({ path, expected, holds }) =>
    z.refine<unknown>((input) => holds(input as never), {
      path: [...path],
      error: ({ input }) => mustBe(expected, valueAt(input, path)),
    }),
  );
  return Object.assign(schema.check(...(checks as never[])), { declared: { shape, rules } satisfies Declared<Shape> });
}

/** The value that a rule blames; an amount as its text, a fraction as a number. */
function valueAt(input: unknown, path: readonly string[]): unknown {
  const value = path.reduce((part, key) => (part as Readonly<Record<string, unknown>>)[key], input);
  if (typeof value !== 'object' || value === null) return value;
  if ('numerator' in value && 'denominator' in value) return Number(value.numerator) / Number(value.denominator);
  return 'toFixed' in value ? String(value) : value;
}

function hintIn(parts: readonly object[]): string {
  return parts.map((part) => ('hint' in part ? String(part.hint) : '')).join('');
}

function objectError(shape: object, hint = '') {
  const keys = Object.keys(shape).join(', ');
  return {
    error: (issue: { readonly code: string; readonly input?: unknown }) =>
      issue.code === 'unrecognized_keys'
        ? `must be one of the keys ${keys}`
        : `${mustBe(`an object with the keys ${keys}`, issue.input)}${isArray(issue.input) ? hint : ''}`,
  };
}

function readOnce(keysOf: (input: object) => readonly string[]) {
  return (input: unknown, context: z.core.ParsePayload) => {
    const properties = propertiesOf(input, keysOf, (path) => {
      context.issues.push({ code: 'custom', path: [...path], message: UNREADABLE, input });
    });
    return properties === undefined ? (input as never) : (Object.fromEntries(properties) as Record<string, unknown>);
  };
}

/** A Map, a Date or a generator has no keys of its own and would pass for an empty record. */
function isRecord(value: unknown): boolean {
  try {
    return Object.prototype.toString.call(value) === '[object Object]';
  } catch {
    return false;
  }
}
