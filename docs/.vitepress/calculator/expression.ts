const EXPRESSION: unique symbol = Symbol('expression');

/** A piece of code, with the value that it has when it is run. */
export interface Expression<Value> {
  readonly [EXPRESSION]: true;
  /** The code, whose further lines are indented by so many blanks. */
  readonly write: (indent: number) => string;
  /** The names of the library that the code uses. */
  readonly imports: readonly string[];
  /** The names that the code needs to be declared before it, in their order. */
  readonly needs: readonly Named[];
  /** Runs the code, once; throws what it throws. */
  readonly run: () => Value;
}

/** An expression with a name of its own: `const counts = …;`. */
export interface Named extends Expression<unknown> {
  readonly name: string;
  readonly of: Expression<unknown>;
}

/** An expression, which is run once at most unless it throws. */
export function expression<Value>(parts: Omit<Expression<Value>, typeof EXPRESSION>): Expression<Value> {
  let result: { readonly value: Value } | undefined;
  const run = () => {
    result ??= { value: parts.run() };
    return result.value;
  };
  return { [EXPRESSION]: true, ...parts, run };
}

export function isExpression(value: unknown): value is Expression<unknown> {
  return typeof value === 'object' && value !== null && EXPRESSION in value;
}
