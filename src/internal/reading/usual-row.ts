import { isArray } from './elements.ts';

/**
 * Reads a row in the usual form, many times as fast as its schema. Gives `undefined` for any other row, even if a
 * getter of it throws: then the schema decides.
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
