import { textOfDaysBefore } from '../internal/time/index.ts';
import { EPOCH } from './date-format.ts';
import type { Ledger, Table } from './table.ts';

/** Makes a table: plain data, and hidden from `Object.keys` the ways to its rows. */
export function makeTable<Row, Columns, Further extends object = object>(
  { length, columns, ledger }: { readonly length: number; readonly columns: Columns; readonly ledger: Ledger },
  rowAt: (index: number) => Row,
  data?: Partial<Further>,
  methods?: Partial<Further>,
): Table<Row> & { readonly columns: Columns } & Further {
  const table = { length, columns, ledger, ...data };
  function* rows(): Generator<Row> {
    for (let index = 0; index < length; index += 1) yield rowAt(index);
  }
  const at = (index: number) => {
    const place = index < 0 ? length + index : index;
    return Number.isInteger(place) && place >= 0 && place < length ? rowAt(place) : undefined;
  };
  const hidden = { at, [Symbol.iterator]: rows, ...methods };
  for (const key of Reflect.ownKeys(hidden)) {
    Object.defineProperty(table, key, { value: hidden[key as keyof typeof hidden] });
  }
  return table as never;
}

/** Gives days as text, each of which is made once. */
export function dayTexts(): (day: number) => string {
  const texts = new Map<number, string>();
  return (day) => {
    const known = texts.get(day) ?? textOfDaysBefore(day + EPOCH);
    texts.set(day, known);
    return known;
  };
}

/** The first values of a column under way, or those at some places. */
export function inPlaces(values: Int32Array, length: number, places?: readonly number[]): Int32Array {
  if (places === undefined) return values.length === length ? values : values.slice(0, length);
  return Int32Array.from(places, (place) => values[place] as number);
}
