import * as z from 'zod/mini';
import { exact, money } from '../internal/exact/decimals.ts';
import { AMOUNT_FROM_ZERO, readAmount } from '../internal/reading/amounts.ts';
import { elements } from '../internal/reading/elements.ts';
import { insideUnit, numberBetween, oneOf, wholeBetween } from '../internal/reading/fields.ts';
import { parameters, parseInput, rule } from '../internal/reading/parse-input.ts';
import { column } from '../internal/reading/rows.ts';
import type { Decimal } from '../money.ts';
import { abcAnalysis } from './abc-analysis.ts';
import type { AbcClass } from './abc-types.ts';
import type { AbcXyz, AbcXyzCell, AbcXyzOptions, AbcXyzRow, XyzThresholds } from './abc-xyz-types.ts';
import { classOf, crossing, thresholds } from './classes.ts';
import { coefficientOf, type Variation, variationOf, xyzClassOf } from './demand.ts';

const CELLS = ['AX', 'AY', 'AZ', 'BX', 'BY', 'BZ', 'CX', 'CY', 'CZ'] as const;

export const abcXyzOptionsSchema = parameters({
  value: column('the value of an item'),
  demand: column('the demand of an item'),
  periods: wholeBetween(2, 100_000),
  thresholds: thresholds(insideUnit('a share')),
  crossing: crossing(),
  variability: variability(),
  deviation: z.prefault(oneOf('population', 'sample'), 'population'),
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
  return z.prefault(parameters({ x: coefficient, y: coefficient }, isAscending), { x: 0.5, y: 1 });
}
