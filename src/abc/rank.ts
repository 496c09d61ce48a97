import { descending } from '../internal/exact/descending.ts';
import { hundredthsOf } from '../internal/exact/hundredths.ts';
import { inOneUnit, inOrder, runningTotals, type Units } from '../internal/exact/units.ts';
import { AMOUNT_FROM_ZERO, readAmount } from '../internal/reading/amounts.ts';
import { elements } from '../internal/reading/elements.ts';
import type { Decimal, MoneyInput } from '../money.ts';

/** Items, the highest value first. */
export interface Ranking<Item> {
  readonly items: readonly Item[];
  /** Their values, in units of money. */
  readonly values: Units;
  /** Each of them with all before it added. */
  readonly cumulative: Units;
  /** Decimal places of the unit. */
  readonly places: number;
}

const FIRST_ROOM = 1024;

/** Ranks items by value, which is read once for each. */
export function rank<Item>(items: Iterable<Item>, toValue: (item: Item) => MoneyInput): Ranking<Item> {
  const given: Item[] = [];
  let hundredths = new Float64Array(FIRST_ROOM);
  const others = new Map<number, Decimal>();
  let size = 0;
  for (const element of elements(items, 'items')) {
    const item = element as Item;
    const value = toValue(item);
    const quick = hundredthsOf(value);
    const isQuick = quick >= 0;
    if (!isQuick) others.set(size, readAmount(value, AMOUNT_FROM_ZERO, ['items', size, 'value']));
    if (size === hundredths.length) hundredths = twiceAsLong(hundredths);
    given.push(item);
    hundredths[size] = isQuick ? quick : 0;
    size += 1;
  }
  const { units, places } = inOneUnit(hundredths.subarray(0, size), others);
  const order = descending(units);
  const values = inOrder(units, order);
  return { items: itemsInOrder(given, order), values, cumulative: runningTotals(values), places };
}

function twiceAsLong(values: Float64Array): Float64Array<ArrayBuffer> {
  const longer = new Float64Array(2 * values.length);
  longer.set(values);
  return longer;
}

function itemsInOrder<Item>(items: readonly Item[], order: ArrayLike<number>): readonly Item[] {
  const ordered: Item[] = new Array(order.length);
  for (let place = 0; place < order.length; place += 1) ordered[place] = items[order[place] as number] as Item;
  return ordered;
}
