import type { Interval } from '../inference/index.ts';
import { label, parseOptions, row } from '../internal/reading/index.ts';
import { type NpsCounts, npsScore, npsShares } from '../nps/index.ts';
import { npsCountsSchema } from '../ratings/rating-counts.ts';
import {
  along,
  bounds,
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
  countText,
  distinctNames,
  nameText,
  numberText,
  percentText,
  type VegaLiteChart,
} from './chart-theme.ts';

/** A drawn segment, on an axis from −100 to 100. */
interface NpsBar {
  readonly segment: string;
  readonly counts: NpsChartSegment['counts'];
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  /** `null` when nobody answered; the percentages are 0 then. */
  readonly score: number | null;
  readonly promoters: number;
  readonly detractors: number;
}

type ScoredBar = NpsBar & { readonly score: number };

const GROUPS = { detractors: 'detractors (0–6)', promoters: 'promoters (9–10)', passives: 'passives (7–8)' };

/** One bar of {@link npsChart}; rows may have other columns. */
export interface NpsChartSegment {
  /** Name of the segment or wave. */
  readonly segment: string;
  /** How many respondents are in each of the three groups. */
  readonly counts: NpsCounts;
  /** Interval of the score, from `npsInterval`, drawn as whiskers; `null` or omitted for none. */
  readonly interval?: Pick<Interval, 'lower' | 'upper'> | null;
}

export const npsChartSegmentSchema = row({
  segment: label(),
  counts: npsCountsSchema,
  interval: bounds(-100, 100),
});

/**
 * NPS chart: the three groups of each segment or wave as bars, with its score.
 *
 * - Formula: detractors left of 0, promoters right of it, passives behind them; the score, promoters less detractors,
 *   is on the same axis
 * - Unit: percent of the respondents; points for the score
 * - Convention: of more than 100 segments the first 100 are drawn
 * - Source: Reichheld, “The One Number You Need to Grow”, Harvard Business Review 81(12), 2003; “Digital Marketing for
 *   Small Businesses: Customer Advocacy Marketing Techniques”
 *
 * @returns A Vega-Lite specification; its title says so if nobody answered.
 * @throws {@link MetricsInputError} at the first invalid row.
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

function npsLayers(bars: readonly NpsBar[], { ink, faintInk, background, bad, good, neutral }: Colours) {
  const scored = bars.filter(isScored);
  const ends = scored.map((bar) => ({ ...bar, end: Math.max(100 - bar.detractors, bar.interval?.upper ?? 0) }));
  const starts = scored.map((bar) => Math.min(0 - bar.detractors, bar.interval?.lower ?? 0));
  const domain = [
    Math.floor(Math.min(...starts) / 10) * 10 + 0,
    Math.ceil(Math.max(...ends.map(({ end }) => end)) / 10) * 10,
  ] as const;
  const groups = scored.flatMap(({ segment, counts, promoters, detractors }) => {
    const part = (group: keyof typeof GROUPS, from: number, to: number) => ({
      segment,
      group: GROUPS[group],
      respondents: counts[group],
      share: percentText(to - from),
      from,
      to,
    });
    return [
      part('detractors', 0 - detractors, 0),
      part('promoters', 0, promoters),
      part('passives', promoters, 100 - detractors),
    ].filter(({ respondents }) => respondents > 0);
  });
  const scores = ends.map(({ segment, score, interval, end }) => ({
    segment,
    score,
    end,
    text: numberText(score, 1),
    interval: interval === null ? 'not given' : `${numberText(interval.lower, 1)} to ${numberText(interval.upper, 1)}`,
  }));
  const whiskers = scored.flatMap(({ segment, interval }) => (interval === null ? [] : [{ segment, ...interval }]));
  const silent = bars.filter((bar) => !isScored(bar)).map(({ segment }) => ({ segment, text: 'no answers' }));
  const names = bars.map(({ segment }) => segment);
  const y = { ...ROW_AXIS, scale: { domain: names, paddingInner: 0.35, paddingOuter: 0.25 } };
  const whisker = { y, x: along('lower'), x2: { field: 'upper' } };
  return [
    layerOf(groups, 'bar', {
      y,
      x: quantity('from', 'Detractors left, promoters and passives right (% of respondents); score (points)', domain),
      x2: { field: 'to' },
      color: {
        field: 'group',
        type: 'nominal',
        scale: { domain: Object.values(GROUPS), range: [bad, good, neutral] },
      },
      tooltip: [
        tip('segment', 'Segment'),
        tip('group', 'Group'),
        tip('respondents', 'Respondents', 'quantitative'),
        tip('share', 'Share'),
      ],
    }),
    layerOf([{ zero: 0 }], { type: 'rule', color: ink }, { x: along('zero') }),
    layerOf(whiskers, { type: 'rule', color: background, strokeWidth: 5 }, whisker),
    layerOf(whiskers, { type: 'rule', color: ink, strokeWidth: 2 }, whisker),
    layerOf(
      scores,
      {
        type: 'point',
        shape: 'diamond',
        size: 110,
        filled: true,
        fill: background,
        stroke: ink,
        strokeWidth: 1.5,
        opacity: 1,
      },
      { y, x: along('score'), tooltip: [tip('segment', 'Segment'), tip('text', 'Score'), tip('interval', 'Interval')] },
    ),
    layerOf(
      scores,
      { type: 'text', align: 'left', dx: 8, fontSize: 12, fontWeight: 'bold' },
      { y, x: along('end'), text: { field: 'text' } },
    ),
    layerOf(
      silent,
      { type: 'text', align: 'left', dx: 8, color: faintInk },
      { y, x: { datum: 0 }, text: { field: 'text' } },
    ),
  ];
}

function barOf(
  { counts, interval }: Pick<NpsBar, 'counts'> & { readonly interval?: NpsBar['interval'] | undefined },
  segment: string,
): NpsBar {
  const { promoters, detractors } = npsShares(counts) ?? { promoters: 0, detractors: 0 };
  return {
    segment,
    counts,
    interval: interval ?? null,
    score: npsScore(counts),
    promoters: 100 * promoters,
    detractors: 100 * detractors,
  };
}

function isScored(bar: NpsBar): bar is ScoredBar {
  return bar.score !== null;
}

/** The message of the bars, in a sentence. */
function npsFinding(scored: readonly ScoredBar[], segments: number): string {
  const [first, ...others] = [...scored].sort((a, b) => a.score - b.score) as [ScoredBar, ...ScoredBar[]];
  const last = others.at(-1);
  if (last === undefined) {
    const name = segments > 1 ? ` (${nameText(first.segment)})` : '';
    const [promoters, detractors] = [percentText(first.promoters), percentText(first.detractors)];
    return `NPS ${numberText(first.score, 1)}${name}: ${promoters} promoters, ${detractors} detractors`;
  }
  const [lowest, highest] = [numberText(first.score, 1), numberText(last.score, 1)];
  if (lowest === highest) return `NPS ${lowest} in every segment`;
  return `NPS from ${lowest} (${nameText(first.segment)}) to ${highest} (${nameText(last.segment)})`;
}

function npsRemark(scored: readonly ScoredBar[]): string {
  const counts = scored.flatMap(({ counts }) => Object.values(counts));
  const respondents = counts.reduce((sum, count) => sum + BigInt(count), 0n);
  const interval = scored.some((bar) => bar.interval !== null) ? ' with its interval' : '';
  return `${countText(respondents, 'respondent')}; diamond: the score${interval}`;
}
