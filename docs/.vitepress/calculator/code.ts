import { Decimal, MetricsInputError } from 'clientele';
import type { Interval, Table, Value } from './calculator.ts';
import type { Expression } from './expression.ts';
import { inline } from './write.ts';

/** A line of the code, with what it says of its result. */
export interface Statement {
  readonly expression: Expression<unknown>;
  /** The line, where the expression is not refused. */
  readonly line: () => string;
}

/** The first so many rows of a table are written out. */
const CLAIMED_ROWS = 5;

/** The code of a calculator: a program whose lines say what they give, or what they throw. */
export function codeOf(statements: readonly Statement[]): string {
  const expressions = statements.map(({ expression }) => expression);
  const imports = [...new Set(expressions.flatMap((expression) => expression.imports))].sort();
  const needs = new Map(expressions.flatMap(({ needs }) => needs.map((need) => [need.name, need])));
  const refused = new Set<string>();
  const canRun = (expression: Expression<unknown>) => expression.needs.every(({ name }) => !refused.has(name));
  const declarations = [...needs.values()].flatMap(({ name, of }) => {
    const refusal = canRun(of) ? refusalOf(of) : '';
    if (refusal === undefined) return [`const ${name} = ${of.write(0)};`];
    refused.add(name);
    return refusal === '' ? [] : [refusal];
  });
  const lines = statements.flatMap(({ expression, line }) =>
    canRun(expression) ? [refusalOf(expression) ?? line()] : [],
  );
  const head = `import { ${imports.join(', ')} } from 'clientele';`;
  return [[head], declarations, [...new Set(lines)]]
    .flatMap((part) => (part.length > 0 ? [part.join('\n')] : []))
    .join('\n\n');
}

/** The line of a figure. */
export function valueLine(expression: Expression<Value>): Statement {
  const line = () => {
    const value = expression.run();
    const code = expression.write(0);
    return Decimal.isDecimal(value) ? `${code}?.toString(); // => '${value}'` : `${code}; // => ${inline(value)}`;
  };
  return { expression, line };
}

/** The line of the bounds of a figure. */
export function intervalLine(expression: Expression<Interval | null>): Statement {
  const line = () => {
    const bounds = expression.run();
    const code = expression.write(0);
    return bounds === null
      ? `${code}; // => null`
      : `[${code}?.lower, ${code}?.upper]; // => ${inline([bounds.lower, bounds.upper])}`;
  };
  return { expression, line };
}

/** The line of a table: rows are told by the columns that are shown; long tables by their first rows. */
export function tableLine({ columns, rows: expression }: Table): Statement {
  const line = () => {
    const keys = Object.keys(columns);
    const all: readonly object[] = expression.run();
    const first = all.slice(0, CLAIMED_ROWS).map((row) => keys.map((key) => row[key as never] as Value));
    const isMoney = keys.map((_, column) => first.some((cells) => Decimal.isDecimal(cells[column])));
    const parts = keys.map((key, column) => (isMoney[column] ? `${key}?.toString()` : key));
    const claims = first.map((cells) => cells.map((cell, column) => (isMoney[column] ? cell?.toString() : cell)));
    const rows = `${expression.write(0)}${all.length > CLAIMED_ROWS ? `.slice(0, ${CLAIMED_ROWS})` : ''}`;
    return `${rows}.map(({ ${keys.join(', ')} }) => [${parts.join(', ')}]); // => ${inline(claims)}`;
  };
  return { expression, line };
}

/** The line of a chart, which makes no claim. */
export function chartLine(expression: Expression<object>): Statement {
  return { expression, line: () => `${expression.write(0)}; // a specification of Vega-Lite` };
}

/** The line that says what is thrown, where something is. */
function refusalOf(expression: Expression<unknown>): string | undefined {
  try {
    expression.run();
    return undefined;
  } catch (error) {
    if (!(error instanceof MetricsInputError)) throw error;
    return `${expression.write(0)}; // throws MetricsInputError: ${error.message}`;
  }
}
