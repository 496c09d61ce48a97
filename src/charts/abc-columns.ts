import type { AbcClassName, AbcThresholds } from '../abc/index.ts';
import type { RankedItem } from './abc-rows.ts';
import { along, quantity, tip } from './axes.ts';
import { layerOf, WIDTH_OF_LETTER } from './chart-of.ts';
import type { Colours } from './colours.ts';
import { countText, percentText } from './texts.ts';

/** One item, or a group of them that follow each other. */
interface Column {
  readonly class: AbcClassName;
  /** Items before it, and with it. */
  readonly from: number;
  readonly to: number;
  /** Shares in percent. */
  readonly height: number;
  readonly share: string;
  readonly cumulative: number;
}

interface Annotations {
  readonly names: readonly string[] | null;
  readonly thresholds: AbcThresholds;
}

export const HEIGHT = 260;

const MOST_COLUMNS = 100;
const CLASSES = ['A', 'B', 'C'] as const;

/** What the best class brings; `null` where there is nothing to bring. */
export function abcFinding(rows: readonly RankedItem[]): string | null {
  if ((rows.at(-1)?.cumulativeShare ?? 0) === 0) return null;
  const items = rows.filter((row) => row.class === 'A').length;
  if (items === 0) return 'No item is in class A';
  const value = percentText(100 * (rows[items - 1] as RankedItem).cumulativeShare);
  return `${percentText((100 * items) / rows.length)} of the items bring ${value} of the value: class A`;
}

export function columnsOf(rows: readonly RankedItem[]): readonly Column[] {
  const together = Math.ceil(rows.length / MOST_COLUMNS);
  const columns: Column[] = [];
  let from = 0;
  while (from < rows.length) {
    const { class: name } = rows[from] as RankedItem;
    const group = rows.slice(from, from + together);
    const end = group.findIndex((row) => row.class !== name);
    const to = from + (end < 0 ? group.length : end);
    const { share, cumulativeShare } = rows[to - 1] as RankedItem;
    const before = rows[from - 1]?.cumulativeShare ?? 0;
    const cumulative = 100 * cumulativeShare;
    const own = 100 * (together === 1 ? share : cumulativeShare - before);
    columns.push({
      class: name,
      from,
      to,
      height: together === 1 ? own : cumulative,
      share: percentText(own),
      cumulative,
    });
    from = to;
  }
  return columns;
}

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
