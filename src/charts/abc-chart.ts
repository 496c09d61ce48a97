import * as z from 'zod/mini';
import { thresholds } from '../abc/classes.ts';
import type { AbcAnalysis, AbcThresholds } from '../abc/index.ts';
import type { Column } from '../inputs.ts';
import { insideUnit, iterable } from '../internal/reading/fields.ts';
import { parameters, parseInput, parseOptions, row } from '../internal/reading/parse-input.ts';
import { mustBe, refuse } from '../internal/reading/refuse.ts';
import { column } from '../internal/reading/rows.ts';
import { abcFinding, columnsOf } from './abc-columns.ts';
import { abcLayers, HEIGHT } from './abc-layers.ts';
import { abcChartRowSchema, readAbcRows } from './abc-rows.ts';
import type { ChartOptions, VegaLiteChart } from './chart.ts';
import { chartOf, chartOfNothing } from './chart-of.ts';
import { chartOptions } from './chart-options.ts';
import { coloursOf } from './colours.ts';
import { countText, nameText } from './texts.ts';

/** What is chosen about {@link abcChart}. */
export interface AbcChartOptions<Item> extends ChartOptions {
  /** The thresholds that it was given (default 0.8 and 0.95). */
  readonly thresholds?: AbcThresholds;
  /** Gives the name of an item, to be written where there are at most 24 (default: the ranks). */
  readonly name?: Column<Item, string>;
}

export const abcChartAnalysisSchema = row({ rows: iterable(abcChartRowSchema) });

export const abcChartOptionsSchema = parameters({
  thresholds: thresholds(insideUnit('a share')),
  name: z.optional(column('the name of an item')),
  ...chartOptions(),
});

const MOST_NAMES = 24;

/**
 * ABC chart: a Pareto chart of the items, their cumulative share, and the classes.
 *
 * - Formula: columns are shares, the line is the cumulative share; both as `abcAnalysis` gave them
 * - Unit: percent of the value
 * - Convention: of more than 100 items about 100 groups are drawn, none of them across the end of a class, and the columns are the
 *   cumulative shares
 * - Source: LIKE.TG glossary, “ABC analysis”
 *
 * @returns A Vega-Lite specification; its title says so where there are no items or their total is 0.
 * @throws {@link MetricsInputError} at the first row that is none, or when an option is out of its range.
 * @example
 * const analysis = abcAnalysis([90, 6, 4], { value: (item) => item });
 * abcChart(analysis).title; // => { text: ['33.3 % of the items bring 90 % of the value: class A'], subtitle: ['3 items, highest value first'] }
 */
export function abcChart<Item>(
  analysis: Pick<AbcAnalysis<Item>, 'rows'>,
  options?: AbcChartOptions<Item>,
): VegaLiteChart {
  const { thresholds, name, ...looks } = parseOptions(abcChartOptionsSchema, options);
  const rows = readAbcRows(parseInput(abcChartAnalysisSchema, analysis, ['analysis']).rows);
  const finding = abcFinding(rows);
  if (finding === null)
    return chartOfNothing(looks, rows.length === 0 ? 'ABC: no items' : 'ABC: the items have no value');
  const words = { finding, remarks: [`${countText(rows.length, 'item')}, highest value first`] };
  const names =
    name !== undefined && rows.length <= MOST_NAMES ? rows.map(({ item }, index) => nameOf(name(item), index)) : null;
  const layer = abcLayers(columnsOf(rows), { names, thresholds }, coloursOf(looks.theme));
  return chartOf(looks, words, { height: HEIGHT, layer });
}

function nameOf(name: unknown, index: number): string {
  if (typeof name !== 'string') return refuse(['analysis', 'rows', index, 'name'], mustBe('a string', name));
  return nameText(name);
}
