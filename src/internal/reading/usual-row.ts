import { isArray } from './elements.ts';

/**
 * Reads a row in the usual form, many times as fast as its schema, which takes or refuses any other: it is asked where this
 * gives `undefined`, as it does where a getter of the row throws.
 */
export function readUsualRow<Column extends string, Read>(
  row: unknown,
  read: (row: Readonly<Record<Column, unknown>>) => Read | undefined,
): Read | undefined {
  if (typeof row !== 'object' || isArray(row)) return undefined;
  try {
    return read(row as Readonly<Record<Column, unknown>>);
  } catch {
    return undefined;
  }
}
