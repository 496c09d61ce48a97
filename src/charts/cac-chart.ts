import type { CacByChannel } from '../cac/index.ts';
import { amount, type Decimal } from '../internal/exact/index.ts';
import {
  iterable,
  label,
  nullable,
  parameters,
  parseInput,
  parseOptions,
  row,
  whole,
} from '../internal/reading/index.ts';
import {
  CURRENCY_OF_CHART,
  chartOf,
  chartOfNothing,
  chartOptions,
  drawnAmount,
  firstRows,
  layerOf,
  moneyAxis,
  quantity,
  readRows,
  tip,
  unit,
  WIDTH_OF_LETTER,
} from './chart-of.ts';
import {
  type ChartOptions,
  type Colours,
  coloursOf,
  distinctNames,
  moneyText,
  nameText,
  type VegaLiteChart,
} from './chart-theme.ts';

interface Channel {
  readonly channel: string;
  readonly cost: Decimal;
  readonly customersAcquired: number;
  readonly cac: Decimal | null;
}

interface DrawnChannel extends Channel {
  readonly height: number;
  readonly standing: (typeof STANDINGS)[number];
}

const STANDINGS = ['dearer than blended', 'not dearer'] as const;

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Label extends Place {
  readonly text: string;
  readonly align: 'left' | 'right' | 'center';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const HEIGHT_OF_LETTER = 14;

const RADIUS = 7;

/** Room for labels to the right of a plot. */
const BESIDE = 60;

interface Drawing {
  readonly channels: readonly DrawnChannel[];
  readonly blended: Decimal | null;
  readonly currency: string | undefined;
  readonly width: number;
}

const ALIGNMENTS = ['left', 'right', 'center'] as const;

const HEIGHT = 280;

const ROOM = 1.1;

/** Options of {@link cacChart}. */
export interface CacChartOptions extends ChartOptions {
  /** Currency of the amounts, such as `"EUR"`, for the axis. */
  readonly currency?: string;
}

export const channelCacSchema = row({
  channel: label(),
  cost: amount(),
  customersAcquired: whole(),
  cac: nullable(amount()),
});

export const cacChartCacSchema = row({ channels: iterable(channelCacSchema), blended: nullable(amount()) });

export const cacChartOptionsSchema = parameters({
  currency: unit(CURRENCY_OF_CHART),
  ...chartOptions(),
});

/**
 * CAC chart: cost and customers acquired of each channel, against the blended cost of a customer.
 *
 * - Formula: each channel is placed by its customers and cost; on the line a customer costs the blended CAC, above it
 *   more, below it less
 * - Unit: customers; money
 * - Convention: labels without room are left out. Of more than 100 channels the first 100 are drawn
 * - Source: LIKE.TG glossary, “Customer acquisition cost”
 *
 * @returns A Vega-Lite specification; its title says so if there are no channels.
 * @example
 * const cac = cacByChannel([
 *   { channel: 'blog', cost: 500, customersAcquired: 50, paid: false },
 *   { channel: 'search ads', cost: 1500, customersAcquired: 50, paid: true },
 * ]);
 * cacChart(cac, { currency: 'EUR' }).title; // => { text: ['A customer costs 20.00 EUR: 10.00 (blog) to 30.00 (search', 'ads)'], subtitle: ['line: blended CAC, 20.00 EUR'] }
 */
export function cacChart(cac: CacByChannel, options?: CacChartOptions): VegaLiteChart {
  const { currency, ...looks } = parseOptions(cacChartOptionsSchema, options);
  const { channels: rows, blended } = parseInput(cacChartCacSchema, cac, ['cac']);
  const { shown, remarks } = firstRows(readRows(rows, channelCacSchema, 'cac.channels'), 'channel');
  if (shown.length === 0) return chartOfNothing(looks, 'CAC: no channels');
  const channels = drawnChannels(shown, blended);
  const line = blended === null ? [] : [`line: blended CAC, ${moneyText(blended, currency)}`];
  const words = { finding: cacFinding(channels, blended, currency), remarks: [...remarks, ...line] };
  const layer = cacLayers({ channels, blended, currency, width: looks.width }, coloursOf(looks.theme));
  return chartOf(looks, words, { height: HEIGHT, layer });
}

function cacLayers({ channels, blended, currency, width }: Drawing, { ink, faintInk, bad, good, background }: Colours) {
  const most = ROOM * Math.max(...channels.map(({ customersAcquired }) => customersAcquired), 1 / ROOM);
  const highest = ROOM * Math.max(...channels.map(({ height }) => height)) || 1;
  const points = channels.map(({ channel, customersAcquired, height, cost, cac, standing }) => ({
    channel,
    customers: customersAcquired,
    height,
    standing,
    cost: cost.toString(),
    cac: cac === null ? 'no customers' : cac.toString(),
    label: `${nameText(channel)}: ${cac === null ? 'none won' : moneyText(cac)}`,
  }));
  const places = points.map(({ customers, height, label }) => ({
    x: (customers / most) * width,
    y: HEIGHT - (height / highest) * HEIGHT,
    text: label,
  }));
  const labels = placeLabels(places, { width, height: HEIGHT });
  const line = blended === null ? [] : blendedLine(drawnAmount(blended, ['cac', 'blended']), most, highest);
  const x = quantity('customers', 'Customers won', [0, most], { tickMinStep: 1 });
  const y = moneyAxis('height', 'Cost', currency, [0, highest]);
  return [
    layerOf(line, { type: 'line', color: faintInk, strokeDash: [6, 4], strokeWidth: 1.5 }, { x, y }),
    layerOf(
      points,
      { type: 'point', filled: true, opacity: 1, size: 110, stroke: background, strokeWidth: 1 },
      {
        x,
        y,
        color: { field: 'standing', type: 'nominal', scale: { domain: [...STANDINGS], range: [bad, good] } },
        shape: {
          field: 'standing',
          type: 'nominal',
          scale: { domain: [...STANDINGS], range: ['triangle-up', 'circle'] },
        },
        tooltip: [
          tip('channel', 'Channel'),
          tip('cost', 'Cost'),
          tip('customers', 'Customers', 'quantitative'),
          tip('cac', 'CAC'),
        ],
      },
    ),
    // The halo keeps labels readable across the line.
    ...[{ stroke: background, strokeWidth: 4 }, { color: ink }].flatMap((look) =>
      ALIGNMENTS.map((align) =>
        layerOf(
          labels.filter((label) => label.align === align).map(({ x, y, text }) => ({ x, y, text })),
          { type: 'text', align, baseline: 'middle', ...look },
          { x: pixels('x'), y: pixels('y'), text: { field: 'text' } },
        ),
      ),
    ),
  ];
}

/** From zero customers to where the line leaves the plot. */
function blendedLine(blended: number, most: number, highest: number) {
  const leavesAtTop = blended * most > highest;
  return [
    { customers: 0, height: 0 },
    leavesAtTop ? { customers: highest / blended, height: highest } : { customers: most, height: blended * most },
  ];
}

function pixels(field: string) {
  return { field, type: 'quantitative', scale: null };
}

/** Labels beside points, in pixels; those that would cover a point or another label are left out. */
function placeLabels(
  points: readonly (Place & { readonly text: string })[],
  plot: { readonly width: number; readonly height: number },
): readonly Label[] {
  const taken = points.map(
    ({ x, y }): Box => ({ left: x - RADIUS, right: x + RADIUS, top: y - RADIUS, bottom: y + RADIUS }),
  );
  const labels: Label[] = [];
  for (const point of points) {
    for (const label of candidates(point)) {
      const box = boxOf(label);
      const isInside = box.left >= 0 && box.right <= plot.width + BESIDE && box.top >= 0 && box.bottom <= plot.height;
      if (!isInside || taken.some((other) => overlap(box, other))) continue;
      labels.push(label);
      taken.push(box);
      break;
    }
  }
  return labels;
}

function candidates({ x, y, text }: Place & { readonly text: string }): readonly Label[] {
  const [beside, above] = [RADIUS + 3, RADIUS + HEIGHT_OF_LETTER / 2 + 1];
  return [
    { text, x: x + beside, y, align: 'left' },
    { text, x: x - beside, y, align: 'right' },
    { text, x, y: y - above, align: 'center' },
    { text, x, y: y + above, align: 'center' },
  ];
}

function boxOf({ x, y, text, align }: Label): Box {
  const width = WIDTH_OF_LETTER * text.length;
  const left = x - { left: 0, right: width, center: width / 2 }[align];
  return { left, right: left + width, top: y - HEIGHT_OF_LETTER / 2, bottom: y + HEIGHT_OF_LETTER / 2 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function drawnChannels(channels: readonly Channel[], blended: Decimal | null): readonly DrawnChannel[] {
  const names = distinctNames(channels.map(({ channel }) => channel));
  return channels.map((row, index) => ({
    ...row,
    channel: names[index] as string,
    height: drawnAmount(row.cost, ['cac', 'channels', index, 'cost']),
    standing:
      blended !== null && row.cost.greaterThan(blended.times(row.customersAcquired)) ? STANDINGS[0] : STANDINGS[1],
  }));
}

function cacFinding(channels: readonly DrawnChannel[], blended: Decimal | null, currency: string | undefined): string {
  if (blended === null) return 'CAC: no customers won';
  const finding = `A customer costs ${moneyText(blended, currency)}`;
  const priced = channels.filter((channel): channel is DrawnChannel & { cac: Decimal } => channel.cac !== null);
  const [cheapest, ...others] = priced.sort((a, b) => a.cac.comparedTo(b.cac));
  const dearest = others.at(-1);
  if (cheapest === undefined || dearest === undefined) return finding;
  const end = ({ channel, cac }: typeof dearest) => `${moneyText(cac)} (${nameText(channel)})`;
  return `${finding}: ${end(cheapest)} to ${end(dearest)}`;
}
