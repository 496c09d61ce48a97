import type { AbcThresholds } from '../abc/index.ts';
import type { Column } from './abc-columns.ts';
import { along, quantity, tip } from './axes.ts';
import { layerOf, WIDTH_OF_LETTER } from './chart-of.ts';
import type { Colours } from './colours.ts';
import { countText, percentText } from './texts.ts';

interface Annotations {
  readonly names: readonly string[] | null;
  readonly thresholds: AbcThresholds;
}

export const HEIGHT = 260;

const CLASSES = ['A', 'B', 'C'] as const;

export function abcLayers(columns: readonly Column[], { names, thresholds }: Annotations, colours: Colours) {
  const { ink, faintInk, background, classes } = colours;
  const { to: items } = columns.at(-1) as Column;
  const gap = items === columns.length ? 0.1 : 0;
  const bands = CLASSES.flatMap((name, index) => {
    const own = columns.filter((column) => column.class === name);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) return [];
    const before = columns[columns.indexOf(first) - 1]?.cumulative ?? 0;
    const share = percentText(last.cumulative - before);
    const legend = `${name}: ${countText(last.to - first.from, 'item')}, ${share} of the value`;
    return [{ class: name, legend, from: first.from, to: last.to, colour: classes[index] as string }];
  });
  const legendOf = new Map(bands.map((band) => [band.class, band.legend]));
  const color = {
    field: 'legend',
    type: 'nominal',
    scale: { domain: bands.map(({ legend }) => legend), range: bands.map(({ colour }) => colour) },
    legend: { direction: 'vertical', symbolOpacity: 1 },
  };
  const bars = columns.map(({ class: name, from, to, height, share, cumulative }) => ({
    class: name,
    legend: legendOf.get(name) as string,
    left: from + gap,
    right: to - gap,
    height,
    rank: to === from + 1 ? `${to}` : `${from + 1}–${to}`,
    name: names?.[from] ?? '',
    share,
    cumulative: percentText(cumulative),
  }));
  const line = [{ to: 0, cumulative: 0 }, ...columns.map(({ to, cumulative }) => ({ to, cumulative }))];
  const limits = [thresholds.a, thresholds.b].map((limit) => ({ limit: 100 * limit, text: percentText(100 * limit) }));
  const room = Math.max(0, ...(names ?? []).map((name) => name.length)) * WIDTH_OF_LETTER * Math.SQRT1_2;
  const x = quantity('to', 'Items by rank', [0, items], {
    grid: false,
    tickMinStep: 1,
    format: ',d',
    ...(names && { labels: false, ticks: false, titlePadding: room + 10 }),
  });
  const y = quantity('cumulative', 'Share of the value (%)', [0, 105], { values: [0, 20, 40, 60, 80, 100] });
  return [
    layerOf(bands, { type: 'rect', opacity: 0.14 }, { x: along('from'), x2: { field: 'to' }, color }),
    layerOf(bars, 'rect', {
      x: along('left'),
      x2: { field: 'right' },
      y: along('height'),
      y2: { datum: 0 },
      color,
      tooltip: [
        tip('rank', 'Rank'),
        ...(names ? [tip('name', 'Item')] : []),
        tip('class', 'Class'),
        tip('share', 'Share'),
        tip('cumulative', 'Cumulative share'),
      ],
    }),
    layerOf(limits, { type: 'rule', color: faintInk, strokeDash: [4, 3] }, { y: along('limit') }),
    layerOf(
      limits,
      { type: 'text', align: 'left', dx: 5, color: faintInk },
      { x: { value: 'width' }, y: along('limit'), text: { field: 'text' } },
    ),
    layerOf(
      line,
      {
        type: 'line',
        color: ink,
        strokeWidth: 2,
        point: gap > 0 ? { filled: true, size: 30, color: ink, stroke: background, strokeWidth: 1 } : false,
      },
      { x, y },
    ),
    layerOf(
      names ? bars.map(({ left, name }) => ({ middle: left - gap + 0.5, name })) : [],
      { type: 'text', align: 'right', baseline: 'middle', angle: -45, dx: -4, dy: 8 },
      { x: along('middle'), y: { value: HEIGHT }, text: { field: 'name' } },
    ),
  ];
}
