import { expect } from 'vitest';
import { bgBb, CDNOW, gammaGamma, histories, opportunityHistories, paretoNbd, spends } from '../../btyd/samples.ts';
import type { WorkedAnswer } from './worked-answer.ts';

const HAND = 'by hand';
const LIFETIMES = 'Python package lifetimes, its tests';
const MPMATH = 'mpmath 1.3.0, published formulas';
const MAXIMIZED = 'Python 3 with mpmath 1.3.0: the published likelihood in 40 digits';

const one = { frequency: 2, recency: 30.43, age: 38.86 };
const yearly = { rate: 0.15, per: 'year' };
const highEnd = [{ survivors: [1000, 869, 743, 653, 593, 551, 517, 491] }];
const spent = (frequency: number, averageSpend: number) => ({ frequency, averageSpend });

const close = (value: number, digits: number) => expect.closeTo(value, digits);
const diagonal = (...standardErrors: number[]) =>
  standardErrors.map((error, row) => standardErrors.map((_, column) => (row === column ? error ** 2 : 0)));
const fitted = (kind: string, logLikelihood: number, parameters: object) =>
  expect.objectContaining({
    kind,
    converged: true,
    logLikelihood: close(logLikelihood, 3),
    parameters: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, close(value, 5)])),
  });

/** The standard errors of CDNOW as published; those of Gamma–Gamma are any, as only the estimate is looked at. */
const purchases = { ...CDNOW, covariance: diagonal(0.012557, 0.378224, 0.185733, 0.705412), customers: 2357 };
const spend = { ...gammaGamma(6.25, 3.74, 15.44), covariance: diagonal(1, 0.3, 4), customers: 946 };

/** Purchases to come: at least one row for every path. */
export const PURCHASE_ANSWERS: readonly WorkedAnswer[] = [
  {
    path: '/btyd/summarize',
    body: { histories: [one, { frequency: 0, recency: 0, age: 9 }, { ...one, weight: 2 }] },
    result: [
      { frequency: 0, recency: 0, age: 9, weight: 1 },
      { ...one, weight: 3 },
    ],
    source: HAND,
  },
  {
    path: '/btyd/merge',
    body: { a: [one], b: [{ ...one, weight: 4 }] },
    result: [{ ...one, weight: 5 }],
    source: HAND,
  },
  {
    path: '/btyd/fit-bg-nbd',
    body: { histories },
    result: fitted('bg-nbd', -760.8999243624065, {
      r: 0.25100119457655,
      alpha: 6.4553705091676,
      a: 0.49197816024013,
      b: 0.9052931917783,
    }),
    source: MAXIMIZED,
  },
  {
    path: '/btyd/fit-mbg-nbd',
    body: { histories, options: { unit: 'week' } },
    result: fitted('mbg-nbd', -759.6238894926308, {
      r: 1.5726388386282,
      alpha: 16.889996860057,
      a: 0.94208799899654,
      b: 0.70957259737454,
    }),
    source: MAXIMIZED,
  },
  {
    path: '/btyd/fit-pareto-nbd',
    body: { histories },
    result: fitted('pareto-nbd', -759.5593433922053, {
      r: 0.74507234943162,
      alpha: 18.168608973232,
      s: 0.73208966656004,
      beta: 11.18597749505,
    }),
    source: MAXIMIZED,
  },
  {
    path: '/btyd/fit-bg-bb',
    body: { histories: opportunityHistories },
    result: fitted('bg-bb', -477.8213912142216, {
      alpha: 0.84415985579276,
      beta: 1.3079566966783,
      gamma: 0.50289296822542,
      delta: 2.2925863795608,
    }),
    source: MAXIMIZED,
  },
  {
    path: '/btyd/fit-gamma-gamma',
    body: { spends },
    result: fitted('gamma-gamma', -264.5697482608198, {
      p: 4.5838385755921,
      q: 10.168858303954,
      gamma: 67.892541186123,
    }),
    source: MAXIMIZED,
  },
  {
    path: '/btyd/fit-shifted-beta-geometric',
    body: { cohorts: highEnd },
    result: fitted('shifted-beta-geometric', -1611.158, { alpha: 0.668088, beta: 3.806095 }),
    source: 'Fader and Hardie 2007, “high end”',
  },
  {
    path: '/btyd/fit-beta-discrete-weibull',
    body: { cohorts: [{ survivors: [100, 86.9, 74.3, 65.3, 59.3] }], options: { unit: 'month' } },
    result: expect.objectContaining({
      unit: 'month',
      parameters: { gamma: close(0.259336, 5), delta: close(1.722551, 5), c: close(1.584362, 5) },
    }),
    source: 'Fader, Hardie, Liu, Davin and Steenburgh 2018',
  },
  {
    path: '/btyd/expected-purchases',
    body: { model: CDNOW, duration: 1 },
    result: close(0.0532678911717, 7),
    source: LIFETIMES,
  },
  {
    path: '/btyd/expected-future-purchases',
    body: { model: CDNOW, history: one, duration: 39 },
    result: close(1.22602817477, 10),
    source: LIFETIMES,
  },
  {
    path: '/btyd/expected-future-purchases',
    body: {
      model: bgBb(1.204, 0.75, 0.657, 2.783),
      history: { frequency: 6, recency: 6, opportunities: 6 },
      duration: 5,
    },
    result: close(3.75, 2),
    source: 'Fader, Hardie and Shang 2010, donations',
  },
  {
    path: '/btyd/discounted-future-purchases',
    body: { model: CDNOW, history: one, discountRate: yearly, horizon: 39 },
    result: close(1.1676284323811277, 10),
    source: MPMATH,
  },
  {
    path: '/btyd/probability-alive',
    body: { model: CDNOW, history: one },
    result: close(0.726578570081, 10),
    source: LIFETIMES,
  },
  {
    path: '/btyd/probability-of-no-purchase',
    body: { model: paretoNbd(0.55, 10.58, 0.61, 11.67), history: one, duration: 39 },
    result: close(0.40939360423352467, 10),
    source: MPMATH,
  },
  {
    path: '/btyd/purchase-count-probability',
    body: { model: CDNOW, count: 10, duration: 2 },
    result: close(1.07868964037e-7, 16),
    source: LIFETIMES,
  },
  {
    path: '/btyd/expected-spend',
    body: { model: gammaGamma(6.25, 3.74, 15.44), frequency: 2, averageSpend: '22.35' },
    result: close(24.663714, 5),
    source: 'Fader and Hardie, note 025',
  },
  {
    path: '/btyd/expected-spend',
    body: { model: gammaGamma(6.25, 0.5, 15), frequency: 0, averageSpend: null },
    result: null,
    source: 'with q of at most 1 there is no mean',
  },
  {
    path: '/btyd/spend-independence',
    body: { spends: [spent(1, 10), spent(2, 20), spent(3, 30)] },
    result: { correlation: 1, warning: 'strong', customers: 3 },
    source: `${HAND}: the same order`,
  },
  {
    path: '/btyd/expected-residual-lifetime',
    body: {
      model: { kind: 'shifted-beta-geometric', unit: 'year', parameters: { alpha: 0.668, beta: 3.806 } },
      renewals: 0,
      discountRate: { rate: 0.1, per: 'year' },
      moment: 'at-payment',
    },
    result: close(5.9225964, 6),
    source: 'Fader and Hardie 2010: DEL',
  },
  {
    path: '/btyd/lifetime-value',
    body: { purchases, spend, history: one, averageSpend: 22.35, margin: 0.3, discountRate: yearly },
    result: expect.objectContaining({ estimate: close(38.3236, 3), confidence: 0.95, method: 'delta', n: 2357 }),
    source: `${HAND}: 0.3 × 24.663714 × 5.179484, the figures of note 025 and of ${MPMATH}`,
  },
  {
    path: '/btyd/forecast',
    body: { model: purchases, histories: [{ ...one, weight: 10 }], duration: 39 },
    result: expect.objectContaining({ estimate: close(12.2602817477, 9), n: 10 }),
    source: `${HAND}: ten times the figure of ${LIFETIMES}`,
  },
];
