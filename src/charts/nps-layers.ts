import { along, quantity, ROW_AXIS, tip } from './axes.ts';
import { layerOf } from './chart-of.ts';
import type { Colours } from './colours.ts';
import { isScored, type NpsBar } from './nps-bars.ts';
import { numberText, percentText } from './texts.ts';

const GROUPS = { detractors: 'detractors (0–6)', promoters: 'promoters (9–10)', passives: 'passives (7–8)' };

export function npsLayers(bars: readonly NpsBar[], { ink, faintInk, background, bad, good, neutral }: Colours) {
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
