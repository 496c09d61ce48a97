import * as z from 'zod/mini';
import { AMOUNT_FROM_ZERO, readAmount } from '../internal/amounts.ts';
import { exact, money, sum } from '../internal/decimals.ts';
import { elements } from '../internal/elements.ts';
import { numberBetween, oneOf } from '../internal/fields.ts';
import { must, parameters, parseInput, rule } from '../internal/parse-input.ts';
import { decimalRatio } from '../internal/quotients.ts';
import { ratio } from '../internal/ratio.ts';
import type { Decimal } from '../money.ts';
import type { AbcAnalysis, AbcClass, AbcClassName, AbcOptions, AbcRow, AbcThresholds } from './abc-types.ts';

/** An item with its value, and the value of all items up to it. */
interface RankedItem<Item> {
  readonly item: Item;
  readonly value: Decimal;
  readonly before: Decimal;
  readonly after: Decimal;
}

const abcOptions = /* @__PURE__ */ parameters({
  value: /* @__PURE__ */ z.custom<AbcOptions<unknown>['value']>(
    (value) => typeof value === 'function',
    /* @__PURE__ */ must('a function that gives the value of an item'),
  ),
  thresholds: /* @__PURE__ */ z.prefault(
    /* @__PURE__ */ parameters(
      { a: threshold(), b: threshold() },
      /* @__PURE__ */ rule<AbcThresholds>('b', 'above a', ({ a, b }) => a < b),
    ),
    { a: 0.8, b: 0.95 },
  ),
  crossing: /* @__PURE__ */ z.prefault(oneOf('included', 'excluded'), 'included'),
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
  const { value, thresholds, crossing } = parseInput(abcOptions, options, ['options']);
  const ranked = rank(items, value as AbcOptions<Item>['value']);
  const total = ranked.at(-1)?.after ?? exact(0);
  const [endOfA, endOfB] = [total.times(thresholds.a), total.times(thresholds.b)];
  const belongs = ({ before, after }: RankedItem<Item>, end: Decimal) =>
    crossing === 'included' ? before.lessThan(end) : after.lessThanOrEqualTo(end);
  const classOf = (entry: RankedItem<Item>): AbcClassName => {
    if (total.isZero()) return 'C';
    if (belongs(entry, endOfA)) return 'A';
    return belongs(entry, endOfB) ? 'B' : 'C';
  };
  const shareOf = (value: Decimal) => decimalRatio(value, total) ?? 0;
  const classed = ranked.map((entry) => ({ ...entry, class: classOf(entry) }));
  const summary = (name: AbcClassName): AbcClass => {
    const members = classed.filter((entry) => entry.class === name);
    const value = sum(members.map((entry) => entry.value));
    return {
      items: members.length,
      value: money(value),
      itemShare: ratio(members.length, ranked.length),
      valueShare: decimalRatio(value, total),
    };
  };
  return {
    total: money(total),
    rows: classed.map(
      (entry): AbcRow<Item> => ({
        item: entry.item,
        class: entry.class,
        share: shareOf(entry.value),
        cumulativeShare: shareOf(entry.after),
      }),
    ),
    classes: { A: summary('A'), B: summary('B'), C: summary('C') },
  };
}

/** The items, highest value first. */
function rank<Item>(items: Iterable<Item>, toValue: AbcOptions<Item>['value']): readonly RankedItem<Item>[] {
  const valued: { item: Item; value: Decimal }[] = [];
  for (const element of elements(items, 'items')) {
    const item = element as Item;
    valued.push({ item, value: readAmount(toValue(item), AMOUNT_FROM_ZERO, ['items', valued.length, 'value']) });
  }
  let before = exact(0);
  return valued
    .sort((a, b) => b.value.comparedTo(a.value))
    .map(({ item, value }) => {
      const after = before.plus(value);
      const entry = { item, value, before, after };
      before = after;
      return entry;
    });
}

/* @__NO_SIDE_EFFECTS__ */
function threshold() {
  return numberBetween(Number.MIN_VALUE, 1 - Number.EPSILON / 2, 'a share above 0 and below 1');
}
