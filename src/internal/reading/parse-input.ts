import * as z from 'zod/mini';
import { MetricsInputError } from '../../errors.ts';
import { propertiesOf } from './properties.ts';
import { mustBe, received, UNREADABLE } from './refuse.ts';

type Rule<Shape extends z.core.$ZodLooseShape> = z.core.$ZodCheck<z.output<z.ZodMiniObject<Shape>>>;

export const NAMED_VALUES = 'an object of named values';

/** A parameter object: every key declared, an unknown one is an error; `rules` relate its fields to each other. */
export function parameters<Shape extends z.core.$ZodLooseShape>(shape: Shape, ...rules: Rule<Shape>[]) {
  return z.pipe(z.transform(readOnce(Object.keys)), z.strictObject(shape, objectError(shape))).check(...rules);
}

/** A row of the caller's data: the declared columns are checked, further ones are the caller's own. */
export function row<Shape extends z.core.$ZodLooseShape>(shape: Shape, ...rules: Rule<Shape>[]) {
  const columns = Object.keys(shape);
  return z.pipe(z.transform(readOnce(() => columns)), z.object(shape, objectError(shape))).check(...rules);
}

/** An object whose keys are names of the caller's choice. */
export function record() {
  const copy = readOnce(Object.keys);
  return z.transform((input: unknown, context): Readonly<Record<string, unknown>> => {
    if (isRecord(input)) return copy(input, context);
    context.issues.push({ code: 'custom', message: mustBe(NAMED_VALUES, input), input });
    return z.NEVER;
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

/** A schema's `error` parameter that words every issue as expected and received. */
export function must(expected: string) {
  return { error: (issue: { readonly input?: unknown }) => mustBe(expected, issue.input) };
}

/** What must hold between the fields of an object; `key` is the field to blame. */
export function rule<Input>(key: string & keyof Input, expected: string, holds: (input: Input) => boolean) {
  const error = (issue: { readonly input?: unknown }) => mustBe(expected, (issue.input as Input)[key]);
  return z.refine<Input>(holds, { path: [key], error });
}

function objectError(shape: object) {
  const keys = Object.keys(shape).join(', ');
  return {
    error: (issue: { readonly code: string; readonly input?: unknown }) =>
      issue.code === 'unrecognized_keys'
        ? `must be one of the keys ${keys}`
        : mustBe(`an object with the keys ${keys}`, issue.input),
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
