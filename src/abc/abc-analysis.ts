import { money } from '../internal/exact/decimals.ts';
import { amountOf, sharesOf } from '../internal/exact/units.ts';
import { insideUnit } from '../internal/reading/fields.ts';
import { parameters, parseInput } from '../internal/reading/parse-input.ts';
import { column } from '../internal/reading/rows.ts';
import type { MoneyInput } from '../money.ts';
import type { AbcAnalysis, AbcClass, AbcOptions, AbcRow } from './abc-types.ts';
import { classOf, crossing, thresholds } from './classes.ts';
import { endOfClass } from './end-of-class.ts';
import { type Ranking, rank } from './rank.ts';

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
