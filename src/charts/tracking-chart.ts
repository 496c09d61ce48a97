import * as z from 'zod/mini';
import type { Interval } from '../inference/index.ts';
import { numberBetween, oneOf } from '../internal/reading/fields.ts';
import { parameters, parseOptions, row } from '../internal/reading/parse-input.ts';
import { mustBe, refuse } from '../internal/reading/refuse.ts';
import { bounds } from './bounds.ts';
import type { ChartOptions, VegaLiteChart } from './chart.ts';
import { chartOf, chartOfNothing } from './chart-of.ts';
import { chartOptions, MOST_TO_DRAW, UNIT_OF_CHART, unit } from './chart-options.ts';
import { coloursOf } from './colours.ts';
import { readRows } from './rows.ts';
import { trackingLayers } from './tracking-layers.ts';
import { shownPoints, trackingFinding, trackingRemarks } from './tracking-points.ts';

/** One point of {@link trackingChart}; a row may carry further columns. */
export interface TrackingChartPoint {
  /** The time, or the end of the period. */
  readonly time: number;
  /** The purchases made; `null` or left out where nobody knows yet. */
  readonly actual?: number | null;
  /** The purchases that a model expects; `null` or left out where it says nothing. */
  readonly expected?: number | null;
  /** The interval of what is expected, as `forecastPurchases` gives it; `null` or left out for none. */
  readonly interval?: Pick<Interval, 'lower' | 'upper'> | null;
}

/** What is chosen about {@link trackingChart}. */
export interface TrackingChartOptions extends ChartOptions {
  /** Whether purchases are counted from the start or for each period (default `'cumulative'`). */
  readonly counted?: 'cumulative' | 'per-period';
  /** When the purchases end that the model was fitted to, to be marked by a line. */
  readonly calibrationEnd?: number;
  /** The unit of the times, such as `"weeks"`, to be written at the axis and in the title. */
  readonly unit?: string;
}

const quantityToDraw = () => numberBetween(0, MOST_TO_DRAW);

export const trackingChartOptionsSchema = parameters({
  counted: z.prefault(oneOf('cumulative', 'per-period'), 'cumulative'),
  calibrationEnd: z.optional(quantityToDraw()),
  unit: unit(UNIT_OF_CHART),
  ...chartOptions(),
});

export const trackingChartPointSchema = row({
  time: quantityToDraw(),
  actual: z.nullish(quantityToDraw()),
  expected: z.nullish(quantityToDraw()),
  interval: bounds(0, MOST_TO_DRAW),
});

/**
 * Tracking chart: the purchases made beside those that a model expects over time, with the interval of a forecast as a band.
 *
 * - Formula: the purchases as given
 * - Unit: purchases; times in the unit of the points
 * - Convention: what is not known leaves a gap. Of more than 200 points so many are drawn, evenly spread, and the last
 * - Source: Fader, Hardie & Lee, “‘Counting Your Customers’ the Easy Way”, Marketing Science 24 (2005), figures 3 and 4
 *
 * @returns A Vega-Lite specification; its title says so where there is no purchase to draw.
 * @throws {@link MetricsInputError} at the first row that is none or is not later than the one before, or when an option is out of
 *   its range.
 * @example
 * const points = [{ time: 1, actual: 90, expected: 80 }, { time: 2, actual: 200, expected: 190 }];
 * trackingChart(points, { unit: 'weeks' }).title; // => { text: ['200 purchases within 2 weeks, 190 expected: 5 % too few'] }
 */
export function trackingChart(points: Iterable<TrackingChartPoint>, options?: TrackingChartOptions): VegaLiteChart {
  const { counted, calibrationEnd, unit, ...looks } = parseOptions(trackingChartOptionsSchema, options);
  const rows = readRows(points, trackingChartPointSchema, 'points');
  rows.forEach(({ time }, index) => {
    const before = rows[index - 1]?.time ?? -1;
    if (time <= before) refuse(['points', index, 'time'], mustBe(`above ${before}, the time before it`, time));
  });
  const kind = { counted, calibrationEnd, unit };
  const finding = trackingFinding(rows, kind);
  if (finding === null) return chartOfNothing(looks, 'Purchases: none to draw');
  const shown = shownPoints(rows);
  const layer = trackingLayers(shown, kind, coloursOf(looks.theme));
  return chartOf(looks, { finding, remarks: trackingRemarks(rows, shown, kind) }, { height: 260, layer });
}
