import { AMOUNT_FROM_ZERO, readAmount } from '../internal/amounts.ts';
import { descending } from '../internal/descending.ts';
import { elements } from '../internal/elements.ts';
import { hundredthsOf } from '../internal/hundredths.ts';
import { inOneUnit, runningTotals, type Units } from '../internal/units.ts';
import type { Decimal, MoneyInput } from '../money.ts';

/** Items, the highest value first. */
export interface Ranking<Item> {
  readonly items: readonly Item[];
  /** The value of each item, in units of money. */
  readonly values: Units;
  /** The value of each item and all before it, in units of money. */
  readonly cumulative: Units;
  /** Decimal places of the unit. */
  readonly places: number;
}

/** Ranks items by value, which is read once for each. */
export function rank<Item>(items: Iterable<Item>, toValue: (item: Item) => MoneyInput): Ranking<Item> {
  const given: Item[] = [];
  const hundredths: number[] = [];
  const others = new Map<number, Decimal>();
  for (const element of elements(items, 'items')) {
    const item = element as Item;
    const value = toValue(item);
    const quick = hundredthsOf(value);
    const isQuick = quick >= 0;
    if (!isQuick) others.set(given.length, readAmount(value, AMOUNT_FROM_ZERO, ['items', given.length, 'value']));
    given.push(item);
    hundredths.push(isQuick ? quick : 0);
  }
  const { units, places } = inOneUnit(hundredths, others);
  const order = descending(units);
  const values = Array.from(order, (index) => units[index]) as unknown as Units;
  return {
    items: Array.from(order, (index) => given[index] as Item),
    values,
    cumulative: runningTotals(values),
    places,
  };
}
