import { type Amounts, makeRoom, putAllUnits, putOther, putUnits } from './amounts.ts';
import type { Kept, Money } from './read-table.ts';

/** Puts what is kept of a block into a column that has room for it. */
export function putInts<List extends Int32Array | Float64Array>(
  column: List,
  start: number,
  values: List,
  { indexes, isAll, size }: Kept,
): void {
  if (isAll) {
    column.set(values.subarray(0, size) as never, start);
    return;
  }
  for (let at = 0; at < size; at += 1) column[start + at] = values[indexes[at] as number] as number;
}

/** The same of amounts. */
export function putAmounts(amounts: Amounts, start: number, { units, others, scale }: Money, kept: Kept): void {
  const { indexes, isAll, size, expected } = kept;
  makeRoom(amounts, start + size, expected);
  if (isAll && others.size === 0 && putAllUnits(amounts, start, units, size, scale.current)) return;
  for (let at = 0; at < size; at += 1) {
    const index = indexes[at] as number;
    const other = others.size === 0 ? undefined : others.get(index);
    if (other === undefined) putUnits(amounts, start + at, units[index] as number, scale.current);
    else putOther(amounts, start + at, other);
  }
}
