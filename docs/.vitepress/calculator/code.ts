import { Decimal, MetricsInputError } from 'clientele';
import type { Interval, Table, Value } from './calculator.ts';
import type { Expression } from './expression.ts';
import { inline } from './write.ts';

/** A line of the code, which says what it gives. */
export type Statement =
  | { readonly kind: 'value'; readonly value: Expression<Value> }
  | { readonly kind: 'interval'; readonly interval: Expression<Interval | null> }
  | { readonly kind: 'table'; readonly table: Table };

/** The first so many rows of a table are written out. */
const CLAIMED_ROWS = 5;

/** The code of a calculator: a program whose lines say what they give, or what they throw. */
export function codeOf(statements: readonly Statement[]): string {
  const expressions = statements.map(expressionOf);
  const imports = [...new Set(expressions.flatMap((expression) => expression.imports))].sort();
  const needs = new Map(expressions.flatMap(({ needs }) => needs.map((need) => [need.name, need])));
  const refused = new Set<string>();
  const declarations = [...needs.values()].flatMap(({ name, of }) => {
    if (of.needs.some((need) => refused.has(need.name))) {
      refused.add(name);
      return [];
    }
    const refusal = refusalOf(of);
    if (refusal !== undefined) refused.add(name);
    return [refusal === undefined ? `const ${name} = ${of.write(0)};` : `${of.write(0)}; ${refusal}`];
  });
  const lines = statements.flatMap((statement) => {
    const expression = expressionOf(statement);
    if (expression.needs.some(({ name }) => refused.has(name))) return [];
    const refusal = refusalOf(expression);
    return [refusal === undefined ? claimed(statement) : `${expression.write(0)}; ${refusal}`];
  });
  const head = `import { ${imports.join(', ')} } from 'clientele';`;
  return [[head], declarations, [...new Set(lines)]]
    .flatMap((part) => (part.length > 0 ? [part.join('\n')] : []))
    .join('\n\n');
}

function expressionOf(statement: Statement): Expression<unknown> {
  if (statement.kind === 'value') return statement.value;
  return statement.kind === 'interval' ? statement.interval : statement.table.rows;
}

function refusalOf(expression: Expression<unknown>): string | undefined {
  try {
    expression.run();
    return undefined;
  } catch (error) {
    if (error instanceof MetricsInputError) return `// throws MetricsInputError: ${error.message}`;
    throw error;
  }
}

function claimed(statement: Statement): string {
  if (statement.kind === 'value') {
    const value = statement.value.run();
    const code = statement.value.write(0);
    return Decimal.isDecimal(value) ? `${code}?.toString(); // => '${value}'` : `${code}; // => ${inline(value)}`;
  }
  if (statement.kind === 'interval') {
    const bounds = statement.interval.run();
    const code = statement.interval.write(0);
    return bounds === null
      ? `${code}; // => null`
      : `[${code}?.lower, ${code}?.upper]; // => ${inline([bounds.lower, bounds.upper])}`;
  }
  return claimedRows(statement.table);
}

/** Rows are told by the columns that are shown; long tables by their first rows. */
function claimedRows({ columns, rows }: Table): string {
  const keys = Object.keys(columns);
  const all: readonly object[] = rows.run();
  const first = all.slice(0, CLAIMED_ROWS).map((row) => keys.map((key) => row[key as never] as Value));
  const isMoney = keys.map((_, column) => first.some((cells) => Decimal.isDecimal(cells[column])));
  const parts = keys.map((key, column) => (isMoney[column] ? `${key}?.toString()` : key));
  const claims = first.map((cells) => cells.map((cell, column) => (isMoney[column] ? cell?.toString() : cell)));
  const start = all.length > CLAIMED_ROWS ? `.slice(0, ${CLAIMED_ROWS})` : '';
  return `${rows.write(0)}${start}.map(({ ${keys.join(', ')} }) => [${parts.join(', ')}]); // => ${inline(claims)}`;
}
