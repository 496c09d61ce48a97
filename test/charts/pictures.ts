import {
  abcAnalysis,
  abcChart,
  aliveChart,
  type ChartOptions,
  cacByChannel,
  cacChart,
  cashFlowChart,
  churnChart,
  churnInterval,
  cohortChart,
  cohortTable,
  expectedPurchases,
  frequencyChart,
  heterogeneityChart,
  kaplanMeier,
  ltvToCacChart,
  npsChart,
  npsInterval,
  probabilityAlive,
  projectCashFlows,
  purchaseCountProbability,
  ratingsChart,
  survivalChart,
  trackingChart,
  type VegaLiteChart,
} from 'clientele';

type Picture = (options: ChartOptions) => VegaLiteChart;

const NAMES = ['web', 'shop', "a.b x[0] ' <script>alert(1)</script> & a name that is very long indeed", '', 'web'];
const ANSWERS = [
  [70, 10, 20],
  [20, 30, 50],
  [5, 5, 3],
  [0, 0, 0],
  [10, 0, 0],
].map(([promoters = 0, passives = 0, detractors = 0]) => ({ promoters, passives, detractors }));
const waves = ANSWERS.map((counts, index) => ({
  segment: NAMES[index] ?? '',
  counts,
  interval: npsInterval(counts),
}));

const flows = { purchasesPerYear: 10, purchaseValue: 10, grossMargin: 0.6, years: 5, discountRate: 0.1 };

const spend = [
  ['blog', 500, 50],
  ['search ads', 1500, 60],
  ['referral', 300, 90],
  ['fairs', 2400, 40],
  ['tv', 2000, 0],
  ['e-mail', 320, 92],
  ['social', 1450, 62],
  ['a channel with a really long name', 900, 20],
].map(([channel, cost, customersAcquired]) => ({
  channel: String(channel),
  cost: Number(cost),
  customersAcquired: Number(customersAcquired),
  paid: true,
}));

const products = [21, 18, 9, 9, 7, 6, 5, 5].map((sold, index) => ({ sold, name: `product number ${index + 1}` }));

const months = Array.from({ length: 12 }, (_, index) => {
  const counts = { customersAtStart: 400, customersLost: 12 - (index % 5) };
  return {
    period: `2024-${String(index + 1).padStart(2, '0')}`,
    churnRate: counts.customersLost / 400,
    interval: churnInterval(counts),
  };
});

/** Durations that look as if they were random. */
const stays = (customers: number, spread: number) =>
  Array.from({ length: customers }, (_, index) => ({
    duration: ((index * 7919) % 36) + (index % spread),
    churned: index % 3 !== 0,
  }));

const visits = (cohorts: number) =>
  Array.from({ length: cohorts }, (_, cohort) =>
    Array.from({ length: 40 }, (_, customer) =>
      Array.from({ length: cohorts - cohort }, (_, age) => ({ cohort, customer, age })),
    ),
  )
    .flat(2)
    .filter(
      ({ cohort, customer, age }) => age === 0 || (customer * 7919 + cohort * 31 + age * 17) % 100 < 60 / (1 + age / 4),
    )
    .map(({ cohort, customer, age }) => ({
      customerId: `${cohort}-${customer}`,
      date: new Date(Date.UTC(2023, cohort + age, 3 + (customer % 20))),
      amount: 10 + ((customer * 13 + age * 5) % 30) - (customer % 7 === 3 ? 25 : 0),
    }));

const ratios = [4.25, 0.5, 3, null, -12, 1e9, 2.9999].map((ratio, index) => ({
  segment: `segment ${index + 1}`,
  ratio,
}));

/** The parameters of the CDNOW sample, as published. */
const bgNbd = { kind: 'bg-nbd', unit: 'week', parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } } as const;

const tracked = Array.from({ length: 26 }, (_, index) => {
  const time = 3 * (index + 1);
  const expected = 2357 * expectedPurchases(bgNbd, { duration: time });
  const reach = 14 * (time - 39);
  return {
    time,
    actual: time > 66 ? null : Math.round(expected + 9 * ((index * 7) % 11) - 30),
    expected,
    interval: time > 39 ? { lower: expected - reach, upper: expected + reach } : null,
  };
});

const expectedOf = Array.from(
  { length: 7 },
  (_, count) => 2357 * purchaseCountProbability(bgNbd, { count, duration: 32 }),
);
const ofTimes = [1411, 439, 214, 100, 62, 38, 29, 64].map((actual, frequency) => ({
  frequency,
  actual,
  expected: expectedOf[frequency] ?? 2357 - expectedOf.reduce((sum, customers) => sum + customers, 0),
}));

const histories = Array.from({ length: 13 }, (_, step) =>
  Array.from({ length: 14 }, (_, index) => ({ frequency: index + 1, recency: 3 * (step + 1) })),
).flat();
const alive = histories.map((history) => ({
  ...history,
  probability: probabilityAlive(bgNbd, { ...history, T: 39 }),
}));

/** Each chart as it is mostly used. */
export const PICTURES: Readonly<Record<string, Picture>> = {
  nps: (options) => npsChart(waves, options),
  ratings: (options) => ratingsChart({ lowest: 1, highest: 5, counts: [1, 1, 2, 4, 2] }, options),
  abc: (options) =>
    abcChart(abcAnalysis(products, { value: ({ sold }) => sold }), { name: ({ name }) => name, ...options }),
  'cash-flow': (options) =>
    cashFlowChart(projectCashFlows(flows), { acquisitionCost: 100, currency: 'EUR', ...options }),
  cac: (options) => cacChart(cacByChannel(spend), { currency: 'EUR', ...options }),
  'ltv-to-cac': (options) => ltvToCacChart(ratios, options),
  churn: (options) => churnChart(months, options),
  survival: (options) =>
    survivalChart(
      ['web', 'shop', 'phone'].map((segment, index) => ({
        segment,
        curve: kaplanMeier(stays(40, 3 + 9 * index)),
      })),
      { unit: 'months', ...options },
    ),
  cohort: (options) => cohortChart(cohortTable(visits(9), { grain: 'month', measure: 'customers' }), options),
  tracking: (options) => trackingChart(tracked, { calibrationEnd: 39, unit: 'weeks', ...options }),
  frequency: (options) => frequencyChart(ofTimes, options),
  alive: (options) => aliveChart(alive, { age: 39, unit: 'weeks', ...options }),
  heterogeneity: (options) => heterogeneityChart(bgNbd, options),
};

/** What is less usual: one row, many, losses, nothing. */
export const FURTHER_PICTURES: Readonly<Record<string, Picture>> = {
  'nps-single': (options) =>
    npsChart([{ segment: 'all', counts: { promoters: 70, passives: 10, detractors: 20 } }], options),
  'nps-nothing': (options) => npsChart([], options),
  'ratings-of-1001-points': (options) =>
    ratingsChart(
      { lowest: 0, highest: 1000, counts: Array.from({ length: 1001 }, (_, index) => (index * 7919) % 101) },
      { from: 901, ...options },
    ),
  'abc-of-100000-items': (options) =>
    abcChart(
      abcAnalysis(
        Array.from({ length: 100_000 }, (_, index) => Math.round(1e8 / (index + 1))),
        {
          value: (sold) => sold,
        },
      ),
      options,
    ),
  'cash-flow-losses': (options) =>
    cashFlowChart(projectCashFlows({ ...flows, years: 12, retentionCost: 90 }), { acquisitionCost: 200, ...options }),
  'cash-flow-of-1000-years': (options) =>
    cashFlowChart(projectCashFlows({ ...flows, years: 1000 }), { acquisitionCost: 550, ...options }),
  'churn-negative-with-gaps': (options) =>
    churnChart(
      months.map(({ period, churnRate }, index) => ({
        period,
        churnRate: index === 4 || index === 7 ? null : churnRate - 0.025,
      })),
      options,
    ),
  'survival-single': (options) => survivalChart([{ segment: 'all', curve: kaplanMeier(stays(60, 2)) }], options),
  'cohort-of-40-months': (options) =>
    cohortChart(cohortTable(visits(40), { grain: 'month', measure: 'revenue' }), options),
  'tracking-per-period': (options) =>
    trackingChart(
      tracked.map(({ time, actual, expected }, index) => ({
        time,
        actual: actual === null || index === 7 ? null : actual - (tracked[index - 1]?.actual ?? 0),
        expected: expected - (tracked[index - 1]?.expected ?? 0),
      })),
      { counted: 'per-period', ...options },
    ),
  'frequency-of-40-rows': (options) =>
    frequencyChart(
      Array.from({ length: 40 }, (_, frequency) => ({
        frequency,
        actual: (frequency * 7919) % 101,
        expected: 50,
      })),
      options,
    ),
  'alive-of-few': (options) =>
    aliveChart(
      [histories[3], histories[40]].map((history) => ({
        frequency: 1,
        recency: 2,
        ...history,
        probability: 0.5,
      })),
      options,
    ),
  'heterogeneity-bg-bb': (options) =>
    heterogeneityChart(
      { kind: 'bg-bb', unit: 'year', parameters: { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 } },
      options,
    ),
  'heterogeneity-pareto-nbd': (options) =>
    heterogeneityChart(
      { kind: 'pareto-nbd', unit: 'week', parameters: { r: 4, alpha: 10.58, s: 0.61, beta: 11.67 } },
      options,
    ),
};
