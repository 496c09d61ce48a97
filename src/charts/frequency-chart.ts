import { mustBe, notNegative, parseOptions, refuse, row, whole } from '../internal/reading/index.ts';
import {
  chartOf,
  chartOfNothing,
  chartOptionsSchema,
  layerOf,
  MOST_TO_DRAW,
  quantity,
  readRows,
  tip,
} from './chart-of.ts';
import {
  type ChartOptions,
  type Colours,
  coloursOf,
  countText,
  numberText,
  percentText,
  type VegaLiteChart,
} from './chart-theme.ts';

/** One row of `frequencyChart`; rows may have other columns. */
export interface FrequencyChartRow {
  /** Repeat purchases. */
  readonly frequency: number;
  /** Number of customers who made that many. */
  readonly actual: number;
  /** Number of customers that the model expects: the sum of `purchaseCountProbability` over all customers. */
  readonly expected: number;
}

const NAMES = ['customers', 'by the model'];

/** Space above the highest bar. */
const HEADROOM = 1.06;

export const frequencyChartRowSchema = row({
  frequency: whole(),
  actual: whole(),
  expected: notNegative(),
});

/** More pairs of bars cannot be told apart. */
const MOST_ROWS = 40;

/**
 * Frequency chart: how many customers made 0, 1, 2, … repeat purchases, beside the number that a model expects.
 *
 * - Formula: the customers as given; misplaced are `Σ |actual − expected| / 2`, those who would have to change bars
 * - Unit: customers
 * - Convention: the last row includes customers with more purchases
 * - Source: Fader, Hardie & Lee, “‘Counting Your Customers’ the Easy Way”, Marketing Science 24 (2005), figure 2
 *
 * @returns A Vega-Lite specification; its title says so if there are no customers.
 * @throws {@link MetricsInputError} at the first row that is invalid or does not follow the row before.
 * @example
 * const frequencies = [
 *   { frequency: 0, actual: 60, expected: 58.5 },
 *   { frequency: 1, actual: 25, expected: 27 },
 *   { frequency: 2, actual: 15, expected: 14.5 },
 * ];
 * const { title } = frequencyChart(frequencies);
 * title; // => { text: ['60 % of the customers did not come back, 58.5 % by the model'], subtitle: ['100 customers; the model misplaces 2 %'] }
 */
export function frequencyChart(frequencies: Iterable<FrequencyChartRow>, options?: ChartOptions): VegaLiteChart {
  const looks = parseOptions(chartOptionsSchema, options);
  const rows = readRows(frequencies, frequencyChartRowSchema, 'frequencies');
  if (rows.length > MOST_ROWS) refuse(['frequencies'], mustBe(`at most ${MOST_ROWS} rows`, rows.length));
  rows.forEach(({ frequency, expected }, index) => {
    const place = ['frequencies', index];
    if (frequency !== index) refuse([...place, 'frequency'], mustBe(`${index}, as rows follow each other`, frequency));
    if (expected > MOST_TO_DRAW)
      refuse([...place, 'expected'], mustBe(`at most ${MOST_TO_DRAW}, to be drawn`, expected));
  });
  const customers = rows.reduce((sum, { actual }) => sum + BigInt(actual), 0n);
  const all = Number(customers);
  const [first] = rows;
  if (first === undefined || all === 0) return chartOfNothing(looks, 'Purchases: no customers');
  const misplaced = rows.reduce((sum, { actual, expected }) => sum + Math.abs(actual - expected) / 2, 0);
  const [gone, thought] = [first.actual, first.expected].map((count) => percentText(100 * (count / all)));
  const words = {
    finding: `${gone} of the customers did not come back, ${thought} by the model`,
    remarks: [countText(customers, 'customer'), `the model misplaces ${percentText(100 * (misplaced / all))}`],
  };
  return chartOf(looks, words, { height: 240, layer: frequencyLayers(rows, all, coloursOf(looks.theme)) });
}

function frequencyLayers(rows: readonly FrequencyChartRow[], customers: number, { good, bad }: Colours) {
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
