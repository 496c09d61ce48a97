import { MetricsInputError } from 'clientele';
import * as z from 'zod/mini';

/** What is behind a path. */
export interface Endpoint {
  /** The function of the library. */
  readonly name: string;
  readonly summary: string;
  /** What the body must be, for the document: the function itself checks it. */
  readonly body: z.ZodMiniType;
  readonly answer: (body: unknown) => unknown;
}

type Metric = (...args: never[]) => unknown;
type Schemas = Readonly<Record<string, z.ZodMiniType>>;

/** The body is the parameter object of a function. */
export function ofInput(run: Metric, body: z.ZodMiniType, summary: string): Endpoint {
  return { name: run.name, summary, body, answer: (input) => run(input as never) };
}

/** The body is the one argument of a function, whose issues begin with its name; those of the service do not. */
export function ofArgument(run: Metric, argument: string, body: z.ZodMiniType, summary: string): Endpoint {
  return { name: run.name, summary, body, answer: (input) => withoutName(argument, () => run(input as never)) };
}

/** The body has the arguments of a function by name, in their order. */
export function ofArguments(run: Metric, schemas: Schemas, summary: string): Endpoint {
  const names = Object.keys(schemas);
  const answer = (body: unknown) => run(...(names.map((name) => fieldsOf(body, names)[name]) as never[]));
  return { name: run.name, summary, body: z.strictObject(schemas), answer };
}

/** The body has the rows by name and beside them the options of a function; those that ask something of an item are columns of its row. */
export function ofRows(run: Metric, schemas: Schemas, columns: readonly string[], summary: string): Endpoint {
  const [name = '', ...options] = Object.keys(schemas);
  const ofRow = Object.fromEntries(columns.map((column) => [column, columnOf(column)]));
  const answer = (body: unknown) => {
    const { [name]: rows, ...given } = fieldsOf(body, [name, ...options]);
    return withoutName('options', () => run(rows as never, { ...given, ...ofRow } as never));
  };
  return { name: run.name, summary, body: z.strictObject(schemas), answer };
}

/** A function that reads a column of a row, which may be no object. */
export function columnOf<Value>(column: string) {
  return (row: unknown) => (row as Readonly<Record<string, Value>> | null)?.[column] as Value;
}

/** The fields of a body, which must be an object and have no others. */
export function fieldsOf(body: unknown, names: readonly string[]): Readonly<Record<string, unknown>> {
  const keys = `the keys ${names.join(', ')}`;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new MetricsInputError([{ path: [], message: `must be an object with ${keys}` }]);
  }
  const unknown = Object.keys(body).filter((key) => !names.includes(key));
  if (unknown.length === 0) return body as Record<string, unknown>;
  throw new MetricsInputError(unknown.map((key) => ({ path: [key], message: `must be one of ${keys}` })));
}

/** Runs what blames an argument by its name, where the body has no such name. */
export function withoutName<Result>(argument: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof MetricsInputError)) throw error;
    const issues = error.issues.map(({ path: [first, ...rest], message }) =>
      first === argument ? { path: rest, message } : { path: first === undefined ? [] : [first, ...rest], message },
    );
    throw new MetricsInputError(issues);
  }
}
