import type { Column } from '../inputs.ts';
import {
  column,
  elements,
  insideUnit,
  oneOf,
  parameters,
  parseInput,
  parseOptions,
  prefault,
  record,
  refuse,
} from '../internal/reading/index.ts';
import type { MoneyInput } from '../money.ts';
import { type AbcClassName, type AbcThresholds, abcAnalysis, crossing, thresholds } from './abc-analysis.ts';

/** The options of {@link abcByCriteria}. */
export interface AbcByCriteriaOptions<Item, Criterion extends string = string> {
  /** What to value an item by, at least two criteria: each is a column, or a function, that gives an amount of at least 0. */
  readonly criteria: Readonly<Record<Criterion, Column<Item, MoneyInput>>>;
  /** Which of its classes an item gets: the `'best'` (default) or the `'worst'` of them. */
  readonly combine?: 'best' | 'worst';
  /** Where the classes end, in shares of each value (default 0.8 and 0.95). */
  readonly thresholds?: AbcThresholds;
  /** Whether the item that crosses a threshold belongs to the better class (`'included'`, the default) or to the next. */
  readonly crossing?: 'included' | 'excluded';
}

/** An item and its classes. */
export interface AbcCriteriaRow<Item, Criterion extends string = string> {
  /** The item itself. */
  readonly item: Item;
  /** Its class by each criterion. */
  readonly classes: Readonly<Record<Criterion, AbcClassName>>;
  /** Its combined class. */
  readonly class: AbcClassName;
}

/** Items that have the same class by every criterion. */
export interface AbcCriteriaCell {
  /** Their classes in the order of the criteria, such as `AB`. */
  readonly cell: string;
  /** How many there are. */
  readonly items: number;
}

/** The result of {@link abcByCriteria}. */
export interface AbcByCriteria<Item, Criterion extends string = string> {
  /** The items, in the order given. */
  readonly rows: readonly AbcCriteriaRow<Item, Criterion>[];
  /** How many items are in each combined class. */
  readonly classes: Readonly<Record<AbcClassName, number>>;
  /** How many items share their classes, in the order of their names; cells without items are left out. */
  readonly cells: readonly AbcCriteriaCell[];
}

const criterion = column('the value of an item');

export const abcByCriteriaOptionsSchema = parameters({
  criteria: record(criterion),
  combine: prefault(oneOf('best', 'worst'), 'best'),
  thresholds: thresholds(insideUnit('a share')),
  crossing: crossing(),
});

/**
 * ABC analysis by several criteria, such as revenue and margin: the class of each item by each of them, and the combined one.
 *
 * - Formula: {@link abcAnalysis} by each criterion; the combined class is the best of an item's classes, or the worst
 * - Unit: items
 * - Convention: with `'best'` an item is A that is A by any criterion, so that nothing important is overlooked; with
 *   `'worst'` only what is A by all of them. No criterion weighs more than another
 * - Does not merge: rankings need all items at once
 * - Source: Flores & Whybark, “Implementing Multiple Criteria ABC Analysis”, Journal of Operations Management 7 (1987), for the
 *   matrix of classes; they leave its combination to the business, and the two rules are this library's
 *
 * @param items - Any iterable of items.
 * @param options - The criteria, how to combine them, the thresholds and the crossing.
 * @returns The items with their classes, and how many share them.
 * @throws {@link MetricsInputError} when there are fewer than two criteria, a value is no amount or negative, or an option is
 *   out of its range.
 * @example
 * const goods = [{ name: 'coffee', sold: 90, margin: 3 }, { name: 'tea', sold: 8, margin: 30 }, { name: 'cups', sold: 2, margin: 1 }];
 * const { rows, cells } = abcByCriteria(goods, {
 *   criteria: { revenue: (item) => item.sold, margin: (item) => item.margin },
 * });
 * rows.map((row) => `${row.classes.revenue}${row.classes.margin} ${row.class}`); // => ['AB A', 'BA A', 'CC C']
 * cells; // => [{ cell: 'AB', items: 1 }, { cell: 'BA', items: 1 }, { cell: 'CC', items: 1 }]
 */
export function abcByCriteria<Item, Criterion extends string>(
  items: Iterable<Item>,
  options: AbcByCriteriaOptions<Item, Criterion>,
): AbcByCriteria<Item, Criterion> {
  const { criteria, combine, ...classes } = parseOptions(abcByCriteriaOptionsSchema, options);
  const names = Object.keys(criteria) as Criterion[];
  if (names.length < 2) refuse(['options', 'criteria'], `must be at least two criteria, got ${names.length}`);
  const given = Array.from(elements(items, 'items'), (item, index) => ({ item: item as Item, index }));
  const byItem = given.map((): [Criterion, AbcClassName][] => []);
  for (const name of names) {
    const valueIn = parseInput(criterion, criteria[name], ['options', 'criteria', name]);
    const { rows } = abcAnalysis(given, { value: ({ item }) => valueIn(item) as MoneyInput, ...classes });
    for (const row of rows) byItem[row.item.index]?.push([name, row.class]);
  }
  const counts = { A: 0, B: 0, C: 0 };
  const cells = new Map<string, number>();
  const rows = given.map(({ item }, index) => {
    const own = byItem[index] as [Criterion, AbcClassName][];
    const letters = own.map(([, letter]) => letter);
    const ascending = [...letters].sort();
    const combined = (combine === 'best' ? ascending[0] : ascending.at(-1)) as AbcClassName;
    counts[combined] += 1;
    cells.set(letters.join(''), (cells.get(letters.join('')) ?? 0) + 1);
    return { item, classes: Object.fromEntries(own) as Record<Criterion, AbcClassName>, class: combined };
  });
  const byCell = [...cells].sort(([a], [b]) => (a < b ? -1 : 1));
  return { rows, classes: counts, cells: byCell.map(([cell, items]) => ({ cell, items })) };
}
