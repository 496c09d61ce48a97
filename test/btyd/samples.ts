import type { BgBbModel, BgNbdModel, GammaGammaModel, MbgNbdModel, ParetoNbdModel } from 'clientele';

/** Frequency, recency, age and customers. */
const HISTORIES = [
  [0, 0, 12, 40],
  [0, 0, 26, 55],
  [0, 0, 39, 70],
  [1, 3.5, 12, 6],
  [1, 2, 26, 12],
  [1, 11, 26, 9],
  [1, 6, 39, 11],
  [1, 30.25, 39, 8],
  [2, 5, 26, 5],
  [2, 21, 26, 7],
  [2, 14, 39, 6],
  [3, 33, 39, 6],
  [4, 12, 39, 2],
  [5, 24.5, 26, 3],
  [6, 37, 39, 4],
  [9, 20, 39, 1],
  [11, 38, 39, 2],
] as const;

export const histories = HISTORIES.map(([frequency, recency, T, weight]) => ({ frequency, recency, T, weight }));

/** Frequency, mean amount and customers. */
const SPENDS = [
  [1, 12.5, 9],
  [1, 30, 14],
  [1, 85, 4],
  [2, 22, 10],
  [2, 48, 6],
  [3, 35, 8],
  [4, 19, 5],
  [5, 64, 3],
  [7, 41, 4],
  [12, 28, 2],
] as const;

export const spends = SPENDS.map(([frequency, averageSpend, weight]) => ({ frequency, averageSpend, weight }));

/** Frequency, recency, opportunities and customers. */
const OPPORTUNITIES = [
  [0, 0, 4, 50],
  [0, 0, 6, 40],
  [1, 1, 4, 20],
  [1, 3, 6, 10],
  [1, 2, 6, 14],
  [2, 4, 4, 12],
  [2, 3, 6, 8],
  [3, 4, 4, 10],
  [3, 6, 6, 9],
  [4, 4, 4, 8],
  [4, 5, 6, 7],
  [5, 6, 6, 6],
  [6, 6, 6, 5],
] as const;

export const opportunityHistories = OPPORTUNITIES.map(([frequency, recency, opportunities, weight]) => {
  return { frequency, recency, opportunities, weight };
});

export const bgNbd = (r: number, alpha: number, a: number, b: number): BgNbdModel => {
  return { kind: 'bg-nbd', unit: 'week', parameters: { r, alpha, a, b } };
};

export const mbgNbd = (r: number, alpha: number, a: number, b: number): MbgNbdModel => {
  return { kind: 'mbg-nbd', unit: 'week', parameters: { r, alpha, a, b } };
};

export const paretoNbd = (r: number, alpha: number, s: number, beta: number): ParetoNbdModel => {
  return { kind: 'pareto-nbd', unit: 'week', parameters: { r, alpha, s, beta } };
};

export const bgBb = (alpha: number, beta: number, gamma: number, delta: number): BgBbModel => {
  return { kind: 'bg-bb', unit: 'year', parameters: { alpha, beta, gamma, delta } };
};

export const gammaGamma = (p: number, q: number, gamma: number): GammaGammaModel => {
  return { kind: 'gamma-gamma', parameters: { p, q, gamma } };
};

/** The BG/NBD model of CDNOW as Fader, Hardie and Lee print it. */
export const CDNOW = bgNbd(0.243, 4.414, 0.793, 2.426);

export const FITTED_KEYS = [
  'converged',
  'covariance',
  'customers',
  'evaluations',
  'gradientNorm',
  'iterations',
  'kind',
  'logLikelihood',
  'parameters',
  'reason',
  'standardErrors',
];
