import {
  abcAnalysis,
  abcChart,
  cacByChannel,
  cacChart,
  cashFlowChart,
  churnChart,
  kaplanMeier,
  npsChart,
  projectCashFlows,
  ratingsChart,
  survivalChart,
  type VegaLiteChart,
} from 'clientele';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw } from './drawn.ts';

type Row = Readonly<Record<string, number | string>>;

/** The rows that a layer draws. */
function rowsOf(chart: VegaLiteChart, layer: number): readonly Row[] {
  return (chart.layer as unknown as { data: { values: readonly Row[] } }[])[layer]?.data.values ?? [];
}

describe('an ABC chart of many items', () => {
  const values = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 100, maxLength: 3000 });

  it('has few columns, which are exact at the ends of the classes and leave no item out', () => {
    fc.assert(
      fc.property(values, (sold) => {
        const analysis = abcAnalysis([1, ...sold], { value: (value) => value });
        const columns = rowsOf(abcChart(analysis), 1);
        expect(columns.length).toBeLessThanOrEqual(103);
        expect(columns.map(({ left }) => left)).toEqual([0, ...columns.slice(0, -1).map(({ right }) => right)]);
        expect(columns.at(-1)?.right).toBe(analysis.rows.length);
        for (const name of ['A', 'B', 'C'] as const) {
          const own = columns.filter((column) => column.class === name);
          const items = own.reduce((sum, { left, right }) => sum + Number(right) - Number(left), 0);
          expect(items).toBe(analysis.classes[name].items);
          const end = own.at(-1);
          if (end === undefined) continue;
          expect(end.height).toBe(100 * (analysis.rows[Number(end.right) - 1]?.cumulativeShare ?? Number.NaN));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('has the columns and the line of a Pareto chart where there are few', () => {
    const chart = abcChart(abcAnalysis([50, 30, 15, 5], { value: (value) => value }));
    expect(rowsOf(chart, 1).map(({ class: name, height, cumulative }) => [name, height, cumulative])).toEqual([
      ['A', 50, '50 %'],
      ['A', 30, '80 %'],
      ['B', 15, '95 %'],
      ['C', 5, '100 %'],
    ]);
    expect(rowsOf(chart, 4).map(({ to, cumulative }) => [to, cumulative])).toEqual([
      [0, 0],
      [1, 50],
      [2, 80],
      [3, 95],
      [4, 100],
    ]);
  });
});

describe('a churn chart of many periods', () => {
  it('keeps the highest and lowest of each stretch and the last', () => {
    const rates = fc.array(fc.option(fc.double({ min: -1, max: 1, noNaN: true })), { minLength: 201, maxLength: 2000 });
    fc.assert(
      fc.property(rates, (given) => {
        const periods = given.map((churnRate, index) => ({ period: `p${index}`, churnRate }));
        const points = rowsOf(churnChart(periods), 2).map(({ percent }) => Number(percent));
        expect(points.length).toBeLessThanOrEqual(201);
        const percents = given.flatMap((rate) => (rate === null ? [] : [100 * rate + 0]));
        if (percents.length === 0) return;
        expect([Math.min(...points), Math.max(...points)]).toEqual([Math.min(...percents), Math.max(...percents)]);
        if (given.at(-1) !== null) expect(points.at(-1)).toBe(percents.at(-1));
      }),
      { numRuns: 50 },
    );
  });
});

it('a survival chart of many steps keeps what is on the curve, and the last step', () => {
  const observations = Array.from({ length: 5000 }, (_, index) => ({
    duration: ((index * 7919) % 4999) / 7,
    churned: index % 3 > 0,
  }));
  const curve = kaplanMeier(observations);
  const points = rowsOf(survivalChart([{ segment: 'all', curve }]), 1);
  expect(points.length).toBeLessThanOrEqual(202);
  const onCurve = new Map(curve.steps.map(({ time, survival }) => [time, 100 * survival]));
  for (const { time, percent } of points.slice(1)) expect(onCurve.get(Number(time))).toBe(percent);
  expect(points.at(-1)?.time).toBe(curve.steps.at(-1)?.time);
});

it('the band of a survival chart reaches to the step after it, and is left out where there is no interval', () => {
  const bound = { censored: 0, lower: 0.25, upper: 0.75 };
  const none = { censored: 0, lower: null, upper: null };
  const steps = [
    { time: 1, survival: 0.5, ...bound },
    { time: 2, survival: 0.5, ...none },
    { time: 3, survival: 0.25, ...bound },
    { time: 4, survival: 0.25, ...bound },
  ];
  const curve = { steps, median: { estimate: 1 } } as never;
  expect(rowsOf(survivalChart([{ segment: 'all', curve }]), 0).map(({ run, time }) => [run, time])).toEqual([
    [0, 1],
    [0, 2],
    [1, 3],
    [1, 4],
  ]);
});

it('a cash-flow chart of many years has means of as many years each, and the exact value at the end of each', () => {
  const cashFlows = projectCashFlows({
    purchasesPerYear: 1,
    purchaseValue: 100,
    grossMargin: 1,
    years: 101,
    discountRate: 0,
  });
  const chart = cashFlowChart(cashFlows, { acquisitionCost: 1 });
  expect(rowsOf(chart, 0)).toHaveLength(34);
  expect(rowsOf(chart, 0)[33]).toEqual({ from: 99.3, to: 100.7, amount: 100, years: '100–101', text: '100' });
  expect(rowsOf(chart, 3).at(-1)).toEqual({ year: 101, value: 10_099, text: '10099' });
});

it('a ratings chart of a long scale has groups that do not cross into the top boxes', () => {
  const counts = { lowest: 0, highest: 100, counts: Array.from({ length: 101 }, () => 1) };
  const bars = rowsOf(ratingsChart(counts, { from: 92 }), 0);
  expect(bars.filter(({ box }) => box === 'top box').map(({ rating }) => rating)).toEqual(['92–94', '95–97', '98–100']);
  expect([bars[0]?.rating, bars[1]?.rating]).toEqual(['0–1', '2–4']);
});

it('a churn chart of as many periods as it draws has room for their names and intervals', async () => {
  const interval = { lower: 0.01, upper: 0.03 };
  const periods = Array.from({ length: 200 }, (_, index) => ({ period: `day ${index}`, churnRate: 0.02, interval }));
  const { marks, warnings, texts } = await draw(churnChart(periods));
  expect(warnings).toEqual([]);
  expect(marks).toMatchObject({ rule: 200, symbol: 200 });
  const names = texts.filter(({ role, text }) => role === 'axis-label' && text.startsWith('day '));
  expect(names.length).toBeGreaterThan(3);
  expect(names.length).toBeLessThan(40);
});

describe('extreme numbers are drawn', () => {
  const most = Number.MAX_SAFE_INTEGER;
  const huge = { promoters: most, passives: most, detractors: most };
  const channel = { channel: 'a', customersAcquired: most, paid: true };
  const cashFlows = [{ year: 1, cashFlow: '-1e300', presentValue: '1e300' }] as never;
  it.each<[name: string, chart: VegaLiteChart]>([
    ['counts', npsChart([{ segment: 'all', counts: huge }])],
    ['ratings', ratingsChart({ lowest: 1, highest: 3, counts: [most, most, most] })],
    ['cash flows', cashFlowChart(cashFlows, { acquisitionCost: '1e300' })],
    ['no cash flows', cashFlowChart([{ year: 1, cashFlow: 0, presentValue: 0 }] as never)],
    [
      'costs',
      cacChart(
        cacByChannel([
          { ...channel, cost: '1e300' },
          { ...channel, channel: 'b', cost: 0, customersAcquired: 0 },
        ]),
      ),
    ],
    ['no costs', cacChart(cacByChannel([{ ...channel, cost: 0 }]))],
    ['small costs', cacChart(cacByChannel([{ ...channel, cost: '1e-300', customersAcquired: 1 }]))],
    ['rates', churnChart([-1e9, 1e9].map((churnRate, index) => ({ period: `${index}`, churnRate })))],
    ['an interval away from its rate', churnChart([{ period: 'May', churnRate: 0, interval: { lower: 1, upper: 2 } }])],
    ['durations', survivalChart([{ segment: 'a', curve: kaplanMeier([{ duration: 1e300, churned: true }]) }])],
    ['no duration', survivalChart([{ segment: 'a', curve: kaplanMeier([{ duration: 0, churned: true }]) }])],
  ])('%s', async (_, chart) => {
    const { svg, warnings } = await draw(chart);
    expect(warnings).toEqual([]);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(JSON.parse(JSON.stringify(chart))).toStrictEqual(chart);
  });
});
