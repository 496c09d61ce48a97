import type * as btyd from '../../src/btyd/index.ts';
import type { FiguresOf } from '../support/figures.ts';

export const figures: FiguresOf<typeof btyd> = {
  discountedFuturePurchases: {
    figures: [
      {
        input: [
          { kind: 'bg-nbd', unit: 'week', parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } },
          { frequency: 2, recency: 30.43, T: 38.86 },
          { discountRate: { rate: 0.15, per: 'year' }, horizon: 39 },
        ],
        result: 1.1676284323811277,
        source: 'mpmath 1.3.0, published formulas',
        digits: 9,
      },
    ],
  },
  expectedFuturePurchases: {
    figures: [
      {
        input: [
          { kind: 'bg-nbd', unit: 'week', parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } },
          { frequency: 2, recency: 30.43, T: 38.86 },
          { duration: 39 },
        ],
        result: 1.22602817477,
        source: 'Python package lifetimes, its tests',
        digits: 9,
      },
      {
        input: [
          { kind: 'bg-bb', unit: 'year', parameters: { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 } },
          { frequency: 6, recency: 6, opportunities: 6 },
          { duration: 5 },
        ],
        result: 3.75,
        source: 'Fader, Hardie and Shang 2010, donations',
        digits: 3,
      },
    ],
  },
  expectedPurchases: {
    figures: [
      {
        input: [
          { kind: 'bg-nbd', unit: 'week', parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } },
          { duration: 1 },
        ],
        result: 0.0532678911717,
        source: 'Python package lifetimes, its tests',
        digits: 9,
      },
    ],
  },
  expectedResidualLifetime: {
    figures: [
      {
        input: [
          { kind: 'shifted-beta-geometric', unit: 'year', parameters: { alpha: 0.668, beta: 3.806 } },
          { renewals: 0, discountRate: { rate: 0.1, per: 'year' }, moment: 'at-payment' },
        ],
        result: 5.9225964,
        source: 'Fader and Hardie 2010: DEL',
        digits: 8,
      },
    ],
  },
  expectedSpend: {
    figures: [
      {
        input: [
          { kind: 'gamma-gamma', parameters: { p: 6.25, q: 3.74, gamma: 15.44 } },
          { frequency: 2, averageSpend: '22.35' },
        ],
        result: 24.663714,
        source: 'Fader and Hardie, note 025',
        digits: 8,
      },
      {
        input: [
          { kind: 'gamma-gamma', parameters: { p: 6.25, q: 0.5, gamma: 15 } },
          { frequency: 0, averageSpend: null },
        ],
        result: null,
        source: 'with q of at most 1 there is no mean',
      },
    ],
  },
  fitBetaDiscreteWeibull: {
    figures: [
      {
        input: [[{ survivors: [100, 86.9, 74.3, 65.3, 59.3] }], { unit: 'month' }],
        result: { unit: 'month', parameters: { gamma: 0.259336, delta: 1.722551, c: 1.584362 } },
        source: 'Fader, Hardie, Liu, Davin and Steenburgh 2018',
        digits: 6,
      },
    ],
  },
  fitBgBb: {
    figures: [
      {
        input: [
          [
            { frequency: 0, recency: 0, opportunities: 4, weight: 50 },
            { frequency: 0, recency: 0, opportunities: 6, weight: 40 },
            { frequency: 1, recency: 1, opportunities: 4, weight: 20 },
            { frequency: 1, recency: 3, opportunities: 6, weight: 10 },
            { frequency: 1, recency: 2, opportunities: 6, weight: 14 },
            { frequency: 2, recency: 4, opportunities: 4, weight: 12 },
            { frequency: 2, recency: 3, opportunities: 6, weight: 8 },
            { frequency: 3, recency: 4, opportunities: 4, weight: 10 },
            { frequency: 3, recency: 6, opportunities: 6, weight: 9 },
            { frequency: 4, recency: 4, opportunities: 4, weight: 8 },
            { frequency: 4, recency: 5, opportunities: 6, weight: 7 },
            { frequency: 5, recency: 6, opportunities: 6, weight: 6 },
            { frequency: 6, recency: 6, opportunities: 6, weight: 5 },
          ],
        ],
        result: {
          kind: 'bg-bb',
          converged: true,
          logLikelihood: -477.8213912142216,
          parameters: {
            alpha: 0.84415985579276,
            beta: 1.3079566966783,
            gamma: 0.50289296822542,
            delta: 2.2925863795608,
          },
        },
        source: 'Python 3 with mpmath 1.3.0: the published likelihood in 40 digits',
        digits: 9,
      },
    ],
  },
  fitBgNbd: {
    figures: [
      {
        input: [
          [
            { frequency: 0, recency: 0, T: 30, weight: 600 },
            { frequency: 1, recency: 4, T: 30, weight: 150 },
            { frequency: 1, recency: 20, T: 30, weight: 60 },
            { frequency: 2, recency: 9, T: 30, weight: 60 },
            { frequency: 2, recency: 25, T: 30, weight: 50 },
            { frequency: 4, recency: 12, T: 30, weight: 20 },
            { frequency: 4, recency: 28, T: 30, weight: 40 },
            { frequency: 9, recency: 29, T: 30, weight: 20 },
          ],
        ],
        result: { kind: 'bg-nbd', converged: true, customers: 1000 },
        source: 'by hand: the sum of the weights',
      },
      {
        input: [
          [
            { frequency: 0, recency: 0, T: 12, weight: 40 },
            { frequency: 0, recency: 0, T: 26, weight: 55 },
            { frequency: 0, recency: 0, T: 39, weight: 70 },
            { frequency: 1, recency: 3.5, T: 12, weight: 6 },
            { frequency: 1, recency: 2, T: 26, weight: 12 },
            { frequency: 1, recency: 11, T: 26, weight: 9 },
            { frequency: 1, recency: 6, T: 39, weight: 11 },
            { frequency: 1, recency: 30.25, T: 39, weight: 8 },
            { frequency: 2, recency: 5, T: 26, weight: 5 },
            { frequency: 2, recency: 21, T: 26, weight: 7 },
            { frequency: 2, recency: 14, T: 39, weight: 6 },
            { frequency: 3, recency: 33, T: 39, weight: 6 },
            { frequency: 4, recency: 12, T: 39, weight: 2 },
            { frequency: 5, recency: 24.5, T: 26, weight: 3 },
            { frequency: 6, recency: 37, T: 39, weight: 4 },
            { frequency: 9, recency: 20, T: 39, weight: 1 },
            { frequency: 11, recency: 38, T: 39, weight: 2 },
          ],
        ],
        result: {
          kind: 'bg-nbd',
          converged: true,
          logLikelihood: -760.8999243624065,
          parameters: { r: 0.25100119457655, alpha: 6.4553705091676, a: 0.49197816024013, b: 0.9052931917783 },
        },
        source: 'Python 3 with mpmath 1.3.0: the published likelihood in 40 digits',
        digits: 9,
      },
    ],
  },
  fitGammaGamma: {
    figures: [
      {
        input: [
          [
            { frequency: 1, averageSpend: '12.50', weight: 90 },
            { frequency: 1, averageSpend: 30, weight: 140 },
            { frequency: 1, averageSpend: 85, weight: 40 },
            { frequency: 2, averageSpend: 22, weight: 100 },
            { frequency: 2, averageSpend: 48, weight: 60 },
            { frequency: 3, averageSpend: 35, weight: 80 },
            { frequency: 4, averageSpend: 19, weight: 50 },
            { frequency: 5, averageSpend: 64, weight: 30 },
            { frequency: 7, averageSpend: 41, weight: 40 },
            { frequency: 12, averageSpend: 28, weight: 20 },
          ],
        ],
        result: { kind: 'gamma-gamma', converged: true, customers: 650 },
        source: 'by hand: the sum of the weights',
      },
      {
        input: [
          [
            { frequency: 1, averageSpend: 12.5, weight: 9 },
            { frequency: 1, averageSpend: 30, weight: 14 },
            { frequency: 1, averageSpend: 85, weight: 4 },
            { frequency: 2, averageSpend: 22, weight: 10 },
            { frequency: 2, averageSpend: 48, weight: 6 },
            { frequency: 3, averageSpend: 35, weight: 8 },
            { frequency: 4, averageSpend: 19, weight: 5 },
            { frequency: 5, averageSpend: 64, weight: 3 },
            { frequency: 7, averageSpend: 41, weight: 4 },
            { frequency: 12, averageSpend: 28, weight: 2 },
          ],
        ],
        result: {
          kind: 'gamma-gamma',
          converged: true,
          logLikelihood: -264.5697482608198,
          parameters: { p: 4.5838385755921, q: 10.168858303954, gamma: 67.892541186123 },
        },
        source: 'Python 3 with mpmath 1.3.0: the published likelihood in 40 digits',
        digits: 9,
      },
    ],
  },
  fitMbgNbd: {
    figures: [
      {
        input: [
          [
            { frequency: 0, recency: 0, T: 12, weight: 40 },
            { frequency: 0, recency: 0, T: 26, weight: 55 },
            { frequency: 0, recency: 0, T: 39, weight: 70 },
            { frequency: 1, recency: 3.5, T: 12, weight: 6 },
            { frequency: 1, recency: 2, T: 26, weight: 12 },
            { frequency: 1, recency: 11, T: 26, weight: 9 },
            { frequency: 1, recency: 6, T: 39, weight: 11 },
            { frequency: 1, recency: 30.25, T: 39, weight: 8 },
            { frequency: 2, recency: 5, T: 26, weight: 5 },
            { frequency: 2, recency: 21, T: 26, weight: 7 },
            { frequency: 2, recency: 14, T: 39, weight: 6 },
            { frequency: 3, recency: 33, T: 39, weight: 6 },
            { frequency: 4, recency: 12, T: 39, weight: 2 },
            { frequency: 5, recency: 24.5, T: 26, weight: 3 },
            { frequency: 6, recency: 37, T: 39, weight: 4 },
            { frequency: 9, recency: 20, T: 39, weight: 1 },
            { frequency: 11, recency: 38, T: 39, weight: 2 },
          ],
          { unit: 'week' },
        ],
        result: {
          kind: 'mbg-nbd',
          converged: true,
          logLikelihood: -759.6238894926308,
          parameters: { r: 1.5726388386282, alpha: 16.889996860057, a: 0.94208799899654, b: 0.70957259737454 },
        },
        source: 'Python 3 with mpmath 1.3.0: the published likelihood in 40 digits',
        digits: 9,
      },
    ],
  },
  fitParetoNbd: {
    figures: [
      {
        input: [
          [
            { frequency: 0, recency: 0, T: 12, weight: 40 },
            { frequency: 0, recency: 0, T: 26, weight: 55 },
            { frequency: 0, recency: 0, T: 39, weight: 70 },
            { frequency: 1, recency: 3.5, T: 12, weight: 6 },
            { frequency: 1, recency: 2, T: 26, weight: 12 },
            { frequency: 1, recency: 11, T: 26, weight: 9 },
            { frequency: 1, recency: 6, T: 39, weight: 11 },
            { frequency: 1, recency: 30.25, T: 39, weight: 8 },
            { frequency: 2, recency: 5, T: 26, weight: 5 },
            { frequency: 2, recency: 21, T: 26, weight: 7 },
            { frequency: 2, recency: 14, T: 39, weight: 6 },
            { frequency: 3, recency: 33, T: 39, weight: 6 },
            { frequency: 4, recency: 12, T: 39, weight: 2 },
            { frequency: 5, recency: 24.5, T: 26, weight: 3 },
            { frequency: 6, recency: 37, T: 39, weight: 4 },
            { frequency: 9, recency: 20, T: 39, weight: 1 },
            { frequency: 11, recency: 38, T: 39, weight: 2 },
          ],
        ],
        result: {
          kind: 'pareto-nbd',
          converged: true,
          logLikelihood: -759.5593433922053,
          parameters: { r: 0.74507234943162, alpha: 18.168608973232, s: 0.73208966656004, beta: 11.18597749505 },
        },
        source: 'Python 3 with mpmath 1.3.0: the published likelihood in 40 digits',
        digits: 9,
      },
    ],
  },
  fitShiftedBetaGeometric: {
    figures: [
      {
        input: [[{ survivors: [1000, 869, 743, 653, 593, 551, 517, 491] }]],
        result: {
          kind: 'shifted-beta-geometric',
          converged: true,
          logLikelihood: -1611.158,
          parameters: { alpha: 0.668088, beta: 3.806095 },
        },
        source: 'Fader and Hardie 2007, “high end”',
        digits: 6,
      },
    ],
  },
  forecastPurchases: {
    figures: [
      {
        input: [
          {
            kind: 'bg-nbd',
            unit: 'week',
            parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
            covariance: [
              [0.000157678249, 0, 0, 0],
              [0, 0.143053394176, 0, 0],
              [0, 0, 0.034496747289000006, 0],
              [0, 0, 0, 0.49760608974400006],
            ],
            customers: 2357,
          },
          [{ frequency: 2, recency: 30.43, T: 38.86, weight: 10 }],
          { duration: 39 },
        ],
        result: { estimate: 12.2602817477, n: 10 },
        source: 'by hand: ten times the figure of Python package lifetimes, its tests',
        digits: 9,
      },
    ],
  },
  mergePurchaseHistories: {
    figures: [
      {
        input: [[{ frequency: 2, recency: 30.43, T: 38.86 }], [{ frequency: 2, recency: 30.43, T: 38.86, weight: 4 }]],
        result: [{ frequency: 2, recency: 30.43, T: 38.86, weight: 5 }],
        source: 'by hand',
      },
    ],
  },
  predictLifetimeValue: {
    figures: [
      {
        input: [
          {
            purchases: {
              kind: 'bg-nbd',
              unit: 'week',
              parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
              covariance: [
                [0.000157678249, 0, 0, 0],
                [0, 0.143053394176, 0, 0],
                [0, 0, 0.034496747289000006, 0],
                [0, 0, 0, 0.49760608974400006],
              ],
              customers: 2357,
            },
            spend: {
              kind: 'gamma-gamma',
              parameters: { p: 6.25, q: 3.74, gamma: 15.44 },
              covariance: [
                [1, 0, 0],
                [0, 0.09, 0],
                [0, 0, 16],
              ],
              customers: 946,
            },
            history: { frequency: 2, recency: 30.43, T: 38.86 },
            averageSpend: 22.35,
            grossMargin: 0.3,
            discountRate: { rate: 0.15, per: 'year' },
          },
        ],
        result: { estimate: 38.3236, confidence: 0.95, method: 'delta', n: 2357 },
        source: 'by hand: 0.3 × 24.663714 × 5.179484, the figures of note 025 and of mpmath 1.3.0, published formulas',
        digits: 6,
      },
    ],
  },
  probabilityAlive: {
    figures: [
      {
        input: [
          { kind: 'bg-nbd', unit: 'week', parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } },
          { frequency: 2, recency: 30.43, T: 38.86 },
        ],
        result: 0.726578570081,
        source: 'Python package lifetimes, its tests',
        digits: 9,
      },
    ],
  },
  probabilityOfNoPurchase: {
    figures: [
      {
        input: [
          { kind: 'pareto-nbd', unit: 'week', parameters: { r: 0.55, alpha: 10.58, s: 0.61, beta: 11.67 } },
          { frequency: 2, recency: 30.43, T: 38.86 },
          { duration: 39 },
        ],
        result: 0.40939360423352467,
        source: 'mpmath 1.3.0, published formulas',
        digits: 9,
      },
    ],
  },
  purchaseCountProbability: {
    figures: [
      {
        input: [
          { kind: 'bg-nbd', unit: 'week', parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } },
          { count: 10, duration: 2 },
        ],
        result: 1.07868964037e-7,
        source: 'Python package lifetimes, its tests',
        digits: 9,
      },
    ],
  },
  spendIndependence: {
    figures: [
      {
        input: [
          [
            { frequency: 1, averageSpend: 10 },
            { frequency: 2, averageSpend: 20 },
            { frequency: 3, averageSpend: 30 },
          ],
        ],
        result: { correlation: 1, warning: 'strong', customers: 3 },
        source: 'by hand: the same order',
      },
    ],
  },
  summarizePurchaseHistories: {
    figures: [
      {
        input: [
          [
            { frequency: 2, recency: 30.43, T: 38.86 },
            { frequency: 0, recency: 0, T: 9 },
            { frequency: 2, recency: 30.43, T: 38.86, weight: 2 },
          ],
        ],
        result: [
          { frequency: 0, recency: 0, T: 9, weight: 1 },
          { frequency: 2, recency: 30.43, T: 38.86, weight: 3 },
        ],
        source: 'by hand',
      },
    ],
  },
};
