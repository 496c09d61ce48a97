import type * as clientele from 'clientele';
import { CALLERS_OWN_ERROR } from './hostile-values.ts';

type Functions = {
  [Name in keyof typeof clientele as (typeof clientele)[Name] extends (...args: never[]) => unknown
    ? Name
    : never]: unknown;
};

const counts = { lowest: 0, highest: 10, counts: [1, 0, 2, 0, 0, 3, 0, 5, 0, 8, 13] };
const npsCounts = { promoters: 70, passives: 10, detractors: 20 };
const channel = { channel: 'blog', cost: '500.50', customersAcquired: 50, paid: false };
const segment = { segment: 'regulars', customers: 100, lifetimeValue: 300 };
const order = { customerId: 'ann', date: '2024-02-29', amount: '19.90' };
const summary = { customerId: 'ann', orders: 2, revenue: '20', firstOrder: '2024-01-01', lastOrder: '2024-02-29' };
const stay = { duration: 3, churned: true, entry: 1 };
const durations = [
  { duration: 1, events: 0, censored: 0, entered: 1 },
  { duration: 3, events: 2, censored: 1, entered: 0 },
];
const curve = {
  steps: [
    { time: 1, survival: 0.75 },
    { time: 3, survival: 0.5 },
  ],
};
const subscription = {
  customerId: 'ann',
  start: '2024-01-15',
  end: '2024-04-01',
  amount: '19.90',
  quantity: 2,
  term: 'month',
  terms: 1,
  currency: 'EUR',
};
const customerRevenue = { customerId: 'ann', revenue: '19.90', currency: 'EUR' };
const movements = {
  opening: { customers: 10, revenue: 100 },
  new: { customers: 1, revenue: '19.90' },
  reactivation: { customers: 1, revenue: 5 },
  expansion: { customers: 1, revenue: 10 },
  contraction: { customers: 1, revenue: -10 },
  churn: { customers: 1, revenue: '-10.5' },
  closing: { customers: 11, revenue: '114.4' },
};
const score = {
  customerId: 'ann',
  recencyDays: 122,
  frequency: 2,
  monetaryValue: '20',
  recencyScore: 3,
  frequencyScore: 2,
  monetaryScore: 1,
};
const cohorts = {
  grain: 'month',
  measure: 'revenue',
  until: '2024-03-15',
  lastPeriodComplete: false,
  cohorts: [
    { cohort: '2024-01-01', customers: 2, values: ['20.50', 0, -5] },
    { cohort: '2024-03-01', customers: 1, values: [10] },
  ],
};
const programme = {
  customers: 1000,
  ambassadors: 200,
  activeAmbassadors: 50,
  leads: 400,
  qualifiedLeads: 100,
  meetings: 60,
  customersAcquired: 30,
  sourcedRevenue: '15000.50',
  totalRevenue: 120_004,
};
const advocacy = { referringPromoters: 15, silentPromoters: 45, referringOthers: 5, silentOthers: 35 };
const bands = [
  { band: 'at risk', from: 0 },
  { band: 'healthy', from: 60 },
];
const healthCounts = {
  scores: [
    { score: 20, stayed: 3, churned: 5 },
    { score: 80, stayed: 9, churned: 2 },
  ],
};
const tier = { tier: 'gold', ambassadors: 10, outcome: '600.50' };
const value = (item: unknown) => {
  try {
    return (item as { sold: number }).sold;
  } catch {
    throw CALLERS_OWN_ERROR;
  }
};

const nameOf = (item: unknown) => {
  try {
    return String((item as { name: string }).name);
  } catch {
    throw CALLERS_OWN_ERROR;
  }
};

const segmentOf = (customer: unknown) => {
  try {
    return (customer as { customerId: string | number }).customerId === 'ann' ? 'blog' : 'ads';
  } catch {
    throw CALLERS_OWN_ERROR;
  }
};

const demand = (item: unknown) => {
  try {
    return (item as { monthly: readonly number[] }).monthly;
  } catch {
    throw CALLERS_OWN_ERROR;
  }
};
const soldTea = { sold: 6, monthly: [1, 2, 3] };
const classified = { item: 'tea', class: 'B' };

const history = { frequency: 2, recency: 30.4, age: 38.9, weight: 3 };
const bought = [
  { ...history, frequency: 0, recency: 0, weight: 60 },
  { ...history, frequency: 1, recency: 4, weight: 20 },
  { ...history, recency: 21, weight: 12 },
];
const opportunity = { frequency: 2, recency: 3, opportunities: 6, weight: 12 };
const spent = { frequency: 2, averageSpend: '35.50', weight: 20 };
const fitted = {
  logLikelihood: -9595,
  customers: 2357,
  converged: true,
  reason: null,
  iterations: 19,
  evaluations: 33,
  gradientNorm: 1e-13,
};
const purchases = {
  kind: 'pareto-nbd',
  unit: 'week',
  parameters: { r: 0.55, alpha: 10.6, s: 0.6, beta: 11.7 },
  standardErrors: { r: 0.05, alpha: 0.8, s: 0.2, beta: 6.2 },
  covariance: [
    [0.0025, 0, 0, 0],
    [0, 0.64, 0, 0],
    [0, 0, 0.04, 1],
    [0, 0, 1, 38.44],
  ],
  ...fitted,
};
const spend = {
  kind: 'gamma-gamma',
  parameters: { p: 6.25, q: 3.74, gamma: 15.44 },
  standardErrors: { p: 1.2, q: 0.3, gamma: 4.2 },
  covariance: [
    [1.44, 0, 0],
    [0, 0.09, 0],
    [0, 0, 17.64],
  ],
  ...fitted,
};
/** What a prediction needs of a model, so that there are not too many places to try. */
const withCovariance = ({
  standardErrors,
  logLikelihood,
  converged,
  reason,
  iterations,
  evaluations,
  gradientNorm,
  ...rest
}: typeof purchases | typeof spend) => rest;
const bgNbd = { kind: 'bg-nbd', unit: 'week', parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } };
const bgBb = { kind: 'bg-bb', unit: 'year', parameters: { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 } };
const renewing = { kind: 'beta-discrete-weibull', unit: 'year', parameters: { gamma: 0.26, delta: 1.72, c: 1.58 } };
const yearly = { rate: 0.15, per: 'year' };

/** No number where a value is none, so that a metric of hostile values is refused at once. */
const meanOfAll = (samples: readonly (readonly unknown[])[]) => {
  const values = samples.flat();
  return (
    values.reduce((sum: number, value) => sum + (typeof value === 'number' ? value : Number.NaN), 0) / values.length
  );
};

const source = {
  from: 'shop.answers',
  groupBy: ['country', 'plan'],
  range: { column: 'day', from: '2024-01-01', until: '2024-02-01', dateType: 'day' },
  dialect: 'ansi',
  quotes: 'backtick',
};
const group = { country: 'FR', plan: 2 };
const orders = { ...source, customerId: 'customer', date: 'ordered_on', dateType: 'day', amount: 'paid', places: 2 };

const channelCac = {
  channel: 'blog',
  cost: '500.50',
  customersAcquired: 50,
  cac: '10.01',
  costShare: 1,
  customersShare: 1,
};
const looks = { theme: 'dark', width: 300 };

/** Arguments that every exported function accepts; each value in them takes its turn in being replaced by a hostile one. */
export const VALID_CALLS: { readonly [Name in Exclude<keyof Functions, 'Decimal'>]: readonly unknown[] } = {
  abcAnalysis: [[{ sold: 90 }, { sold: 6 }], { value, thresholds: { a: 0.8, b: 0.95 }, crossing: 'included' }],
  abcByCriteria: [
    [soldTea, { ...soldTea, sold: 90 }],
    {
      criteria: { sold: value, again: value },
      combine: 'worst',
      thresholds: { a: 0.8, b: 0.95 },
      crossing: 'included',
    },
  ],
  abcChart: [
    {
      analysis: { rows: [{ item: { name: 'tea' }, class: 'A', share: 0.9, cumulativeShare: 0.9 }] },
      thresholds: { a: 0.8, b: 0.95 },
      name: nameOf,
      ...looks,
    },
  ],
  abcQuery: [
    { ...source, value: 'sold', item: 'product', thresholds: { a: 0.8, b: 0.95 }, crossing: 'included', places: 2 },
  ],
  abcTransitions: [
    { before: [classified], after: [{ ...classified, item: 'cups' }, classified], key: (item: unknown) => item },
  ],
  abcXyz: [
    [soldTea, { ...soldTea, sold: 90 }],
    {
      value,
      demand,
      periods: 4,
      thresholds: { a: 0.8, b: 0.95 },
      crossing: 'included',
      variability: { x: 0.5, y: 1 },
      deviation: 'sample',
    },
  ],
  advocacyGap: [advocacy],
  aliveChart: [
    {
      cells: [
        { frequency: 2, recency: 10, probability: 0.25 },
        { frequency: 3, recency: 30.5, probability: 1 },
      ],
      age: 39,
      unit: 'weeks',
      ...looks,
    },
  ],
  annualChurnRate: [{ churnRate: 0.05, periodsPerYear: 12 }],
  averageRevenuePerAccount: [{ customers: 150, revenue: 12_500 }],
  basicCac: [{ marketingCost: 3000, customersAcquired: 100 }],
  bootstrapInterval: [
    {
      strata: [
        [5, 8],
        [1, 2, 3],
      ],
      statistic: meanOfAll,
      confidence: 0.9,
      resamples: 100,
      seed: 7,
      method: 'bca',
    },
  ],
  cacByChannel: [[channel, { ...channel, channel: 'ads', paid: true }]],
  cacByChannelQuery: [
    { ...source, channel: 'channel', cost: 'cost', customersAcquired: 'customers', paid: 'paid', places: 2 },
  ],
  cacChart: [{ cac: { channels: [channelCac], blended: '10.01', paid: null }, currency: 'EUR', ...looks }],
  cacPaybackPeriods: [{ cac: 300, revenuePerPeriod: 50, grossMargin: 0.8 }],
  cesInterval: [{ counts, confidence: 0.9 }],
  calibrationSummary: [
    [order, { ...order, date: '2024-04-01T10:00:00+02:00', amount: 5 }],
    { until: '2024-03-31', holdoutUntil: '2024-06-30', unit: 'week' },
  ],
  cashFlowChart: [
    {
      cashFlows: [
        { year: 1, cashFlow: '60', presentValue: '54.5' },
        { year: 2, cashFlow: -1, presentValue: -1 },
      ],
      acquisitionCost: 10,
      currency: 'EUR',
      ...looks,
    },
  ],
  cesMean: [counts],
  cesPercent: [counts],
  chartTheme: ['dark'],
  churnChart: [
    {
      periods: [
        { period: 'May', churnRate: 0.04, interval: { lower: 0.02, upper: 0.06 } },
        { period: 'June', churnRate: null },
      ],
      ...looks,
    },
  ],
  churnCountsQuery: [
    {
      ...source,
      customerId: 'customer',
      start: 'started_on',
      end: 'ended_on',
      dateType: 'day',
      revenue: 'mrr',
      places: 2,
      period: { from: '2024-01-01', until: '2024-02-01' },
    },
  ],
  churnInterval: [{ customersAtStart: 200, customersLost: 5, confidence: 0.9 }],
  churnLtv: [{ revenuePerPeriod: 50, grossMargin: 0.8, churnRate: 0.05 }],
  averageBaseChurnRate: [{ customersAtStart: 1000, customersAtEnd: 1438, customersLost: 62 }],
  growingBaseChurnRate: [{ customersAtStart: 1000, customersAcquired: 500, customersLost: 62 }],
  compareNps: [{ a: npsCounts, b: npsCounts, confidence: 0.9, method: 'wald' }],
  compareProportions: [{ a: { successes: 48, trials: 80 }, b: { successes: 56, trials: 70 }, confidence: 0.9 }],
  compareRatingMeans: [{ a: counts, b: counts, confidence: 0.9 }],
  cohortChart: [{ table: cohorts, ...looks }],
  cohortRetention: [cohorts],
  cohortTable: [
    {
      activities: [order, { ...order, date: '2024-04-01T10:00:00+02:00', amount: -5 }],
      grain: 'week',
      measure: 'revenue',
      until: '2024-05-01',
    },
  ],
  complexCac: [
    {
      marketingCost: 3000,
      wages: 200,
      software: 100,
      professionalServices: 300,
      overheads: 100,
      customersAcquired: 100,
    },
  ],
  countAdvocacy: [
    [
      { rating: 10, referrals: 2 },
      { rating: 7, referrals: 0 },
    ],
  ],
  countHealth: [
    [
      { score: 80, churned: false },
      { score: 20.5, churned: true },
    ],
  ],
  countNps: [[10, 9, 7, 3]],
  countRatings: [[1, 2, 5], { lowest: 1, highest: 5 }],
  countSurvival: [[stay, { ...stay, churned: false }]],
  csatBySteps: [{ delivery: counts, support: counts }],
  csatInterval: [{ counts, confidence: 0.9 }],
  csatMean: [counts],
  csatPercent: [counts],
  customerChurnRate: [{ customersAtStart: 200, customersLost: 5 }],
  customerEquity: [[segment, { ...segment, lifetimeValue: -5 }]],
  customerRetentionRate: [{ customersAtStart: 200, customersAtEnd: 240, customersAcquired: 50 }],
  customerRoi: [{ spent: 3, earned: '20' }],
  customerSummariesQuery: [orders],
  discountedLtv: [
    { marginPerPeriod: 100, retentionRate: 0.8, discountRate: 0.1, firstMargin: 'period-end', periods: 5 },
  ],
  displayChart: [
    { $schema: 'https://vega.github.io/schema/vega-lite/v6.json', layer: [{ mark: 'bar' }], height: { step: 20 } },
  ],
  discountedFuturePurchases: [{ model: purchases, history, discountRate: yearly, horizon: 52 }],
  expectedFuturePurchases: [{ model: bgNbd, history, duration: 39 }],
  expectedLifespan: [0.05],
  expectedPurchases: [{ model: bgBb, duration: 5 }],
  expectedResidualLifetime: [{ model: renewing, renewals: 2, discountRate: yearly, moment: 'before-renewal' }],
  expectedSpend: [{ model: spend, frequency: 2, averageSpend: '22.35' }],
  expectedProfit: [{ projectedRevenue: 10_000, acquisitionCosts: [3000, '2500.5'] }],
  fitBetaDiscreteWeibull: [[{ survivors: [1000, 869, 743, 653] }, { survivors: [100, 90] }], { unit: 'month' }],
  fitBgBb: [[{ ...opportunity, frequency: 0, recency: 0 }, opportunity], { unit: 'month' }],
  fitBgNbd: [bought, { unit: 'day' }],
  fitGammaGamma: [[spent, { ...spent, averageSpend: 20 }, { frequency: 0, averageSpend: null }]],
  fitMbgNbd: [bought, { unit: 'day' }],
  fitParetoNbd: [bought, { unit: 'day' }],
  fitShiftedBetaGeometric: [[{ survivors: [1000, 869, 743] }, { survivors: [100, 90] }], { unit: 'month' }],
  forecastPurchases: [purchases, bought, { duration: 39, steps: 3, confidence: 0.9 }],
  grossRevenueRetention: [movements],
  revenueGrowthRate: [{ revenueAtStart: 12_500, revenueAtEnd: '13000' }],
  healthBand: [{ score: 40, bands }],
  healthCalibration: [{ counts: healthCounts, bands, confidence: 0.9 }],
  healthScore: [
    {
      dimensions: [
        { name: 'product use', value: 15, worst: 0, best: 20, weight: 2 },
        { name: 'complaints', value: null, worst: 4, best: 0, weight: 1 },
      ],
    },
  ],
  holdoutLift: [{ treated: { successes: 56, trials: 70 }, holdout: { successes: 48, trials: 80 }, confidence: 0.9 }],
  kaplanMeier: [{ observations: [stay, stay], confidence: 0.9, interval: 'log', horizon: 2 }],
  cashFlowLtv: [[{ presentValue: '54.5' }, { presentValue: -1 }], 10],
  logRankTest: [[{ observations: [stay, { ...stay, duration: 5 }] }, { counts: { durations } }]],
  ltvBySegment: [
    [summary, { ...summary, customerId: 7 }],
    { segment: segmentOf, grossMargin: 0.6, cac: { blog: 10, ads: '20' } },
  ],
  ltvToCac: [{ lifetimeValue: -500, cac: 250 }],
  ltvToCacBand: [3],
  frequencyChart: [
    {
      frequencies: [
        { frequency: 0, actual: 60, expected: 58.5 },
        { frequency: 1, actual: 40, expected: 41.5 },
      ],
      ...looks,
    },
  ],
  heterogeneityChart: [
    { model: { kind: 'bg-nbd', unit: 'week', parameters: { r: 0.25, alpha: 4.5, a: 0.75, b: 2.5 } }, ...looks },
  ],
  ltvToCacChart: [
    {
      segments: [
        { segment: 'blog', ratio: 4.25 },
        { segment: 'free', ratio: null },
      ],
      ...looks,
    },
  ],
  maximumAcquisitionCost: [{ orderMargin: 60, ordersPerCustomer: 2 }],
  mergeAdvocacy: [advocacy, advocacy],
  mergeCohorts: [cohorts, { ...cohorts, until: '2024-04-30', lastPeriodComplete: true, cohorts: [] }],
  mergeCustomers: [[summary], [summary, { ...summary, customerId: 7 }]],
  mergeHealth: [healthCounts, healthCounts],
  mergeNps: [npsCounts, npsCounts],
  mergeProgrammes: [programme, programme],
  mergePurchaseHistories: [bought, bought],
  mergeRatings: [counts, counts],
  mergeRevenueMovements: [movements, movements],
  mergeSurvival: [{ durations }, { durations }],
  monthlyRecurringRevenue: [
    [subscription, { ...subscription, customerId: 7, end: null, amount: 100, term: 'year', terms: 7 }],
    '2024-02',
  ],
  netLtv: [{ orderMargin: 60, ordersPerCustomer: 2, acquisitionCost: 10 }],
  netRevenueChurnRate: [
    { revenueAtStart: 100, churnedRevenue: 10, contractionRevenue: 5, expansionRevenue: 20, reactivationRevenue: 1 },
  ],
  netRevenueRetention: [movements],
  npsCategory: [9],
  npsChart: [{ segments: [{ segment: 'web', counts: npsCounts, interval: { lower: 33, upper: 64 } }], ...looks }],
  npsCountsFromRatings: [counts],
  npsCountsQuery: [{ ...source, rating: 'score' }],
  npsInterval: [{ counts: npsCounts, confidence: 0.9, method: 'score' }],
  npsSampleSize: [{ marginPoints: 5, confidence: 0.9, counts: npsCounts }],
  npsScore: [npsCounts],
  npsShares: [npsCounts],
  npsTrend: [
    {
      waves: [
        { label: 'May', counts: npsCounts },
        { label: 'June', counts: npsCounts },
      ],
      confidence: 0.9,
    },
  ],
  orderMargin: [{ orderValue: 100, costPrice: 40 }],
  orderMetrics: [[summary, { ...summary, customerId: 7 }]],
  orderTotalsQuery: [orders],
  periodRate: [{ annualRate: 0.1, periodsPerYear: 12 }],
  predictLifetimeValue: [
    {
      purchases: withCovariance(purchases),
      spend: withCovariance(spend),
      history,
      averageSpend: '22.35',
      margin: 0.3,
      discountRate: yearly,
      horizon: 52,
      confidence: 0.9,
      method: 'delta',
      resamples: 100,
      seed: 7,
    },
  ],
  presentValue: [{ cashFlows: [110, '-121'], discountRate: 0.1, timing: 'middle' }],
  probabilityAlive: [{ model: { ...bgNbd, kind: 'mbg-nbd' }, history }],
  probabilityOfNoPurchase: [{ model: bgBb, history: opportunity, duration: 5 }],
  projectCashFlows: [
    {
      purchasesPerYear: 10,
      purchaseValue: 10,
      grossMargin: 0.6,
      years: 3,
      discountRate: 0.1,
      retentionCost: 2,
      retentionRate: 0.8,
      timing: 'start',
    },
  ],
  programmeFunnel: [{ counts: programme, periods: 3 }],
  proportionInterval: [{ successes: 9, trials: 10, confidence: 0.9, method: 'jeffreys' }],
  proportionSampleSize: [{ margin: 0.05, confidence: 0.9, expected: 0.4 }],
  purchaseCountProbability: [{ model: bgNbd, count: 3, duration: 39 }],
  quickRatio: [movements],
  spendIndependence: [[spent, { ...spent, frequency: 3, averageSpend: 20 }]],
  summarizePurchaseHistories: [bought],
  ratingCountsQuery: [{ ...source, rating: 'stars', scale: { lowest: 1, highest: 5 } }],
  ratingMean: [counts],
  ratingsChart: [{ counts, from: 9, ...looks }],
  ratingMeanInterval: [{ counts, confidence: 0.9 }],
  referralCost: [
    { referrerReward: 10, friendReward: '10', customersAcquired: 50, programmeCost: 500, lifetimeValue: -120 },
  ],
  referralValue: [
    {
      ownPurchases: 100,
      customersReferred: 10,
      referredPurchases: '60',
      periods: 3,
      revenueGrowthRate: 0.05,
      discountRate: 0.1,
      timing: 'middle',
    },
  ],
  rfmScores: [
    [summary, { ...summary, customerId: 7 }],
    {
      on: '2024-06-30',
      breaks: { recencyDays: [30, 90, 180, 365], frequency: [2, 3, 5, 10], monetaryValue: ['-5', 20, 50, 100] },
    },
  ],
  rfmSegments: [
    [score, { ...score, customerId: 7 }],
    [{ segment: 'best', recency: [5, 5], frequency: [4, 5], monetary: [3, 5] }, { segment: 'others' }],
  ],
  revenueChurnRate: [{ revenueAtStart: 100, churnedRevenue: 10, contractionRevenue: 10 }],
  revenueBridge: [
    [subscription, { ...subscription, customerId: 7, end: null, amount: 100, term: 'year', terms: 7 }],
    { from: '2024-02', until: '2024-05' },
  ],
  revenueMovements: [
    {
      before: [customerRevenue],
      after: [customerRevenue, { ...customerRevenue, customerId: 7, revenue: 5 }],
      everBefore: [7],
    },
  ],
  satisfactionGap: [{ experience: 4.1, expectation: 3.8 }],
  simpleLtv: [{ averagePurchaseValue: 250, purchaseFrequency: 6, customerLifespan: 5 }],
  stratifiedNps: [
    {
      strata: [
        { weight: 0.4, counts: npsCounts },
        { weight: 0.6, counts: npsCounts },
      ],
      confidence: 0.9,
    },
  ],
  summarizeCustomers: [[order, { ...order, date: '2024-03-01T10:00:00+02:00', amount: -5 }]],
  survivalAt: [curve, 2],
  survivalLtv: [{ curve, marginPerPeriod: '19.90', discountRate: 0.1, horizon: 3, timing: 'middle' }],
  trackingChart: [
    {
      points: [
        { time: 1, actual: 90, expected: 80.5, interval: { lower: 60, upper: 100 } },
        { time: 2, actual: null, expected: 190 },
      ],
      counted: 'cumulative',
      calibrationEnd: 1,
      unit: 'weeks',
      ...looks,
    },
  ],
  survivalChart: [
    {
      segments: [
        {
          segment: 'web',
          curve: {
            steps: [
              { time: 1, survival: 0.75, censored: 1, lower: 0.5, upper: 0.9 },
              { time: 3, survival: 0, censored: 0, lower: null, upper: null },
            ],
            median: { estimate: 3 },
          },
        },
      ],
      unit: 'months',
      ...looks,
    },
  ],
  tierSpread: [[tier, { ...tier, tier: 'silver', outcome: 5 }]],
  topBoxPercent: [{ counts, from: 9 }],
  viralCoefficient: [{ invitationsPerCustomer: 5, conversionRate: 0.1 }],
};

/** A row that the reader of each query accepts. */
export const VALID_ROWS: {
  readonly [Name in keyof Functions as Name extends `${string}Query` ? Name : never]: object;
} = {
  abcQuery: { ...group, items_a: 1n, value_a: '90', items_b: 1, value_b: '6.5', items_c: '1', value_c: 4, invalid: 0 },
  cacByChannelQuery: { ...group, channel: 'ads', paid: true, cost_: '5.00', customers_acquired: '50', invalid: '0' },
  churnCountsQuery: {
    ...group,
    customers_at_start: '200',
    customers_lost: 5n,
    customers_acquired: 15,
    customers_at_end: '210',
    customers_joined_and_lost: '1',
    revenue_at_start: '1000.0000',
    churned_revenue: '50',
    contraction_revenue: '10',
    expansion_revenue: '20',
    reactivation_revenue: '0',
    new_revenue: '75.5',
    revenue_at_end: '1035.5',
    invalid: 0n,
  },
  customerSummariesQuery: {
    ...group,
    customer_id: 7n,
    orders: '2',
    revenue: '20.00',
    first_order: '2024-01-01',
    last_order: '2024-02-29',
    invalid: 0,
  },
  npsCountsQuery: { ...group, promoters: 70n, passives: '10', detractors: 20, invalid: 0 },
  orderTotalsQuery: { ...group, customers: 2n, orders: '3', revenue: '60.50', lifespan_days: 366, invalid: '0' },
  ratingCountsQuery: { ...group, rating_1: 1, rating_2: '2', rating_3: 3n, rating_4: 0, rating_5: 5, invalid: 0 },
};
