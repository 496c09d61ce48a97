import { quantity, tip } from './axes.ts';
import { layerOf } from './chart-of.ts';
import type { Colours } from './colours.ts';
import { numberText, percentText } from './texts.ts';

/** One row of `frequencyChart`; a row may carry further columns. */
export interface FrequencyChartRow {
  /** Repeat purchases. */
  readonly frequency: number;
  /** Customers who made so many. */
  readonly actual: number;
  /** Customers of whom the model expects so many: the sum of `purchaseCountProbability` over all customers. */
  readonly expected: number;
}

const NAMES = ['customers', 'by the model'];

/** Room above the highest bar. */
const HEADROOM = 1.06;

export function frequencyLayers(rows: readonly FrequencyChartRow[], customers: number, { good, bad }: Colours) {
  const bars = rows.flatMap(({ frequency, actual, expected }) =>
    [actual, expected].map((count, index) => ({
      frequency: frequency === rows.length - 1 ? `${frequency}+` : `${frequency}`,
      whose: NAMES[index] as string,
      customers: count,
      text: numberText(count, 1),
      share: percentText(100 * (count / customers)),
    })),
  );
  const x = {
    field: 'frequency',
    type: 'ordinal',
    sort: null,
    axis: { title: 'Repeat purchases', labelAngle: 0, labelOverlap: true, ticks: false },
  };
  const most = Math.max(...bars.map(({ customers }) => customers));
  return [
    layerOf(bars, 'bar', {
      x,
      y: quantity('customers', 'Customers', [0, HEADROOM * most], { tickCount: 5 }),
      xOffset: { field: 'whose', type: 'nominal', sort: null },
      color: { field: 'whose', type: 'nominal', scale: { domain: NAMES, range: [good, bad] } },
      tooltip: [
        tip('frequency', 'Repeat purchases'),
        tip('whose', 'Whose'),
        tip('text', 'Customers'),
        tip('share', 'Share'),
      ],
    }),
  ];
}
