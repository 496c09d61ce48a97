import * as z from '../internal/zod.ts';
import { shortList } from '../internal/reading/list.ts';
import { must } from '../internal/reading/parse-input.ts';

const LONGEST_NAME = 128;
const MOST_PARTS = 3;
const MOST_COLUMNS = 32;

/** Control, format and separator characters and lone surrogates: no name needs them, and who reads the query cannot see them. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** The schema of the name of a column: one identifier, dots included. */
export function columnName() {
  const error = must(`a name of 1 to ${LONGEST_NAME} visible characters`);
  return z.string(error).check(z.refine(isName, error));
}

/** The schema of a list of columns of which none is there twice; to some engines names that differ by case are one. */
export function columnNames() {
  const list = z.array(columnName());
  const error = { error: 'must name no column twice, be it in another case, got one that repeats' };
  return z
    .pipe(shortList(MOST_COLUMNS, `an array of at most ${MOST_COLUMNS} columns`), list)
    .check(z.refine((names) => new Set(names.map(folded)).size === names.length, error));
}

/** The schema of the name of a table, as its parts: `'shop.orders'`, or `['shop', 'orders.csv']` where a part has a dot. */
export function tableName() {
  const expected = `the name of a table, of 1 to ${MOST_PARTS} parts with dots between them or in an array`;
  const parts = z.array(columnName()).check(z.minLength(1, must(expected)));
  return z.pipe(shortList(MOST_PARTS, expected, splitAtDots), parts);
}

/** How a name compares with one that an engine or a driver has folded to upper or lower case. */
export function folded(name: string): string {
  return name.toLowerCase();
}

/**
 * Names for the columns of a result, other than those of the columns they are made of: ClickHouse would take the one for the
 * other, and a row could not hold both.
 */
export function resultNames<Name extends string>(
  wanted: readonly Name[],
  columns: readonly string[],
): Readonly<Record<Name, string>> {
  const taken = new Set(columns.map(folded));
  const free = (name: string): string => (taken.has(name) ? free(`${name}_`) : name);
  return Object.fromEntries(wanted.map((name) => [name, free(name)])) as Record<Name, string>;
}

/** The columns that a result column must not be named after, when it is one of them as it stands. */
export function exceptItself(columns: readonly string[], column: string, name: string): readonly string[] {
  return column === name ? columns.filter((_, index) => index !== columns.indexOf(name)) : columns;
}

/** {@link resultNames}, quoted. */
export function quotedNames<Name extends string>(
  { quoted }: { readonly quoted: (name: string) => string },
  wanted: readonly Name[],
  columns: readonly string[],
): Readonly<Record<Name, string>> {
  const names = Object.entries<string>(resultNames(wanted, columns));
  return Object.fromEntries(names.map(([name, given]) => [name, quoted(given)])) as Record<Name, string>;
}

function splitAtDots(input: unknown): unknown {
  return typeof input === 'string' ? input.split('.', MOST_PARTS + 1) : input;
}

function isName(text: string): boolean {
  return text !== '' && text.length <= LONGEST_NAME && !INVISIBLE.test(text);
}
