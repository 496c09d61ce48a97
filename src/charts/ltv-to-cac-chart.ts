import * as z from 'zod/mini';
import { ltvToCacBand } from '../cac/index.ts';
import { finite, label } from '../internal/reading/fields.ts';
import { parseOptions, row } from '../internal/reading/parse-input.ts';
import { ROW_HEIGHT } from './axes.ts';
import type { ChartOptions, VegaLiteChart } from './chart.ts';
import { chartOf, chartOfNothing } from './chart-of.ts';
import { chartOptionsSchema } from './chart-options.ts';
import { coloursOf } from './colours.ts';
import { HIGHEST, LOWEST, ltvToCacLayers, type RatedSegment, ratioText } from './ltv-to-cac-bars.ts';
import { firstRows, readRows } from './rows.ts';
import { distinctNames, nameText } from './texts.ts';

/** One bar of {@link ltvToCacChart}; a row may carry further columns. */
export interface LtvToCacChartSegment {
  /** Name of the segment, channel or product. */
  readonly segment: string;
  /** What `ltvToCac` gave: the ratio, or `null` where the acquisition cost is 0. */
  readonly ratio: number | null;
}

export const ltvToCacChartSegmentSchema = row({
  segment: label(),
  ratio: z.nullable(finite()),
});

const CUT = 'bars are cut at −2 and 8';

/**
 * LTV/CAC chart: the ratio of each segment against the bands that say what it means.
 *
 * - Formula: the ratios as given; the bands are those of `ltvToCacBand`
 * - Unit: ratio
 * - Convention: bars end at −2 and 8, their labels do not. Of more than 100 segments the first 100 are drawn
 * - Source: LIKE.TG glossary, “Customer acquisition cost”
 *
 * @returns A Vega-Lite specification; its title says so where there is no ratio.
 * @throws {@link MetricsInputError} at the first row that is none, or when an option is out of its range.
 * @example
 * ltvToCacChart([{ segment: 'blog', ratio: 4.25 }]).title; // => { text: ['LTV/CAC 4.25: great'] }
 */
export function ltvToCacChart(segments: Iterable<LtvToCacChartSegment>, options?: ChartOptions): VegaLiteChart {
  const looks = parseOptions(chartOptionsSchema, options);
  const { shown, remarks } = firstRows(readRows(segments, ltvToCacChartSegmentSchema, 'segments'), 'segment');
  const names = distinctNames(shown.map(({ segment }) => segment));
  const rated = shown.flatMap(({ ratio }, index) =>
    ratio === null ? [] : [{ segment: names[index] as string, ratio, band: ltvToCacBand(ratio) }],
  );
  if (rated.length === 0) return chartOfNothing(looks, 'LTV/CAC: no acquisition cost');
  const isCut = rated.some(({ ratio }) => ratio < LOWEST || ratio > HIGHEST);
  const words = { finding: findingOf(rated), remarks: isCut ? [...remarks, CUT] : remarks };
  const layer = ltvToCacLayers(names, rated, coloursOf(looks.theme));
  return chartOf(looks, words, { height: ROW_HEIGHT, layer });
}

function findingOf(rated: readonly RatedSegment[]): string {
  const sorted = [...rated].sort((a, b) => a.ratio - b.ratio);
  const [lowest, highest] = [sorted[0] as RatedSegment, sorted.at(-1) as RatedSegment];
  if (lowest === highest) return `LTV/CAC ${ratioText(lowest.ratio)}: ${lowest.band}`;
  const end = ({ segment, ratio }: RatedSegment) => `${ratioText(ratio)} (${nameText(segment)})`;
  return `LTV/CAC from ${end(lowest)} to ${end(highest)}`;
}
