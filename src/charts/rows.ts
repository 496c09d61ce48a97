import type * as z from 'zod/mini';
import { elements } from '../internal/reading/elements.ts';
import { parseInput } from '../internal/reading/parse-input.ts';
import { countText } from './texts.ts';

/** Rows that a reader can still tell apart in one chart. */
const MOST_ROWS = 100;

/** The rows of the caller's data, one after the other. */
export function readRows<Schema extends z.core.$ZodType>(
  data: unknown,
  schema: Schema,
  name: string,
): z.output<Schema>[] {
  const rows: z.output<Schema>[] = [];
  for (const element of elements(data, name)) rows.push(parseInput(schema, element, [name, rows.length]));
  return rows;
}

/** The first rows, and a remark where there are more. */
export function firstRows<Row>(
  rows: readonly Row[],
  what: string,
): { shown: readonly Row[]; remarks: readonly string[] } {
  const remarks = rows.length > MOST_ROWS ? [`the first ${MOST_ROWS} of ${countText(rows.length, what)}`] : [];
  return { shown: rows.slice(0, MOST_ROWS), remarks };
}
