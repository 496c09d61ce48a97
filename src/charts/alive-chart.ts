import {
  mustBe,
  numberBetween,
  optional,
  parameters,
  parseOptions,
  rate,
  refuse,
  row,
  whole,
} from '../internal/reading/index.ts';
import { chartOf, chartOfNothing, chartOptions, layerOf, readRows, tip, UNIT_OF_CHART, unit } from './chart-of.ts';
import {
  type ChartOptions,
  type Colours,
  coloursOf,
  countText,
  percentText,
  timeText,
  type VegaLiteChart,
} from './chart-theme.ts';

/** One cell of `aliveChart`; rows may have other columns. */
export interface AliveChartCell {
  /** Repeat purchases. */
  readonly frequency: number;
  /** Time from the first purchase to the last. */
  readonly recency: number;
  /** Probability that such a customer is alive, from `probabilityAlive`. */
  readonly probability: number;
}

/** Options of {@link aliveChart}. */
export interface AliveChartOptions extends ChartOptions {
  /** Time from the first purchase to the end of the observation, the same for all cells, shown below the title. */
  readonly age?: number;
  /** Time unit, such as `"weeks"`, for the axis and the title. */
  readonly unit?: string;
}

/** Beyond any real time, in any unit. */
const LONGEST = 1e100;

const timeToDraw = () => numberBetween(0, LONGEST, 'a number from 0 to 1e+100');

export const aliveChartOptionsSchema = parameters({
  age: optional(timeToDraw()),
  unit: unit(UNIT_OF_CHART),
  ...chartOptions(),
});

export const aliveChartCellSchema = row({
  frequency: whole(),
  recency: timeToDraw(),
  probability: rate(),
});

/** More rows or columns cannot be told apart. */
const MOST = 40;

/**
 * Alive chart: a heat map of the probability that customers are alive, by how often and how recently they bought.
 *
 * - Formula: the probabilities as given
 * - Unit: percent
 * - Convention: frequencies and recencies are in ascending order, evenly spaced; missing pairs stay empty
 * - Source: Fader, Hardie & Lee, “‘Counting Your Customers’ the Easy Way”, Marketing Science 24 (2005)
 *
 * @returns A Vega-Lite specification; its title says so if there are no cells.
 * @throws {@link MetricsInputError} at the first invalid or repeated row, or when there are too many rows.
 * @example
 * const cells = [{ frequency: 2, recency: 10, probability: 0.25 }, { frequency: 2, recency: 30, probability: 0.75 }];
 * const { description } = aliveChart(cells, { unit: 'weeks' });
 * description; // => 'From 25 % alive (2 purchases, the last after 10 weeks) to 75 % (2, after 30 weeks)'
 */
export function aliveChart(cells: Iterable<AliveChartCell>, options?: AliveChartOptions): VegaLiteChart {
  const { age, unit, ...looks } = parseOptions(aliveChartOptionsSchema, options);
  const rows = readRows(cells, aliveChartCellSchema, 'cells');
  checkCells(rows);
  const sorted = [...rows].sort((a, b) => a.probability - b.probability);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined) return chartOfNothing(looks, 'P(alive): no customers');
  const first = `${countText(lowest.frequency, 'purchase')}, the last after ${timeText(lowest.recency, unit)}`;
  const [least, most] = [lowest, highest].map(({ probability }) => percentText(100 * probability));
  const finding =
    least === most
      ? `${most} alive, whatever they bought`
      : `From ${least} alive (${first}) to ${most} (${highest.frequency}, after ${timeText(highest.recency, unit)})`;
  const remarks = age === undefined ? [] : [`repeat purchases, ${timeText(age, unit)} after the first purchase`];
  return chartOf(looks, { finding, remarks }, { height: 260, layer: aliveLayers(rows, unit, coloursOf(looks.theme)) });
}

function checkCells(rows: readonly AliveChartCell[]): void {
  const [pairs, frequencies, recencies] = [new Set<string>(), new Set<number>(), new Set<number>()];
  rows.forEach(({ frequency, recency }, index) => {
    const pair = `${frequency} and ${recency}`;
    if (pairs.has(pair)) refuse(['cells', index], mustBe('of a frequency and recency that were not there yet', pair));
    pairs.add(pair);
    frequencies.add(frequency);
    recencies.add(recency);
    const most = Math.max(frequencies.size, recencies.size);
    if (most > MOST) refuse(['cells'], mustBe(`of at most ${MOST} frequencies and ${MOST} recencies`, most));
  });
}

function aliveLayers(rows: readonly AliveChartCell[], unit: string | undefined, { ramp, background }: Colours) {
  const cells = rows.map(({ frequency, recency, probability }) => ({
    frequency,
    recency,
    percent: 100 * probability,
    text: percentText(100 * probability),
  }));
  const times = unit === undefined ? 'Recency' : `Recency (${unit})`;
  const axisOf = (field: 'frequency' | 'recency', title: string, order: 'ascending' | 'descending') => ({
    field,
    type: 'ordinal',
    sort: order,
    axis: { title, labelAngle: 0, labelOverlap: true, ticks: false, domain: false },
  });
  return [
    layerOf(
      cells,
      { type: 'rect', stroke: background, strokeWidth: 1 },
      {
        x: axisOf('recency', `${times}: time from the first to the last purchase`, 'ascending'),
        y: axisOf('frequency', 'Repeat purchases', 'descending'),
        color: {
          field: 'percent',
          type: 'quantitative',
          scale: { domain: [0, 100], range: [...ramp] },
          legend: {
            title: 'Alive (%)',
            titleLimit: 300,
            gradientLength: 200,
            gradientThickness: 10,
            tickCount: 5,
          },
        },
        tooltip: [
          tip('frequency', 'Repeat purchases', 'quantitative'),
          tip('recency', times, 'quantitative'),
          tip('text', 'Alive'),
        ],
      },
    ),
  ];
}
