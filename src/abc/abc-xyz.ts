import type { Column } from '../inputs.ts';
import {
  AMOUNT_FROM_ZERO,
  amountOf,
  type Decimal,
  decimalRatio,
  exact,
  type MoneyInput,
  money,
  partsOf,
  readAmount,
} from '../internal/exact/index.ts';
import {
  column,
  elements,
  insideUnit,
  mustBe,
  notNegative,
  numberBetween,
  oneOf,
  parameters,
  parseInput,
  prefault,
  refuse,
  rule,
  wholeBetween,
} from '../internal/reading/index.ts';
import {
  type AbcClass,
  type AbcClassName,
  type AbcThresholds,
  abcAnalysis,
  classOf,
  crossing,
  thresholds,
} from './abc-analysis.ts';

/** The classes of variability: the demand for X is steady, for Z erratic. */
export type XyzClassName = 'X' | 'Y' | 'Z';

/** A class of value with one of variability. */
export type AbcXyzCell = `${AbcClassName}${XyzClassName}`;

/** The options of `abcXyz`. */
export interface AbcXyzOptions<Item> {
  /** Gives the value of an item, as an amount of at least 0. */
  readonly value: Column<Item, MoneyInput>;
  /** Gives the demand for an item in the periods that had any, as numbers of at least 0. */
  readonly demand: (item: Item) => Iterable<number>;
  /** All periods observed, from 2 to 100,000: those without a demand given count as 0. */
  readonly periods: number;
  /** Where the classes of value end, in shares of the value (default 0.8 and 0.95). */
  readonly thresholds?: AbcThresholds;
  /** Whether the item that crosses a threshold belongs to the better class (`'included'`, the default) or to the next. */
  readonly crossing?: 'included' | 'excluded';
  /** The highest coefficients of variation of X and of Y (default 0.5 and 1). */
  readonly variability?: XyzThresholds;
  /** Whether the squared deviations are divided by the periods (`'population'`, the default) or by one less. */
  readonly deviation?: 'population' | 'sample';
}

/** Where the classes of variability end. */
export interface XyzThresholds {
  /** The highest coefficient of variation in X, above 0. */
  readonly x: number;
  /** The highest in Y, above `x`. */
  readonly y: number;
}

/** An item in its cell. */
export interface AbcXyzRow<Item> {
  /** The item itself. */
  readonly item: Item;
  /** Its cell. */
  readonly cell: AbcXyzCell;
  /** Its share of the value of all items, from 0 to 1. */
  readonly share: number;
  /** Standard deviation of its demand divided by the mean; `null` where there was no demand. */
  readonly coefficientOfVariation: number | null;
}

/** The result of `abcXyz`. */
export interface AbcXyz<Item> {
  /** The items, highest value first, ties in the order given. */
  readonly rows: readonly AbcXyzRow<Item>[];
  /** The nine cells, those without items too. */
  readonly cells: Readonly<Record<AbcXyzCell, AbcClass>>;
}

/** How a demand varies: its squared coefficient of variation as a quotient, whose divisor is 0 where there was none. */
interface Variation {
  readonly top: Decimal;
  readonly bottom: Decimal;
}

/** Sums of a demand and of its squares under way: of whole hundredths, which are quick to add, and of all other numbers. */
interface Sums {
  hundredths: number;
  squares: number;
  rest: Decimal;
  restOfSquares: Decimal;
}

const quantity = notNegative();

const CELLS = ['AX', 'AY', 'AZ', 'BX', 'BY', 'BZ', 'CX', 'CY', 'CZ'] as const;

export const abcXyzOptionsSchema = parameters({
  value: column('the value of an item'),
  demand: column('the demand of an item'),
  periods: wholeBetween(2, 100_000),
  thresholds: thresholds(insideUnit('a share')),
  crossing: crossing(),
  variability: variability(),
  deviation: prefault(oneOf('population', 'sample'), 'population'),
});

/**
 * ABC-XYZ analysis: sorts items by the value that they bring (A, B, C) and by how steady the demand for them is (X, Y, Z).
 *
 * - Formula: A, B and C as in {@link abcAnalysis}; the coefficient of variation is the standard deviation of the demand in
 *   all periods, divided by its mean: X up to 0.5, Y up to 1, else Z
 * - Unit: ratio of at least 0; shares from 0 to 1; money for the values
 * - Convention: a period without demand counts as 0. The deviation is that of the periods observed, `'population'`; with
 *   `'sample'` it is divided by one period less. An item without any demand is Z. Comparisons are exact
 * - Does not merge: a ranking needs all items at once
 * - Source: LIKE.TG glossary, “ABC analysis”; for XYZ Scholz-Reiter, Heger, Meinecke & Bergmann, “Integration of demand
 *   forecasts in ABC-XYZ analysis”, International Journal of Productivity and Performance Management 61 (2012). The
 *   thresholds are those in common use; others are common too, so state them
 *
 * @param items - Any iterable of items.
 * @param options - How to value an item, the demand for it, the periods, the thresholds and the deviation.
 * @returns The ranked items with their cells, and the nine cells.
 * @throws {@link MetricsInputError} when a value is no amount or negative, a demand is none or of more periods than there
 *   are, or an option is out of its range.
 * @example
 * const sales = [
 *   { name: 'tea', sold: 20, monthly: [5, 5, 5, 5] },
 *   { name: 'coffee', sold: 480, monthly: [100, 140, 140, 100] },
 *   { name: 'candles', sold: 10, monthly: [10] },
 * ];
 * const { rows, cells } = abcXyz(sales, { value: (item) => item.sold, demand: (item) => item.monthly, periods: 4 });
 * rows.map(({ item, cell }) => `${item.name} ${cell}`); // => ['coffee AX', 'tea BX', 'candles CZ']
 * cells.AX.items; // => 1
 */
export function abcXyz<Item>(items: Iterable<Item>, options: AbcXyzOptions<Item>): AbcXyz<Item> {
  const { value, demand, periods, variability, deviation, ...classes } = parseInput(abcXyzOptionsSchema, options, [
    'options',
  ]);
  const read: { item: Item; value: Decimal; variation: Variation }[] = [];
  for (const element of elements(items, 'items')) {
    const path = ['items', read.length];
    read.push({
      item: element as Item,
      value: readAmount(value(element), AMOUNT_FROM_ZERO, [...path, 'value']),
      variation: variationOf(demand(element), periods, deviation, [...path, 'demand']),
    });
  }
  const analysis = abcAnalysis(read, { value: (item) => item.value, ...classes });
  const sums = new Map(CELLS.map((cell) => [cell as AbcXyzCell, { items: 0, value: exact(0) }]));
  const rows = analysis.rows.map(({ item, share, ...row }): AbcXyzRow<Item> => {
    const cell: AbcXyzCell = `${row.class}${xyzClassOf(item.variation, variability)}`;
    const sum = sums.get(cell) as { items: number; value: Decimal };
    sums.set(cell, { items: sum.items + 1, value: sum.value.plus(item.value) });
    return { item: item.item, cell, share, coefficientOfVariation: coefficientOf(item.variation) };
  });
  const all = { items: rows.length, value: analysis.total };
  const cells = Array.from(sums, ([cell, sum]) => [cell, classOf({ items: sum.items, value: money(sum.value) }, all)]);
  return { rows, cells: Object.fromEntries(cells) as Record<AbcXyzCell, AbcClass> };
}

function variability() {
  const coefficient = numberBetween(Number.MIN_VALUE, Number.MAX_VALUE, 'a finite number above 0');
  const isAscending = rule<XyzThresholds>('y', 'above x', ({ x, y }) => x < y);
  return prefault(parameters({ x: coefficient, y: coefficient }, isAscending), { x: 0.5, y: 1 });
}

/** The variation of the caller's numbers, and of as many zeros as there are further periods. */
function variationOf(
  data: unknown,
  periods: number,
  deviation: 'population' | 'sample',
  path: readonly PropertyKey[],
): Variation {
  const sums: Sums = { hundredths: 0, squares: 0, rest: exact(0), restOfSquares: exact(0) };
  let given = 0;
  for (const element of elements(data, ...path)) {
    if (given === periods) refuse(path, mustBe(`of at most ${periods} periods`, data));
    if (!addHundredths(sums, element)) addDemand(sums, parseInput(quantity, element, [...path, given]));
    given += 1;
  }
  const sum = sums.rest.plus(amountOf(sums.hundredths, 2));
  const squareOfSum = sum.times(sum);
  const deviations = sums.restOfSquares.plus(amountOf(sums.squares, 4)).times(periods).minus(squareOfSum);
  return deviation === 'population'
    ? { top: deviations, bottom: squareOfSum }
    : { top: deviations.times(periods), bottom: squareOfSum.times(periods - 1) };
}

/** Adds a number of at most two places many times as fast; `false` for others, and where a sum would not be safe. */
function addHundredths(sums: Sums, value: unknown): boolean {
  const hundredths = typeof value === 'number' ? partsOf(value, 100) : Number.NaN;
  const squares = sums.squares + hundredths * hundredths;
  if (!(hundredths >= 0 && squares <= Number.MAX_SAFE_INTEGER)) return false;
  sums.hundredths += hundredths;
  sums.squares = squares;
  return true;
}

function addDemand(sums: Sums, demand: number): void {
  sums.rest = sums.rest.plus(demand);
  sums.restOfSquares = sums.restOfSquares.plus(exact(demand).pow(2));
}

function coefficientOf({ top, bottom }: Variation): number | null {
  const squared = decimalRatio(top, bottom);
  return squared === null ? null : Math.sqrt(squared);
}

/** The class of a variation, compared exactly. */
function xyzClassOf({ top, bottom }: Variation, { x, y }: XyzThresholds): XyzClassName {
  const isUpTo = (threshold: number) =>
    !bottom.isZero() && top.lessThanOrEqualTo(bottom.times(exact(threshold).pow(2)));
  if (isUpTo(x)) return 'X';
  return isUpTo(y) ? 'Y' : 'Z';
}
