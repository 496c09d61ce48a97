// Worked examples of the documents that the library implements, for every runtime: [name, compute, expected], where
// compute gets the library and the Decimal class of another copy of decimal.js and gives plain JSON. Amounts are texts.

const scale = (lowest, highest) => ({ lowest, highest });
const order = (date, amount = 0) => ({ customerId: 'ann', date, amount });
const years = { purchasesPerYear: 10, purchaseValue: 10, grossMargin: 0.6, years: 5, discountRate: 0.1 };
const customer = { marginPerPeriod: 100, retentionRate: 0.8, discountRate: 0.1 };
const FIRST_MARGINS = ['now', 'period-end', 'first-renewal'];

/** The days on which instants fall in UTC. */
const days = (c, ...dates) => dates.map((date) => c.summarizeCustomers([order(date)])[0].firstOrder);

/** Durations as survival tables print them: a `+` marks the censored. */
const remissions = (text) =>
  text.split(' ').map((entry) => ({ duration: Number.parseFloat(entry), churned: !entry.endsWith('+') }));

const SIX_MP = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+';
const PLACEBO = '1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23';

/** The classes of values, in order of rank. */
const classes = (c, values, options = {}) =>
  c
    .abcAnalysis(values, { value: (value) => value, ...options })
    .rows.map((row) => row.class)
    .join('');

/** The bounds of an interval to so many digits, as the functions of `Math` differ in the last ones. */
const digits = ({ lower, upper }, count) => [lower, upper].map((bound) => bound.toPrecision(count));

const SAMPLES = [
  [120, 80, 300, 45, 210, 95, 160],
  [30, 42, 25, 60, 38],
];
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const ratioOfMeans = ([values, costs]) => mean(values) / mean(costs);

/** The message of the error that a function throws. */
const refusal = (c, compute) => {
  try {
    return compute();
  } catch (error) {
    return error instanceof c.MetricsInputError ? `${error.name}: ${error.message}` : `another error: ${error}`;
  }
};

/** Runs a function while the host has changed the settings that all of decimal.js shares. */
const underSettings = (c, settings, compute) => {
  c.Decimal.set(settings);
  try {
    return compute();
  } finally {
    c.Decimal.set({ defaults: true });
  }
};

export const workedExamples = [
  ['satisfaction: experience − expectation', (c) => c.satisfactionGap({ experience: 3, expectation: 4 }), -1],
  ['satisfaction: no gap is 0, not −0', (c) => c.satisfactionGap({ experience: 0.3, expectation: 0.3 }), 0],
  ['CSAT: mean of 5, 4, 4, 3', (c) => c.csatMean(c.countRatings([5, 4, 4, 3], c.CSAT_SCALE)), 4],
  ['CSAT: 1–10', (c) => c.csatMean(c.countRatings(new Uint8Array([10, 7, 1]), scale(1, 10))), 6],
  ['CSAT: top two of five', (c) => c.csatPercent(c.countRatings([5, 4, 4, 3, 1], c.CSAT_SCALE)), 60],
  ['CSAT: five labels', (c) => c.CSAT_LABELS.length, 5],
  ['CES: mean on 1–7', (c) => c.cesMean(c.countRatings(new Set([7, 6, 2]), c.CES_SCALE)), 5],
  ['CES: above the middle', (c) => c.cesPercent(c.countRatings([7, 6, 5, 4, 2], c.CES_SCALE)), 60],
  ['NPS: categories', (c) => [0, 6, 7, 8, 9, 10].map((rating) => c.npsCategory(rating)[0]).join(''), 'ddpppp'],
  ['NPS: 70 promoters, 20 detractors', (c) => c.npsScore({ promoters: 70, passives: 10, detractors: 20 }), 50],
  ['NPS: of nobody', (c) => c.npsScore(c.countNps([])), null],
  [
    'NPS: asked on 1–10',
    (c) => c.npsCountsFromRatings(c.countRatings([10, 8, 1], scale(1, 10))),
    { promoters: 1, passives: 1, detractors: 1 },
  ],
  ['order margin', (c) => String(c.orderMargin({ orderValue: 100, costPrice: 40 })), '60'],
  ['net LTV', (c) => String(c.netLtv({ orderMargin: 60, ordersPerCustomer: 2, acquisitionCost: 10 })), '110'],
  [
    'maximum acquisition cost of 1 and 2 orders',
    (c) => [1, 2].map((orders) => String(c.maximumAcquisitionCost({ orderMargin: 60, ordersPerCustomer: orders }))),
    ['60', '120'],
  ],
  [
    'simple LTV',
    (c) => String(c.simpleLtv({ averagePurchaseValue: 250, purchaseFrequency: 6, customerLifespan: 5 })),
    '7500',
  ],
  ['basic CAC', (c) => String(c.basicCac({ marketingCost: 3000, customersAcquired: 100 })), '30'],
  ['acquisition cost of 600', (c) => String(c.basicCac({ marketingCost: 60_000, customersAcquired: 600 })), '100'],
  [
    'complex CAC',
    (c) => {
      const staff = { wages: 200, software: 100, professionalServices: 300, overheads: 100 };
      return String(c.complexCac({ marketingCost: 3000, ...staff, customersAcquired: 100 }));
    },
    '37',
  ],
  ['CAC of nobody', (c) => c.basicCac({ marketingCost: 3000, customersAcquired: 0 }), null],
  ['LTV/CAC bands', (c) => [1, 2, 3, 3.1].map(c.ltvToCacBand), ['unviable', 'thin', 'good', 'great']],
  [
    'CAC benchmarks',
    (c) => c.CAC_BENCHMARKS.flatMap(({ organic, paid, combined }) => combined ?? [organic, paid]),
    [190, 468, 205, 341, 454, 1143],
  ],
  ['CAC payback', (c) => c.cacPaybackPeriods({ cac: 300, revenuePerPeriod: 50, grossMargin: 0.8 }), 7.5],
  ['churn of the start cohort', (c) => c.customerChurnRate({ customersAtStart: 1000, customersLost: 50 }), 0.05],
  [
    'churn on the average base',
    (c) => c.averageBaseChurnRate({ customersAtStart: 1000, customersAtEnd: 1438, customersLost: 62 }),
    0.05086136177194422,
  ],
  [
    'churn on the growing base',
    (c) => c.growingBaseChurnRate({ customersAtStart: 1000, customersAcquired: 500, customersLost: 62 }),
    0.04133333333333333,
  ],
  ['annual churn', (c) => c.annualChurnRate({ churnRate: 0.05, periodsPerYear: 12 }), 0.459639912337363],
  ['monthly rate of 10 %', (c) => c.periodRate({ annualRate: 0.1, periodsPerYear: 12 }), 0.007974140428903742],
  [
    'discounted LTV for ever',
    (c) => FIRST_MARGINS.map((firstMargin) => String(c.discountedLtv({ ...customer, firstMargin }))),
    [
      '366.6666666666666666666666666666667',
      '333.3333333333333333333333333333333',
      '266.6666666666666666666666666666667',
    ],
  ],
  [
    'discounted LTV over 5 margins',
    (c) => FIRST_MARGINS.map((firstMargin) => String(c.discountedLtv({ ...customer, firstMargin, periods: 5 }))),
    [
      '292.0633836486578785602076360904310',
      '265.5121669533253441456433055367554',
      '212.4097335626602753165146444294044',
    ].map((digits) => digits.replace(/0+$/, '')),
  ],
  [
    'LTV of cash flows',
    (c) => [0, 100].map((cost) => c.cashFlowLtv(c.projectCashFlows(years), { acquisitionCost: cost }).toFixed(20)),
    ['227.44720616450689533129', '127.44720616450689533129'],
  ],
  [
    'ABC: what crosses a threshold',
    (c) =>
      ['included', 'excluded'].flatMap((crossing) => [
        classes(c, [90, 6, 4], { crossing }),
        classes(c, [50, 30, 15, 5], { crossing }),
      ]),
    ['ABC', 'AABC', 'BCC', 'AABC'],
  ],
  ['ABC: exactly 80 %', (c) => classes(c, [21, 18, 9, 9, 7, 6, 5, 5]), 'AAAAABBB'],
  ['ABC: nothing of value', (c) => classes(c, [0, 0]), 'CC'],
  ['sums are exact', (c) => String(c.presentValue([0.1, '0.2', 1e21, -1e21], { discountRate: 0 })), '0.3'],
  [
    'ratios beyond 53 bits are the nearest double',
    (c) =>
      c.npsShares({ promoters: 9007199254740991, passives: 9007199254740991, detractors: 9007199254740990 }).promoters,
    0.33333333333333337,
  ],
  [
    'a Decimal of another copy of decimal.js',
    (c, OtherDecimal) => String(c.orderMargin({ orderValue: new OtherDecimal('0.30'), costPrice: 0.1 })),
    '0.2',
  ],
  [
    'settings of the host do not matter',
    (c) =>
      underSettings(c, { precision: 2, toExpPos: 1 }, () =>
        String(c.churnLtv({ revenuePerPeriod: 100, grossMargin: 1, churnRate: 0.3 })),
      ),
    '333.3333333333333333333333333333333',
  ],
  [
    'instants with an offset and a long fraction',
    (c) => days(c, '2024-01-15T23:30:00.123456789-05:00', '2024-12-31T23:59:59.999-00:01', '2024-03-10T01:30+02:00'),
    ['2024-01-16', '2025-01-01', '2024-03-09'],
  ],
  [
    'days of a time zone',
    (c) => days(c, '2024-03-10', new Date(Date.UTC(2024, 10, 3, 0, 30))),
    ['2024-03-10', '2024-11-03'],
  ],
  [
    'customer summaries',
    (c) => c.summarizeCustomers([order('2024-03-01', '19.90'), order('2024-01-15T23:30:00-05:00', 0.1)]),
    [{ customerId: 'ann', orders: 2, revenue: '20', firstOrder: '2024-01-16', lastOrder: '2024-03-01' }],
  ],
  [
    'four years from the first to the last order',
    (c) => c.orderMetrics(c.summarizeCustomers([order('2020-01-01'), order('2024-01-01')])).averageLifespanYears,
    4,
  ],
  [
    'survival: 6-MP against placebo (Freireich)',
    (c) => {
      const observations = remissions(SIX_MP);
      const { median, steps } = c.kaplanMeier(observations);
      const test = c.logRankTest([observations, remissions(PLACEBO)]);
      return [median, steps[11].survival.toFixed(10), test.chiSquare.toFixed(4), test.pValue.toFixed(8)];
    },
    [{ estimate: 23, lower: 13, upper: null }, '0.4481792717', '16.7929', '0.00004169'],
  ],
  [
    'LTV by survival',
    (c) => {
      const curve = c.kaplanMeier(remissions('1 2 2 3'));
      return String(c.survivalLtv(curve, { marginPerPeriod: 100, discountRate: 0.25, horizon: 3 }));
    },
    '76',
  ],
  [
    'intervals: the test data of the R package NPS',
    (c) => digits(c.npsInterval({ promoters: 462, passives: 176, detractors: 362 }), 11),
    ['4.3896669250', '15.550512537'],
  ],
  [
    'intervals: by the score test',
    (c) => digits(c.npsInterval({ promoters: 70, passives: 10, detractors: 20 }, { method: 'score' }), 11),
    ['32.626055893', '63.943359635'],
  ],
  [
    'intervals: exact binomial tests of 81 of 263',
    (c) => digits(c.proportionInterval({ successes: 81, trials: 263 }, { method: 'clopper-pearson' }), 11),
    ['0.25273674559', '0.36762192260'],
  ],
  [
    'intervals: Student’s of five ratings',
    (c) => digits(c.ratingMeanInterval({ ...scale(1, 5), counts: [0, 1, 1, 3, 3] }), 11),
    ['3.1062560409', '4.8937439591'],
  ],
  [
    'tests: Welch’s, far out in the tail',
    (c) =>
      c
        .compareRatingMeans(
          { ...scale(1, 5), counts: [5, 12, 40, 80, 63] },
          { ...scale(1, 5), counts: [90, 40, 20, 4, 1] },
        )
        .pValue.toPrecision(11),
    '9.2182264401e-74',
  ],
  [
    'the bootstrap is the same to the last digit, from its seed',
    (c) => {
      const { lower, upper } = c.bootstrapInterval(SAMPLES, { statistic: ratioOfMeans, seed: 7 });
      return [lower, upper];
    },
    [2.245609548408546, 5.984795066488011],
  ],
  [
    'MRR: 100 at 100 a month and 50 at 600 a year',
    (c) =>
      c.monthlyRecurringRevenue(
        Array.from({ length: 150 }, (_, customerId) => {
          const price = customerId < 100 ? { amount: 100, term: 'month' } : { amount: 600, term: 'year' };
          return { customerId, start: '2024-01-01', ...price };
        }),
        { month: '2024-01' },
      ).mrr,
    '12500',
  ],
  [
    'a bridge: 50, then 75, then nothing',
    (c) =>
      c
        .revenueBridge(
          [
            { customerId: 'ann', start: '2019-04-01', end: '2019-06-01', amount: 50, term: 'month' },
            { customerId: 'ann', start: '2019-06-01', end: '2019-08-01', amount: 900, term: 'year' },
          ],
          { from: '2019-04', until: '2019-09' },
        )
        .map(({ movements }) => String(movements.closing.revenue)),
    ['50', '50', '75', '75', '0'],
  ],
  [
    'referrals: 10 who buy 60 beside 100 own',
    (c) => {
      const { own, referred } = c.referralValue({ ownPurchases: 100, customersReferred: 10, referredPurchases: 60 });
      return [own, referred];
    },
    ['100', '600'],
  ],
  [
    'referral reward: 10 and 10 off',
    (c) => c.referralCost({ referrerReward: 10, friendReward: 10, customersAcquired: 1 }).cac,
    '20',
  ],
  [
    'holdout: relative lift of 56 of 70 over 48 of 80, SciPy 1.17',
    (c) => digits(c.holdoutLift({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }).relative, 12),
    ['0.0766264227632', '0.651248511266'],
  ],
  ['customer ROI: spends 3, earns 20', (c) => c.customerRoi({ spent: 3, earned: 20 }), 17 / 3],
  [
    'health score: six dimensions of equal weight',
    (c) => c.healthScore(c.HEALTH_DIMENSIONS.map((scale, index) => ({ ...scale, value: 20 * index }))).score,
    50,
  ],
  [
    'XYZ: in one of four months',
    (c) => c.abcXyz([[10]], { value: () => 1, demand: (item) => item, periods: 4 }).rows[0].cell,
    'AZ',
  ],
  [
    'refusals',
    (c) => [
      refusal(c, () => c.countNps([10, 9, 11])),
      refusal(c, () => c.customerChurnRate({ customersAtStart: 10, customersLost: 11 })),
      refusal(c, () => days(c, '2024-02-30')),
    ],
    [
      'MetricsInputError: ratings.2: must be a whole number from 0 to 10, got 11',
      'MetricsInputError: customersLost: must be at most customersAtStart, got 11',
      'MetricsInputError: orders.0.date: must be a day such as "2024-02-29", an instant such as "2024-02-29T12:00:00Z" or a valid Date, got "2024-02-30"',
    ],
  ],
];
