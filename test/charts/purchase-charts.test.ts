import {
  type AliveChartCell,
  aliveChart,
  frequencyChart,
  heterogeneityChart,
  type PurchaseModel,
  type TrackingChartPoint,
  trackingChart,
  type VegaLiteChart,
} from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { draw } from './drawn.ts';

/** What a chart says, with its lines joined. */
function said({ title }: VegaLiteChart): readonly string[] {
  const { text, subtitle = [] } = title as { text: readonly string[]; subtitle?: readonly string[] };
  return [text.join(' '), subtitle.join(' ')];
}

type Pair = readonly [actual: number | null, expected: number | null];

const pointsOf = (pairs: readonly Pair[]): TrackingChartPoint[] =>
  pairs.map(([actual, expected], index) => ({ time: index + 1, actual, expected }));
const tracking = (...pairs: readonly Pair[]) => trackingChart(pointsOf(pairs), { unit: 'weeks' });
const perPeriod = (...pairs: readonly Pair[]) => trackingChart(pointsOf(pairs), { counted: 'per-period' });
const frequencies = (...pairs: readonly [number, number][]) =>
  frequencyChart(pairs.map(([actual, expected], frequency) => ({ frequency, actual, expected })));
const alive = (age: number | undefined, ...cells: readonly [number, number, number][]) =>
  aliveChart(
    cells.map(([frequency, recency, probability]): AliveChartCell => ({ frequency, recency, probability })),
    age === undefined ? {} : { age, unit: 'weeks' },
  );
const geometric = (r: number, alpha: number, a: number, b: number): PurchaseModel => ({
  kind: 'mbg-nbd',
  unit: 'month',
  parameters: { r, alpha, a, b },
});

const interval = { lower: 1454, upper: 1853 };

describe('a title states the finding, by hand from the numbers given', () => {
  it.each<[chart: VegaLiteChart, finding: string, remark: string]>([
    [tracking([90, 80], [200, 190]), '200 purchases within 2 weeks, 190 expected: 5 % too few', ''],
    [tracking([90, 80], [100, 190], [null, 300]), '100 purchases within 2 weeks, 190 expected: 90 % too many', ''],
    [tracking([90, 90]), '90 purchases within 1 week, 90 expected', ''],
    [tracking([0, 5]), '0 purchases within 1 week, 5 expected', ''],
    [tracking([1, null], [null, 5]), '1 purchase within 1 week', ''],
    [tracking([null, 1653.4]), '1,653 purchases expected within 1 week', ''],
    [trackingChart([{ time: 0, actual: 0 }]), '0 purchases within 0', ''],
    [tracking([null, null]), 'Purchases: none to draw', ''],
    [tracking(), 'Purchases: none to draw', ''],
    [
      trackingChart([{ time: 39, expected: 1653.4, interval }], { calibrationEnd: 0 }),
      '1,653 purchases expected within 39 (1,454 to 1,853)',
      'upright line: the model was fitted up to there; band: the interval of the forecast',
    ],
    [perPeriod([90, 80], [10, 20], [null, 5]), '100 purchases in 2 periods, 100 expected', ''],
    [perPeriod([null, 80]), '80 purchases expected in 1 period', ''],
    [
      tracking(...Array.from({ length: 1000 }, (_, index): Pair => [index, index])),
      '999 purchases within 1,000 weeks, 999 expected',
      '200 of 1,000 points',
    ],
    [
      frequencies([60, 58.5], [25, 27], [15, 14.5]),
      '60 % of the customers did not come back, 58.5 % by the model',
      '100 customers; the model misplaces 2 %',
    ],
    [frequencies([0, 58.5]), 'Purchases: no customers', ''],
    [frequencies(), 'Purchases: no customers', ''],
    [
      alive(39, [2, 10, 0.25], [3, 30, 0.75]),
      'From 25 % alive (2 purchases, the last after 10 weeks) to 75 % (3, after 30 weeks)',
      'repeat purchases, 39 weeks after the first purchase',
    ],
    [
      alive(undefined, [1, 10, 0.25], [0, 0, 1]),
      'From 25 % alive (1 purchase, the last after 10) to 100 % (0, after 0)',
      '',
    ],
    [alive(undefined, [2, 10, 0.25]), '25 % alive, whatever they bought', ''],
    [alive(undefined), 'P(alive): no customers', ''],
    [
      heterogeneityChart(geometric(0.5, 2, 1, 3)),
      'Customers buy 0.25 times a month on average and leave after 25 % of their purchases',
      'broken line: the mean',
    ],
    [
      heterogeneityChart(geometric(1e-6, 1e6, 1e-6, 1e6)),
      'Customers buy under 0.000001 times a month on average and leave after under 0.1 % of their purchases',
      'broken line: the mean',
    ],
  ])('%#: %s', async (chart, finding, remark) => {
    expect(said(chart)).toEqual([finding, remark]);
    const { svg, warnings } = await draw(chart);
    expect(warnings).toEqual([]);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expectTypeOf(chart).toEqualTypeOf<VegaLiteChart>();
  });
});

describe('the bars of a heterogeneity chart, to the place that is written', () => {
  it.each<[model: PurchaseModel, plot: number, bar: number, percent: number, source: string]>([
    [geometric(0.243, 4.414, 1, 1), 0, 0, 53.94308156826271, 'SciPy 1.10: gamma.cdf'],
    [geometric(0.243, 4.414, 1, 1), 0, 1, 100 * (0.6317173245521619 - 0.5394308156826271), 'SciPy 1.10: gamma.cdf'],
    [geometric(1, 1, 0.793, 2.426), 1, 0, 11.106742260824547, 'SciPy 1.10: beta.cdf'],
    [geometric(1, 1, 1.204, 0.75), 1, 39, 7.30435409917144, 'SciPy 1.10: beta.cdf'],
    [geometric(1, 1, 1e6, 1e6), 1, 19, 7.925968050195353, 'SciPy 1.10: beta.cdf'],
    [geometric(1e6, 1, 1, 1), 0, 19, 7.92597094391, 'the normal distribution: Φ(0.2) − 1 / 2'],
    [geometric(1e-6, 1e-6, 1, 1), 0, 0, 99.999136706168, 'SciPy 1.10: gamma.cdf'],
    [geometric(1, 1, 1e-6, 1e-6), 1, 0, 49.99981682233293, 'SciPy 1.10: beta.cdf'],
    [geometric(1, 1, 1, 1), 1, 20, 2.5, 'the uniform distribution'],
  ])('%#: %j', (model, plot, bar, percent) => {
    const { vconcat } = heterogeneityChart(model) as unknown as {
      vconcat: readonly { layer: readonly { data: { values: readonly { percent: number }[] } }[] }[];
    };
    expect(vconcat[plot]?.layer[0]?.data.values[bar]?.percent).toBeCloseTo(percent, 1);
  });
});

describe('a chart of purchases refuses', () => {
  const point = { time: 1, actual: 5 };
  const cell = { frequency: 1, recency: 1, probability: 0.5 };
  const many = Array.from({ length: 41 }, (_, index) => ({ ...cell, frequency: index, actual: 1, expected: 1 }));
  const model = geometric(1, 1, 1, 1);

  it.each<[drawn: (input: never) => unknown, input: unknown, message: string]>([
    [trackingChart, { points: [point, point] }, 'points: must be an iterable such as an array, got an object'],
    [
      trackingChart,
      { points: [{ ...point, expected: -1 }] },
      'points: must be an iterable such as an array, got an object',
    ],
    [trackingChart, { points: [], counted: 'weekly' }, 'points: must be an iterable such as an array, got an object'],
    [frequencyChart, { frequencies: many }, 'frequencies: must be an iterable such as an array, got an object'],
    [
      frequencyChart,
      { frequencies: many.slice(1, 3) },
      'frequencies: must be an iterable such as an array, got an object',
    ],
    [
      frequencyChart,
      { frequencies: [{ ...many[0], expected: 1e301 }] },
      'frequencies: must be an iterable such as an array, got an object',
    ],
    [aliveChart, { cells: [cell, cell] }, 'cells: must be an iterable such as an array, got an object'],
    [aliveChart, { cells: many }, 'cells: must be an iterable such as an array, got an object'],
    [
      aliveChart,
      { cells: [{ ...cell, probability: 50 }] },
      'cells: must be an iterable such as an array, got an object',
    ],
    [
      heterogeneityChart,
      { model: { ...model, kind: 'nbd' } },
      'model.kind: must be one of "bg-nbd", "mbg-nbd", "pareto-nbd", "bg-bb", got undefined; model.unit: must be one of "day", "week", "month", "quarter", "year", got undefined',
    ],
    [
      heterogeneityChart,
      { model: { ...model, parameters: { ...model.parameters, r: 0 } } },
      'model.kind: must be one of "bg-nbd", "mbg-nbd", "pareto-nbd", "bg-bb", got undefined; model.unit: must be one of "day", "week", "month", "quarter", "year", got undefined',
    ],
    [
      heterogeneityChart,
      { model: { ...model, kind: 'pareto-nbd' } },
      'model.kind: must be one of "bg-nbd", "mbg-nbd", "pareto-nbd", "bg-bb", got undefined; model.unit: must be one of "day", "week", "month", "quarter", "year", got undefined',
    ],
  ])('%#: %s', (drawn, input, message) => {
    expect(refusal(() => drawn(input as never))).toBe(message);
  });
});
