import * as z from 'zod/mini';
import type { Interval } from '../inference/index.ts';
import { label, numberBetween } from '../internal/reading/fields.ts';
import { parseOptions, row } from '../internal/reading/parse-input.ts';
import { bounds } from './bounds.ts';
import type { ChartOptions, VegaLiteChart } from './chart.ts';
import { chartOf, chartOfNothing } from './chart-of.ts';
import { chartOptionsSchema } from './chart-options.ts';
import { churnLayers } from './churn-layers.ts';
import { coloursOf } from './colours.ts';
import { readRows } from './rows.ts';
import { churnFinding, shownPeriods } from './shown-periods.ts';
import { countText, distinctNames } from './texts.ts';

/** One point of {@link churnChart}; a row may carry further columns. */
export interface ChurnChartPeriod {
  /** Name of the period, such as `"2024-05"`. */
  readonly period: string;
  /** Its churn rate, of whichever definition; `null` where there is none. A net revenue churn rate may be negative. */
  readonly churnRate: number | null;
  /** The interval of the rate, as `churnInterval` gives it; `null` or left out for none. */
  readonly interval?: Pick<Interval, 'lower' | 'upper'> | null;
}

/** Beyond, an axis in percent would have too many digits to read. */
const MOST = 1e9;

export const churnChartPeriodSchema = row({
  period: label(),
  churnRate: z.nullable(numberBetween(-MOST, MOST)),
  interval: bounds(-MOST, MOST),
});

/**
 * Churn chart: the churn rate over time, with its interval where one is given.
 *
 * - Formula: the rates as given
 * - Unit: percent
 * - Convention: periods without a rate are gaps in the line. Of more than 200 periods those are drawn that are highest or
 *   lowest among their neighbours, and the last
 * - Source: LIKE.TG glossary, "Customer loyalty"
 *
 * @returns A Vega-Lite specification; its title says so where there is no rate.
 * @throws {@link MetricsInputError} at the first row that is none, or when an option is out of its range.
 * @example
 * const periods = [{ period: 'May', churnRate: 0.04 }, { period: 'June', churnRate: 0.025 }];
 * churnChart(periods).title; // => { text: ['Churn fell from 4 % (May) to 2.5 % (June)'] }
 */
export function churnChart(periods: Iterable<ChurnChartPeriod>, options?: ChartOptions): VegaLiteChart {
  const looks = parseOptions(chartOptionsSchema, options);
  const rows = readRows(periods, churnChartPeriodSchema, 'periods');
  const finding = churnFinding(rows);
  if (finding === null) return chartOfNothing(looks, 'Churn: no rates');
  const shown = shownPeriods(rows);
  const names = distinctNames(shown.map(({ period }) => period));
  const remarks = shown.length < rows.length ? [`highs and lows of ${countText(rows.length, 'period')}`] : [];
  const layer = churnLayers(
    shown.map((row, index) => ({ ...row, period: names[index] as string })),
    looks.width,
    coloursOf(looks.theme),
  );
  return chartOf(looks, { finding, remarks }, { height: 220, layer });
}
