import * as z from 'zod/mini';
import { MetricsInputError } from '../../errors.ts';
import { propertiesOf } from './properties.ts';
import { mustBe, received, refuse, UNREADABLE } from './refuse.ts';

/** What must hold between the fields of an object. */
export interface Rule<Input> {
  /** The way to the value to blame. */
  readonly path: readonly string[];
  readonly expected: string;
  readonly holds: (input: Input) => boolean;
}

/** What an object is made of, for who describes or reads it in another way. */
export interface Declared<Shape> {
  readonly shape: Shape;
  readonly rules: readonly Rule<never>[];
}

const NAMED_VALUES = 'an object of named values';

export function rule<Input>(
  path: (string & keyof Input) | readonly string[],
  expected: string,
  holds: (input: Input) => boolean,
): Rule<Input> {
  return { path: typeof path === 'string' ? [path] : path, expected, holds };
}

/**
 * A parameter object: every key declared, an unknown one is an error; `rules` relate its fields to each other. `hint` names the
 * function that makes such an object, for who passes something else.
 */
export function parameters<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
  ...rules: readonly (Rule<z.output<z.ZodMiniObject<Shape>>> | Hint)[]
) {
  const [hint] = rules.filter(isHint);
  const object = z.strictObject(shape, objectError(shape, hint));
  return declared(z.pipe(z.transform(readOnce(Object.keys)), object), shape, rules.filter(isRule));
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

/** What to say to who passes something that is no such object: `count ratings with countNps`. */
export interface Hint {
  readonly hint: string;
}

export function madeBy(hint: string): Hint {
  return { hint };
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

/** Refuses arguments that a function does not have and would not look at. */
export function refuseFurther(further: readonly unknown[], name: string): void {
  if (further.length > 0 && further[0] !== undefined) {
    refuse(['options'], `must be left out, as ${name} has no options, got ${received(further[0])}`);
  }
}

/** A schema's `error` parameter that words every issue as expected and received. */
export function must(expected: string) {
  return { error: (issue: { readonly input?: unknown }) => mustBe(expected, issue.input) };
}

function declared<Schema extends z.ZodMiniType, Shape>(schema: Schema, shape: Shape, rules: readonly Rule<never>[]) {
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

function isHint(part: object): part is Hint {
  return 'hint' in part;
}

function isRule<Input>(part: Rule<Input> | Hint): part is Rule<Input> {
  return !isHint(part);
}

function objectError(shape: object, { hint }: Partial<Hint> = {}) {
  const keys = Object.keys(shape).join(', ');
  const made = hint === undefined ? '' : ` (${hint})`;
  return {
    error: (issue: { readonly code: string; readonly input?: unknown }) =>
      issue.code === 'unrecognized_keys'
        ? `must be one of the keys ${keys}`
        : mustBe(`an object with the keys ${keys}${made}`, issue.input),
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
