import { tip } from './axes.ts';
import { layerOf } from './chart-of.ts';
import type { Colours } from './colours.ts';
import { percentText } from './texts.ts';

/** One cell of `aliveChart`; a row may carry further columns. */
export interface AliveChartCell {
  /** Repeat purchases. */
  readonly frequency: number;
  /** Time from the first purchase to the last. */
  readonly recency: number;
  /** Probability that such a customer is alive, as `probabilityAlive` gives it. */
  readonly probability: number;
}

export function aliveLayers(rows: readonly AliveChartCell[], unit: string | undefined, { ramp, background }: Colours) {
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
