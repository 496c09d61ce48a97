/** One SELECT, the parts of which are text already. */
interface Select {
  readonly columns: readonly string[];
  readonly from: string;
  /** Conditions of which one must hold. */
  readonly where?: readonly string[];
  readonly groupBy?: readonly string[];
}

/** The text of a query, one column to a line. */
export function select({ columns, from, where = [], groupBy = [] }: Select): string {
  return [
    'SELECT',
    columns.map(indented).join(',\n'),
    `FROM ${from}`,
    ...(where.length > 0 ? [`WHERE ${where.join('\n   OR ')}`] : []),
    ...(groupBy.length > 0 ? [`GROUP BY ${groupBy.join(', ')}`] : []),
  ].join('\n');
}

/** A column of the result. */
export function named(expression: string, name: string): string {
  return expression === name ? name : `${expression} AS ${name}`;
}

/** A query in the place of a table. */
export function derived(query: string, name: string): string {
  return `(\n${indented(query)}\n) AS ${name}`;
}

/** Counts the rows for which a condition holds; 0 where there are none, unlike a sum. */
export function countIf(condition: string): string {
  return `COUNT(CASE WHEN ${condition} THEN 1 END)`;
}

/** Counts the rows for which a condition does not hold, or is unknown. */
export function countUnless(conditions: readonly string[]): string {
  return `COUNT(CASE WHEN ${[...new Set(conditions)].join(' AND ')} THEN NULL ELSE 1 END)`;
}

/** A sum of whole numbers, that of none being 0. */
export function total(expression: string): string {
  return `COALESCE(SUM(${expression}), 0)`;
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}
