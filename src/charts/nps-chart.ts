import type { Interval } from '../inference/index.ts';
import { label } from '../internal/reading/fields.ts';
import { parseOptions, row } from '../internal/reading/parse-input.ts';
import type { NpsCounts } from '../nps/index.ts';
import { npsCountsSchema } from '../ratings/nps.ts';
import { ROW_HEIGHT } from './axes.ts';
import { bounds } from './bounds.ts';
import type { ChartOptions, VegaLiteChart } from './chart.ts';
import { chartOf, chartOfNothing } from './chart-of.ts';
import { chartOptionsSchema } from './chart-options.ts';
import { coloursOf } from './colours.ts';
import { barOf, isScored, npsFinding, npsRemark } from './nps-bars.ts';
import { npsLayers } from './nps-layers.ts';
import { firstRows, readRows } from './rows.ts';
import { distinctNames } from './texts.ts';

/** One bar of {@link npsChart}; a row may carry further columns. */
export interface NpsChartSegment {
  /** Name of the segment or wave. */
  readonly segment: string;
  /** How many respondents belong to each of the three groups. */
  readonly counts: NpsCounts;
  /** The interval of its score, as `npsInterval` gives it, to be drawn as whiskers; `null` or left out for none. */
  readonly interval?: Pick<Interval, 'lower' | 'upper'> | null;
}

export const npsChartSegmentSchema = row({
  segment: label(),
  counts: npsCountsSchema,
  interval: bounds(-100, 100),
});

/**
 * NPS chart: the three groups of each segment or wave as bars, and its score.
 *
 * - Formula: detractors left of 0, promoters right of it, passives behind them; the score is promoters less detractors and so has
 *   its place on the same axis
 * - Unit: percent of the respondents; points for the score
 * - Convention: of more than 100 segments the first 100 are drawn
 * - Source: “Digital Marketing for Small Businesses: Customer Advocacy Marketing Techniques”
 *
 * @returns A Vega-Lite specification; its title says so where nobody answered.
 * @throws {@link MetricsInputError} at the first row that is none, or when an option is out of its range.
 * @example
 * const chart = npsChart([{ segment: 'all', counts: { promoters: 70, passives: 10, detractors: 20 } }]);
 * chart.title; // => { text: ['NPS 50: 70 % promoters, 20 % detractors'], subtitle: ['100 respondents; diamond: the score'] }
 */
export function npsChart(segments: Iterable<NpsChartSegment>, options?: ChartOptions): VegaLiteChart {
  const looks = parseOptions(chartOptionsSchema, options);
  const rows = readRows(segments, npsChartSegmentSchema, 'segments');
  const { shown, remarks } = firstRows(rows, 'segment');
  const names = distinctNames(shown.map(({ segment }) => segment));
  const bars = shown.map((row, index) => barOf(row, names[index] as string));
  const scored = bars.filter(isScored);
  if (scored.length === 0) return chartOfNothing(looks, 'NPS: no answers');
  const words = { finding: npsFinding(scored, bars.length), remarks: [...remarks, npsRemark(scored)] };
  return chartOf(looks, words, { height: ROW_HEIGHT, layer: npsLayers(bars, coloursOf(looks.theme)) });
}
