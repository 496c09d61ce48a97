import { MetricsInputError } from '../../errors.ts';
import * as z from '../zod.ts';
import { isArray, propertiesOf } from './elements.ts';
import { mustBe, UNREADABLE } from './refuse.ts';

/** A condition between the fields of an object. */
export interface Rule<Input> {
  /** The path of the value to blame. */
  readonly path: readonly string[];
  readonly expected: string;
  readonly holds: (input: Input) => boolean;
}

/** The declaration of an object, for code that describes it or reads it in another way. */
export interface Declared<Shape> {
  readonly shape: Shape;
  readonly rules: readonly Rule<never>[];
  /** Whether unknown keys are refused. */
  readonly isStrict: boolean;
}

/** The function that makes such an object: `count ratings with countNps`. */
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

/** A parameter object: all keys are declared, and unknown ones are errors. Rules relate its fields to each other. */
export function parameters<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
  ...rules: readonly (Rule<z.output<z.ZodMiniObject<Shape>>> | Hint)[]
) {
  return declared(shape, rules, true);
}

/** A row of the caller's data: declared columns are checked, others are left alone. */
export function row<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
  ...rules: readonly Rule<z.output<z.ZodMiniObject<Shape>>>[]
) {
  return declared(shape, rules, false);
}

/** Hints at the function that makes such an object, for callers who pass the arguments of that function instead. */
export function madeBy(hint: string): Hint {
  return { hint: ` (${hint})` };
}

/** An object with arbitrary keys. */
export function record(element?: z.core.$ZodType) {
  const schema = z.transform((input: unknown, { issues }): Readonly<Record<string, unknown>> => {
    const properties = isRecord(input)
      ? propertiesOf(input, Object.keys, (path) => {
          issues.push({ code: 'custom', path: [...path], message: UNREADABLE, input });
        })
      : undefined;
    if (properties !== undefined) return Object.fromEntries(properties);
    issues.push({ code: 'custom', message: mustBe(NAMED_VALUES, input), input });
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
    result.error.issues.map((issue) => ({ path: [...path, ...issue.path], message: issue.message })),
  );
}

/** Reads the options of a function by their schema; if omitted, all have their defaults. */
export function parseOptions<Schema extends z.core.$ZodType>(schema: Schema, options: unknown): z.output<Schema> {
  return parseInput(schema, options === undefined ? {} : options, ['options']);
}

/** The columns of the caller's rows, where they are all that can be chosen; the index that `map` hands on is no choice. */
export function parseColumns<Schema extends z.core.$ZodType>(schema: Schema, options: unknown): z.output<Schema> {
  return parseOptions(schema, typeof options === 'number' ? undefined : options);
}

/** Computes a result unless a field of the input is `null`, as the metric of nothing is; then the result is `null`. */
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

function declared<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
  parts: readonly (Rule<never> | Hint)[],
  isStrict: boolean,
) {
  const rules = parts.filter((part) => 'holds' in part);
  const hint = parts.find((part) => 'hint' in part)?.hint ?? '';
  const names = Object.keys(shape);
  const keysOf = isStrict ? Object.keys : () => names;
  const anObject = `an object with the keys ${names.join(', ')}`;
  const schema = z.transform((input: unknown, { issues }): z.output<z.ZodMiniObject<Shape>> => {
    const refuse = (path: readonly PropertyKey[], message: string): never => {
      issues.push({ code: 'custom', path: [...path], message, input });
      return z.NEVER;
    };
    const properties = propertiesOf(input, keysOf, (path) => refuse(path, UNREADABLE));
    if (issues.length > 0) return z.NEVER;
    if (properties === undefined) return refuse([], mustBe(anObject, input) + (isArray(input) ? hint : ''));
    const values = new Map(properties);
    const given: Record<string, unknown> = {};
    for (const name of names) {
      const read = z.safeParse(shape[name] as z.core.$ZodType, values.get(name));
      for (const { path, message } of read.error?.issues ?? []) refuse([name, ...path], message);
      if (values.has(name) || read.data !== undefined) given[name] = read.data;
    }
    for (const [key] of properties) {
      if (!Object.hasOwn(shape, key)) refuse([key], mustBe(`one of the keys ${names.join(', ')}`, key));
    }
    if (issues.length > 0) return z.NEVER;
    for (const { path, expected, holds } of rules) {
      if (!holds(given as never)) refuse(path, mustBe(expected, valueAt(given, path)));
    }
    return given as z.output<z.ZodMiniObject<Shape>>;
  });
  return Object.assign(schema, { declared: { shape, rules, isStrict } satisfies Declared<Shape> });
}

/** The value that a rule blames; an amount as its text, a fraction as a number. */
function valueAt(input: unknown, path: readonly string[]): unknown {
  const value = path.reduce((part, key) => (part as Readonly<Record<string, unknown>>)[key], input);
  if (typeof value !== 'object' || value === null) return value;
  if ('numerator' in value && 'denominator' in value) return Number(value.numerator) / Number(value.denominator);
  return 'toFixed' in value ? String(value) : value;
}

/** A Map, a Date or a generator has no own keys and would pass for an empty record. */
function isRecord(value: unknown): boolean {
  try {
    return Object.prototype.toString.call(value) === '[object Object]';
  } catch {
    return false;
  }
}
