import { type LtvToCacBand, ltvToCacBand } from '../cac/index.ts';
import { finite, label, nullable, parseOptions, row } from '../internal/reading/index.ts';
import {
  along,
  chartOf,
  chartOfNothing,
  chartOptionsSchema,
  firstRows,
  layerOf,
  quantity,
  ROW_AXIS,
  ROW_HEIGHT,
  readRows,
  tip,
} from './chart-of.ts';
import {
  type ChartOptions,
  type Colours,
  coloursOf,
  distinctNames,
  nameText,
  numberText,
  type VegaLiteChart,
} from './chart-theme.ts';

type RatedSegment = { readonly segment: string; readonly ratio: number; readonly band: LtvToCacBand };

/** Ratios beyond are truncated, or the bands could not be seen. */
const [LOWEST, HIGHEST] = [-2, 8];

/** One bar of {@link ltvToCacChart}; rows may have other columns. */
export interface LtvToCacChartSegment {
  /** Name of the segment, channel or product. */
  readonly segment: string;
  /** The result of `ltvToCac`: the ratio, or `null` if the acquisition cost is 0. */
  readonly ratio: number | null;
}

export const ltvToCacChartSegmentSchema = row({
  segment: label(),
  ratio: nullable(finite()),
});

const CUT = 'bars are cut at −2 and 8';

/**
 * LTV/CAC chart: the ratio of each segment, against bands that interpret it.
 *
 * - Formula: the ratios as given; the bands are those of `ltvToCacBand`
 * - Unit: ratio
 * - Convention: bars are truncated to −2 and 8, their labels are not. Of more than 100 segments the first 100 are drawn
 * - Source: LIKE.TG glossary, “Customer acquisition cost”
 *
 * @returns A Vega-Lite specification; its title says so if there is no ratio.
 * @throws {@link MetricsInputError} at the first invalid row.
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

/** A ratio close to a limit of a band must not be rounded to it. */
function ratioText(ratio: number): string {
  const text = numberText(ratio);
  const isRounded = (text === '1' || text === '3') && ratio !== Number(text);
  return isRounded ? `${ratio < Number(text) ? 'just below' : 'just above'} ${text}` : text;
}

function ltvToCacLayers(names: readonly string[], rated: readonly RatedSegment[], colours: Colours) {
  const { ink, faintInk, good } = colours;
  const bars = rated.map((row) => ({
    ...row,
    end: Math.min(Math.max(row.ratio, LOWEST), HIGHEST),
    right: Math.min(Math.max(row.ratio, 0), HIGHEST),
    text: ratioText(row.ratio),
  }));
  const ends = bars.map(({ end }) => end);
  const domain = [Math.floor(Math.min(0, ...ends)), Math.max(5, Math.ceil(Math.max(...ends) + 0.5))] as const;
  const bands = [
    { band: 'unviable', from: domain[0], to: 1 },
    { band: 'thin', from: 1, to: 3 },
    { band: 'great', from: 3, to: domain[1] },
  ];
  const x = quantity('from', 'Lifetime value / acquisition cost', domain, { grid: false, tickMinStep: 1 });
  const y = { ...ROW_AXIS, scale: { domain: names, paddingInner: 0.4, paddingOuter: 0.3 } };
  const without = names.filter((name) => rated.every(({ segment }) => segment !== name));
  return [
    layerOf(
      bands,
      { type: 'rect' },
      {
        x,
        x2: { field: 'to' },
        color: {
          field: 'band',
          type: 'nominal',
          legend: null,
          scale: { domain: ['unviable', 'thin', 'great'], range: [...colours.bands] },
        },
      },
    ),
    layerOf(
      bands,
      { type: 'text', align: 'left', baseline: 'bottom', dx: 4, dy: -3, color: faintInk },
      { x: along('from'), y: { value: 0 }, text: { field: 'band' } },
    ),
    layerOf(
      bars,
      { type: 'bar', color: good },
      {
        y,
        x: along('end'),
        x2: { datum: 0 },
        tooltip: [tip('segment', 'Segment'), tip('ratio', 'LTV/CAC', 'quantitative'), tip('band', 'Band')],
      },
    ),
    layerOf([{ border: 0 }, { border: 3 }], { type: 'rule', color: ink }, { x: along('border') }),
    layerOf(
      bars,
      { type: 'text', align: 'left', dx: 6, fontSize: 12, fontWeight: 'bold' },
      { y, x: along('right'), text: { field: 'text' } },
    ),
    layerOf(
      without.map((segment) => ({ segment, text: 'no acquisition cost' })),
      { type: 'text', align: 'left', dx: 6 },
      { y, x: { datum: 0 }, text: { field: 'text' } },
    ),
  ];
}
