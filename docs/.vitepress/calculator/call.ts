import { type Expression, expression, isExpression } from './expression.ts';
import { write } from './write.ts';

/** A value, or code for it, whole or in its parts. */
export type Given<Value> = Value | Expression<Value | null> | GivenParts<Value>;

type GivenParts<Value> = Value extends string | ((...args: never) => unknown)
  ? never
  : Value extends Iterable<infer Element>
    ? readonly Given<Element>[]
    : { readonly [Key in keyof Value]: Given<Value[Key]> | LeftOut<Value, Key> };

/** What is `undefined` is left out, so that it may be given where a property is optional. */
type LeftOut<Value, Key extends keyof Value> = object extends Pick<Value, Key> ? undefined : never;

type GivenAll<Values extends readonly unknown[]> = { [Index in keyof Values]: Given<Values[Index]> };

// biome-ignore lint/suspicious/noExplicitAny: parameters are checked where a function is called
type AnyFunction = (...args: any[]) => unknown;

/** A call of a function of the library, named by its key: `call({ npsScore }, counts)`. */
export function call<Called extends AnyFunction>(
  named: Readonly<Record<string, Called>>,
  ...args: GivenAll<Parameters<Called>>
): Expression<ReturnType<Called>> {
  const [[name, called]] = Object.entries(named) as [[string, Called]];
  const inner = args.flatMap(expressionsIn);
  return expression({
    write: (indent) => `${name}(${args.map((arg) => write(arg, indent)).join(', ')})`,
    imports: [name, ...inner.flatMap(({ imports }) => imports)],
    needs: inner.flatMap(({ needs }) => needs),
    run: () => called(...args.map(valueGiven)) as ReturnType<Called>,
  });
}

/** A constant of the library, named by its key. */
export function constant<Value>(named: Readonly<Record<string, Value>>): Expression<Value> {
  const [[name, value]] = Object.entries(named) as [[string, Value]];
  return expression({ write: () => name, imports: [name], needs: [], run: () => value });
}

/** Code that is written out beside its value, such as a function. */
export function verbatim<Value>(code: string, value: Value): Expression<Value> {
  return expression({ write: () => code, imports: [], needs: [], run: () => value });
}

/** Declares a name, so that what is used twice is written once. */
export function named<Value>(name: string, given: Given<Value>): Expression<Value> {
  const of = isExpression(given) ? (given as Expression<Value>) : literal(given as Value);
  const declared = expression({ write: () => name, imports: of.imports, needs: [], run: of.run });
  return { ...declared, needs: [...of.needs, { ...declared, name, of }] };
}

/** A property of an object. */
export function pick<Value extends object, Key extends keyof Value & string>(
  from: Expression<Value>,
  key: Key,
): Expression<Value[Key]> {
  return { ...from, write: (indent) => `${from.write(indent)}.${key}`, run: () => from.run()[key] };
}

/** A property of an object that may be `null`: then it is `undefined`, as the code says. */
export function pickOptional<Value extends object, Key extends keyof Value & string>(
  from: Expression<Value | null>,
  key: Key,
): Expression<Value[Key] | undefined> {
  return { ...from, write: (indent) => `${from.write(indent)}?.${key}`, run: () => from.run()?.[key] };
}

/** What code around other code makes of its value, such as a list of other rows. */
export function derived<Value, Result>(
  from: Expression<Value>,
  codeAround: (code: string) => string,
  of: (value: Value) => Result,
): Expression<Result> {
  return expression({ ...from, write: (indent) => codeAround(from.write(indent)), run: () => of(from.run()) });
}

/** What is computed from a value that may be `null`: then it is `null` too. */
export function unlessNull<Result>(from: Expression<unknown>, result: Expression<Result>): Expression<Result | null> {
  return expression({
    write: (indent) => `${from.write(indent)} === null ? null : ${result.write(indent)}`,
    imports: [...from.imports, ...result.imports],
    needs: [...from.needs, ...result.needs],
    run: () => (from.run() === null ? null : result.run()),
  });
}

/** The value of what was given, with code in it replaced by what it gives. */
function valueGiven(given: unknown): unknown {
  if (isExpression(given)) return given.run();
  if (Array.isArray(given)) return given.map(valueGiven);
  if (!isPlain(given)) return given;
  return Object.fromEntries(
    Object.entries(given).flatMap(([key, value]) => (value === undefined ? [] : [[key, valueGiven(value)]])),
  );
}

function expressionsIn(given: unknown): readonly Expression<unknown>[] {
  if (isExpression(given)) return [given];
  return Array.isArray(given) || isPlain(given) ? Object.values(given).flatMap(expressionsIn) : [];
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function literal<Value>(value: Value): Expression<Value> {
  const inner = expressionsIn(value);
  return expression({
    write: (indent) => write(value, indent),
    imports: inner.flatMap(({ imports }) => imports),
    needs: inner.flatMap(({ needs }) => needs),
    run: () => valueGiven(value) as Value,
  });
}
