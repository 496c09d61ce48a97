import type { Column } from '../inputs.ts';
import {
  AMOUNT_FROM_ZERO,
  amountOf,
  type Decimal,
  decimalRatio,
  descending,
  hundredthsOf,
  inOneUnit,
  inOrder,
  type MoneyInput,
  money,
  quotientOfShare,
  readAmount,
  runningTotals,
  sharesOf,
  type Units,
} from '../internal/exact/index.ts';
import {
  column,
  elements,
  insideUnit,
  oneOf,
  parameters,
  parseInput,
  prefault,
  ratio,
  rule,
} from '../internal/reading/index.ts';

/** The classes of an ABC analysis: A brings most of the value, C least. */
export type AbcClassName = 'A' | 'B' | 'C';

/** Which part of the value the classes A, and A and B together, are to bring. */
export interface AbcThresholds {
  /** Share of the value that class A brings, above 0. */
  readonly a: number;
  /** Share of the value that A and B bring together, above `a` and below 1. */
  readonly b: number;
}

/** The options of `abcAnalysis`. */
export interface AbcOptions<Item> {
  /** Gives the value of an item, as an amount of at least 0. */
  readonly value: Column<Item, MoneyInput>;
  /** Where the classes end, in shares of the value (default 0.8 and 0.95). */
  readonly thresholds?: AbcThresholds;
  /** Whether the item that crosses a threshold belongs to the better class (`'included'`, the default) or to the next. */
  readonly crossing?: 'included' | 'excluded';
}

/** An item in its class. */
export interface AbcRow<Item> {
  /** The item itself. */
  readonly item: Item;
  /** Its class. */
  readonly class: AbcClassName;
  /** Its share of the value of all items, from 0 to 1. */
  readonly share: number;
  /** The share of this item and all before it, from 0 to 1. */
  readonly cumulativeShare: number;
}

/** A class as a whole. */
export interface AbcClass {
  /** Items in it. */
  readonly items: number;
  /** Value of its items, as money. */
  readonly value: Decimal;
  /** Its share of all items, from 0 to 1; `null` when there are none. */
  readonly itemShare: number | null;
  /** Its share of the value of all items, from 0 to 1; `null` when that is 0. */
  readonly valueShare: number | null;
}

/** The result of `abcAnalysis`. */
export interface AbcAnalysis<Item> {
  /** Value of all items, as money. */
  readonly total: Decimal;
  /** The items, highest value first, ties in the order given. */
  readonly rows: readonly AbcRow<Item>[];
  /** The three classes. */
  readonly classes: Readonly<Record<AbcClassName, AbcClass>>;
}

/** Items, the highest value first. */
interface Ranking<Item> {
  readonly items: readonly Item[];
  /** Their values, in units of money. */
  readonly values: Units;
  /** Each of them with all before it added. */
  readonly cumulative: Units;
  /** Decimal places of the unit. */
  readonly places: number;
}

const FIRST_ROOM = 1024;

export const abcOptionsSchema = parameters({
  value: column('the value of an item'),
  thresholds: thresholds(insideUnit('a share')),
  crossing: crossing(),
});

/**
 * ABC analysis: ranks items by value and sorts them into the few that bring most of it (A), the next (B) and the rest (C).
 *
 * - Formula: with T the total value, an item is A while the value before it is below `a × T`, B while it is below `b × T`,
 *   else C; with `crossing: 'excluded'` A while the value up to and with it is at most `a × T`, and so on
 * - Unit: shares from 0 to 1; money for the values
 * - Convention: the item that crosses a threshold belongs to the better class by default; comparisons are exact, and of
 *   equal values the one given first comes first, even where a class ends between them
 * - Does not merge: a ranking needs all items at once; add up values by item first
 * - Source: LIKE.TG glossary, “ABC analysis”
 *
 * @param items - Any iterable of items.
 * @param options - How to value an item, the thresholds and the crossing.
 * @returns The ranked items and the three classes. Where the total is 0 every item is C with share 0.
 * @throws {@link MetricsInputError} when the value of an item is no amount or negative, or an option is out of its range.
 * @example
 * const sales = [{ name: 'tea', sold: 6 }, { name: 'coffee', sold: 90 }, { name: 'cups', sold: 4 }];
 * const { rows, classes } = abcAnalysis(sales, { value: (item) => item.sold });
 * rows.map((row) => `${row.item.name} ${row.class}`); // => ['coffee A', 'tea B', 'cups C']
 * classes.A.valueShare; // => 0.9
 */
export function abcAnalysis<Item>(items: Iterable<Item>, options: AbcOptions<Item>): AbcAnalysis<Item> {
  const { value, thresholds, crossing } = parseInput(abcOptionsSchema, options, ['options']);
  const ranking = rank(items, value as (item: Item) => MoneyInput);
  const { cumulative, places } = ranking;
  const all = { items: cumulative.length, value: money(amountOf(cumulative.at(-1) ?? 0, places)) };
  const endOfA = endOfClass(cumulative, thresholds.a, crossing);
  const endOfB = endOfClass(cumulative, thresholds.b, crossing);
  const summary = (start: number, end: number): AbcClass => {
    const before = amountOf(cumulative[start - 1] ?? 0, places);
    const value = amountOf(cumulative[end - 1] ?? 0, places).minus(before);
    return classOf({ items: end - start, value: money(value) }, all);
  };
  return {
    total: all.value,
    rows: rowsOf(ranking, endOfA, endOfB),
    classes: { A: summary(0, endOfA), B: summary(endOfA, endOfB), C: summary(endOfB, all.items) },
  };
}

function rowsOf<Item>({ items, values, cumulative }: Ranking<Item>, endOfA: number, endOfB: number) {
  const total = cumulative.at(-1) ?? 0;
  const shares = sharesOf(values, total);
  const cumulativeShares = sharesOf(cumulative, total);
  return items.map(
    (item, index): AbcRow<Item> => ({
      item,
      class: index < endOfA ? 'A' : index < endOfB ? 'B' : 'C',
      share: shares[index] as number,
      cumulativeShare: cumulativeShares[index] as number,
    }),
  );
}

/** Ranks items by value, which is read once for each. */
function rank<Item>(items: Iterable<Item>, toValue: (item: Item) => MoneyInput): Ranking<Item> {
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

/** How many items belong to a class and the better ones, which together are to bring a share of the total. */
function endOfClass(cumulative: Units, share: number, crossing: 'included' | 'excluded'): number {
  const total = BigInt(cumulative.at(-1) ?? 0);
  if (total === 0n) return 0;
  const [top, bottom] = quotientOfShare(share);
  const reached = (value: bigint) =>
    crossing === 'included' ? value * bottom >= total * top : value * bottom > total * top;
  let [low, high] = [0, cumulative.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(BigInt(cumulative[middle] as number))) high = middle;
    else low = middle + 1;
  }
  return crossing === 'included' ? low + 1 : low;
}

/** Where the classes end; `share` is the schema of each end. */
export function thresholds(share: ReturnType<typeof insideUnit>) {
  const isAscending = rule<{ a: number; b: number }>('b', 'above a', ({ a, b }) => a < b);
  return prefault(parameters({ a: share, b: share }, isAscending), { a: 0.8, b: 0.95 });
}

export function crossing() {
  return prefault(oneOf('included', 'excluded'), 'included');
}

/** What a class has, with its shares of all there is. */
export function classOf(
  part: { readonly items: number; readonly value: Decimal },
  all: { readonly items: number | bigint; readonly value: Decimal },
) {
  return { ...part, itemShare: ratio(part.items, all.items), valueShare: decimalRatio(part.value, all.value) };
}
