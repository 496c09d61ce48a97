import { thresholds } from '../abc/abc-analysis.ts';
import type { AbcAnalysis, AbcClassName, AbcThresholds } from '../abc/index.ts';
import type { Column as NameColumn } from '../inputs.ts';
import {
  column,
  elements,
  insideUnit,
  iterable,
  mustBe,
  oneOf,
  optional,
  parameters,
  parseInput,
  parseOptions,
  rate,
  refuse,
  row,
} from '../internal/reading/index.ts';
import * as z from '../internal/zod.ts';
import { along, chartOf, chartOfNothing, chartOptions, layerOf, quantity, tip, WIDTH_OF_LETTER } from './chart-of.ts';
import {
  type ChartOptions,
  type Colours,
  coloursOf,
  countText,
  nameText,
  percentText,
  type VegaLiteChart,
} from './chart-theme.ts';

/** A drawn row of an ABC analysis. */
interface RankedItem {
  readonly item: unknown;
  readonly class: AbcClassName;
  readonly share: number;
  readonly cumulativeShare: number;
}

export const abcChartRowSchema = row({
  item: z.unknown(),
  class: oneOf('A', 'B', 'C'),
  share: rate(),
  cumulativeShare: rate(),
});

/** One item, or a group of consecutive ones. */
interface Column {
  readonly class: AbcClassName;
  /** Number of items before it (`from`), and including it (`to`). */
  readonly from: number;
  readonly to: number;
  /** Shares in percent. */
  readonly height: number;
  readonly share: string;
  readonly cumulative: number;
}

const MOST_COLUMNS = 100;

interface Annotations {
  readonly names: readonly string[] | null;
  readonly thresholds: AbcThresholds;
}

const HEIGHT = 260;

const CLASSES = ['A', 'B', 'C'] as const;

/** Options of {@link abcChart}. */
export interface AbcChartOptions<Item> extends ChartOptions {
  /** The thresholds of the analysis (default 0.8 and 0.95). */
  readonly thresholds?: AbcThresholds;
  /** The name of an item, shown if there are at most 24 items (default: the rank). */
  readonly name?: NameColumn<Item, string>;
}

export const abcChartAnalysisSchema = row({ rows: iterable(abcChartRowSchema) });

export const abcChartOptionsSchema = parameters({
  thresholds: thresholds(insideUnit('a share')),
  name: optional(column('the name of an item')),
  ...chartOptions(),
});

const MOST_NAMES = 24;

/**
 * ABC chart: a Pareto chart of the items, their cumulative share, and the classes.
 *
 * - Formula: columns are shares, the line is the cumulative share, both from `abcAnalysis`
 * - Unit: percent of the value
 * - Convention: more than 100 items are drawn as about 100 groups, none across the end of a class, with cumulative
 *   shares as columns
 * - Source: Dickie, “ABC Inventory Analysis Shoots for Dollars, not Pennies”, Factory Management and Maintenance 109
 *   (1951); LIKE.TG glossary, “ABC analysis”
 *
 * @returns A Vega-Lite specification; its title says so if there are no items or their total is 0.
 * @throws {@link MetricsInputError} at the first invalid row.
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

function abcLayers(columns: readonly Column[], { names, thresholds }: Annotations, colours: Colours) {
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

/** What class A accounts for; `null` if the total is 0. */
function abcFinding(rows: readonly RankedItem[]): string | null {
  if ((rows.at(-1)?.cumulativeShare ?? 0) === 0) return null;
  const items = rows.filter((row) => row.class === 'A').length;
  if (items === 0) return 'No item is in class A';
  const value = percentText(100 * (rows[items - 1] as RankedItem).cumulativeShare);
  return `${percentText((100 * items) / rows.length)} of the items bring ${value} of the value: class A`;
}

function columnsOf(rows: readonly RankedItem[]): readonly Column[] {
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

/** Reads the rows of an analysis, with non-decreasing classes and cumulative shares. */
function readAbcRows(data: unknown): readonly RankedItem[] {
  const path = ['analysis', 'rows'];
  const rows: RankedItem[] = [];
  for (const element of elements(data, path.join('.'))) {
    const place = [...path, rows.length];
    const ranked = usualRow(element) ?? parseInput(abcChartRowSchema, element, place);
    const before = rows.at(-1) ?? { class: 'A', cumulativeShare: 0 };
    if (ranked.class < before.class) {
      refuse([...place, 'class'], mustBe(`${before.class} or behind it, as the row before`, ranked.class));
    }
    if (ranked.cumulativeShare < before.cumulativeShare) {
      const least = `at least ${before.cumulativeShare}, as in the row before`;
      refuse([...place, 'cumulativeShare'], mustBe(least, ranked.cumulativeShare));
    }
    rows.push(ranked);
  }
  return rows;
}

/** Many times faster than the schema, which reads all rows for which this gives `undefined`. */
function usualRow(element: unknown): RankedItem | undefined {
  try {
    const { item, class: name, share, cumulativeShare } = element as RankedItem;
    const isUsual = (name === 'A' || name === 'B' || name === 'C') && isShare(share) && isShare(cumulativeShare);
    return isUsual ? { item, class: name, share: share + 0, cumulativeShare: cumulativeShare + 0 } : undefined;
  } catch {
    return undefined;
  }
}

function isShare(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1;
}
