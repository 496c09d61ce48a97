import { parseInput } from '../internal/reading/index.ts';
import { betaMean, digamma, logBeta, logRise, softplus, type Vector } from '../internal/statistics/index.ts';
import { type Fit, type FitOptions, fitContinuous, fitOptions, type Likelihood } from './fit.ts';
import { type Group, type PurchaseHistory, timesToCome } from './purchase-history.ts';
import type { ActiveCustomer, BgNbdModel, GeometricDropoutParameters, MbgNbdModel, Outlook } from './purchase-model.ts';

/** The gamma distribution of a customer's purchase rate and the beta distribution of the dropout probability. */
interface Beliefs {
  readonly shape: number;
  readonly rate: number;
  readonly a: number;
  readonly b: number;
}

/** With more terms than this, the integral is faster than the sum. */
const MOST_TERMS = 1000;

/** Beyond this the probability of no purchase underflows. */
const MOST_SILENT = 600;

/** A fitted BG/NBD model. */
export type FittedBgNbd = BgNbdModel & Fit<GeometricDropoutParameters>;

export const fitBgNbdOptionsSchema = fitOptions('week');

/**
 * Fits BG/NBD: how often customers buy, each at their own rate, until each leaves unobserved after some repeat
 * purchase.
 *
 * - Formula: maximizes Σ log L over r, α, a and b, where a customer with x repeat purchases, the last at tₓ, observed
 *   until T, has `L = Γ(r + x) αʳ / Γ(r) × (B(a, b + x) / B(a, b) × (α + T)^−(r + x) + [x > 0] B(a + 1, b + x − 1) /
 *   B(a, b) × (α + tₓ)^−(r + x))`
 * - Unit: α in the time unit of the histories; r, a and b are numbers
 * - Convention: customers without a repeat purchase cannot have left, so their probability of being alive is 1; if that
 *   matters, prefer {@link fitMbgNbd}, where customers can leave after the first purchase too. Identical histories are
 *   grouped. A fit that does not converge gives the reason, and no standard errors
 * - Source: Fader, Hardie & Lee, “‘Counting Your Customers’ the Easy Way”, Marketing Science 24 (2005)
 *
 * @param histories - Any iterable of histories, such as the rows of `calibrationSummary`, in any order.
 * @param options - The time unit of the histories (default `'week'`).
 * @returns The model, as plain JSON.
 * @throws {@link MetricsInputError} at the first invalid history, or when the histories cannot identify the model:
 *   fewer than two customers, all alike, or no repeat purchases.
 * @example
 * const model = fitBgNbd([
 *   { frequency: 0, recency: 0, T: 30, weight: 600 },
 *   { frequency: 1, recency: 4, T: 30, weight: 150 },
 *   { frequency: 1, recency: 20, T: 30, weight: 60 },
 *   { frequency: 2, recency: 9, T: 30, weight: 60 },
 *   { frequency: 2, recency: 25, T: 30, weight: 50 },
 *   { frequency: 4, recency: 12, T: 30, weight: 20 },
 *   { frequency: 4, recency: 28, T: 30, weight: 40 },
 *   { frequency: 9, recency: 29, T: 30, weight: 20 },
 * ]);
 * [model.converged, model.customers, model.parameters.r.toFixed(3), model.parameters.alpha.toFixed(2)]; // => [true, 1000, '0.302', '6.37']
 */
export function fitBgNbd(histories: Iterable<PurchaseHistory>, options: FitOptions = {}): FittedBgNbd {
  const { unit } = parseInput(fitBgNbdOptionsSchema, options, ['options']);
  return { kind: 'bg-nbd', unit, ...fitContinuous(histories, geometricDropout(0)) };
}

/** A fitted MBG/NBD model. */
export type FittedMbgNbd = MbgNbdModel & Fit<GeometricDropoutParameters>;

export const fitMbgNbdOptionsSchema = fitOptions('week');

/**
 * Fits MBG/NBD: like {@link fitBgNbd}, but customers can leave after their first purchase too, so those who never came
 * back may have left.
 *
 * - Formula: maximizes Σ log L over r, α, a and b, where a customer with x repeat purchases, the last at tₓ, observed
 *   until T, has `L = Γ(r + x) αʳ / Γ(r) × (B(a, b + x + 1) / B(a, b) × (α + T)^−(r + x) + B(a + 1, b + x) / B(a, b) ×
 *   (α + tₓ)^−(r + x))`
 * - Unit: α in the time unit of the histories; r, a and b are numbers
 * - Convention: identical histories are grouped. A fit that does not converge gives the reason, and no standard errors
 * - Source: Batislam, Denizel & Filiztekin, “Empirical validation and comparison of models for customer base analysis”,
 *   International Journal of Research in Marketing 24 (2007)
 *
 * @param histories - Any iterable of histories, such as the rows of `calibrationSummary`, in any order.
 * @param options - The time unit of the histories (default `'week'`).
 * @returns The model, as plain JSON.
 * @throws {@link MetricsInputError} at the first invalid history, or when the histories cannot identify the model:
 *   fewer than two customers, all alike, or no repeat purchases.
 * @example
 * const model = fitMbgNbd([
 *   { frequency: 0, recency: 0, T: 30, weight: 600 },
 *   { frequency: 1, recency: 4, T: 30, weight: 150 },
 *   { frequency: 1, recency: 20, T: 30, weight: 60 },
 *   { frequency: 2, recency: 9, T: 30, weight: 60 },
 *   { frequency: 2, recency: 25, T: 30, weight: 50 },
 *   { frequency: 4, recency: 12, T: 30, weight: 20 },
 *   { frequency: 4, recency: 28, T: 30, weight: 40 },
 *   { frequency: 9, recency: 29, T: 30, weight: 20 },
 * ]);
 * [model.converged, model.customers, model.parameters.r.toFixed(3), model.parameters.alpha.toFixed(2)]; // => [true, 1000, '3.031', '25.42']
 */
export function fitMbgNbd(histories: Iterable<PurchaseHistory>, options: FitOptions = {}): FittedMbgNbd {
  const { unit } = parseInput(fitMbgNbdOptionsSchema, options, ['options']);
  return { kind: 'mbg-nbd', unit, ...fitContinuous(histories, geometricDropout(1)) };
}

/** What to expect of a customer with a number of chances to leave: `frequency` for BG/NBD, one more for MBG/NBD. */
export function geometricOutlook(
  { r, alpha, a, b }: GeometricDropoutParameters,
  { frequency, recency, T }: PurchaseHistory,
  chances: number,
): Outlook {
  const beliefs = { shape: r + frequency, rate: alpha + T, a, b: b + chances };
  const silence = beliefs.shape * Math.log1p((T - recency) / (alpha + recency));
  const alive = chances === 0 ? 1 : 1 / (1 + Math.exp(Math.log(a / (b + chances - 1)) + silence));
  return { alive, active: activeCustomer(beliefs) };
}

function activeCustomer(beliefs: Beliefs): ActiveCustomer {
  const { shape, rate } = beliefs;
  return {
    moments: (duration) =>
      momentsBySeries(beliefs, duration) ?? {
        purchases: purchasesByIntegral(beliefs, duration),
        pairs: pairsByIntegral(beliefs, duration),
      },
    purchaseProbability: (duration) => -Math.expm1(-shape * Math.log1p(duration / rate)),
    discountedPurchases: (growth, horizon) => discountedByIntegral(beliefs, growth, horizon),
  };
}

/**
 * Sums over the number k of purchases if nobody left: its probability times how many of them the customer stays for, Σ
 * (1 − p)ʲ for j < k, and for pairs Σ 2j (1 − p)ʲ. No term is negative.
 */
function momentsBySeries({ shape, rate, a, b }: Beliefs, duration: number) {
  const ratio = duration / rate;
  const silent = shape * Math.log1p(ratio);
  if (silent > MOST_SILENT || shape * ratio + 40 * ratio > MOST_TERMS) return undefined;
  let probability = Math.exp(-silent);
  let [purchases, pairs, stays, pairsOfStays, staysOn] = [0, 0, 0, 0, 1];
  for (let k = 1; ; k += 1) {
    probability *= ((shape + k - 1) / k) * (ratio / (1 + ratio));
    stays += staysOn;
    pairsOfStays += 2 * (k - 1) * staysOn;
    staysOn *= (b + k - 1) / (a + b + k - 1);
    purchases += probability * stays;
    pairs += probability * pairsOfStays;
    const rest = probability * (stays + pairsOfStays) * (1 + ratio);
    if (k > shape * ratio && rest <= 1e-17 * (purchases + pairs)) return { purchases, pairs };
  }
}

/** Mean of (1 − (1 + p t / A)^−R) / p. */
function purchasesByIntegral({ shape, rate, a, b }: Beliefs, duration: number): number {
  const most = shape * (duration / rate);
  const given = (p: number) => {
    const silent = shape * Math.log1p((p * duration) / rate);
    return silent > 1e-200 ? -Math.expm1(-silent) / p : most;
  };
  return betaMean(given, a, b);
}

/** Mean of 2 (1 − p) / p² × (1 − (1 + p t / A)^−R (1 + R p t / (A + p t))). */
function pairsByIntegral({ shape, rate, a, b }: Beliefs, duration: number): number {
  const most = shape * (shape + 1) * (duration / rate) ** 2;
  const given = (p: number, rest: number) => {
    const ratio = (p * duration) / rate;
    if (shape * ratio < 1e-5) return rest * most;
    const silent = Math.exp(-shape * Math.log1p(ratio));
    return ((2 * rest) / p) * ((1 - silent * (1 + (shape * ratio) / (1 + ratio))) / p);
  };
  return betaMean(given, a, b);
}

/** Mean of the discounted integral of R / A × (1 + p u / A)^−(R + 1) over the future time u. */
function discountedByIntegral({ shape, rate, a, b }: Beliefs, growth: number, horizon: number | undefined): number {
  const buys = (p: number, time: number) => Math.exp(-(shape + 1) * Math.log1p((p * time) / rate));
  const times = timesToCome((time) => 1 + buys(1, time), rate, growth, horizon);
  const given = (p: number) => times.reduce((sum, { at, weight }) => sum + weight * buys(p, at), 0);
  return (shape / rate) * betaMean(given, a, b);
}

/**
 * Likelihood of histories if each customer buys at a gamma-distributed rate and leaves after a purchase with a
 * beta-distributed probability: the parameters are r, α, a and b. `firstChances` is 1 if customers can leave after
 * their first purchase too (MBG/NBD), 0 if not (BG/NBD).
 */
function geometricDropoutLikelihood(histories: readonly Group[], firstChances: 0 | 1): Likelihood {
  return (parameters) => {
    const [r, alpha, a, b] = parameters as readonly [number, number, number, number];
    let value = 0;
    const gradient = [0, 0, 0, 0];
    let last = Number.NaN;
    let counted = byFrequency(parameters, 0, 0);
    for (const { key, weight } of histories) {
      const [frequency, recency, T] = key as readonly [number, number, number];
      const chances = frequency + firstChances;
      if (frequency !== last) counted = byFrequency(parameters, frequency, chances);
      last = frequency;
      const shape = r + frequency;
      const silence = Math.log1p((T - recency) / (alpha + recency));
      const odds = chances === 0 ? Number.NEGATIVE_INFINITY : Math.log(a / (b + chances - 1)) + shape * silence;
      const gone = 1 / (1 + Math.exp(-odds));
      const elapsed = Math.log1p(T / alpha);
      value += weight * (counted.value - frequency * Math.log(alpha) - shape * elapsed + softplus(odds));
      const slopes = [
        counted.r - elapsed + gone * silence,
        (-frequency + (shape * T) / (alpha + T)) / alpha -
          (gone * shape * (T - recency)) / ((alpha + T) * (alpha + recency)),
        counted.a + gone / a,
        counted.b - (chances === 0 ? 0 : gone / (b + chances - 1)),
      ];
      slopes.forEach((slope, index) => {
        gradient[index] = (gradient[index] as number) + weight * slope;
      });
    }
    return { value, gradient };
  };
}

/** The part that depends on the frequency alone. */
function byFrequency(parameters: Vector, frequency: number, chances: number) {
  const [r, , a, b] = parameters as readonly [number, number, number, number];
  const both = digamma(a + b) - digamma(a + b + chances);
  return {
    value: logRise(r, frequency) + logBeta(a, b + chances) - logBeta(a, b),
    r: digamma(r + frequency) - digamma(r),
    a: both,
    b: both + digamma(b + chances) - digamma(b),
  };
}

/** Fits BG/NBD or MBG/NBD. */
function geometricDropout(firstChances: 0 | 1) {
  return {
    names: ['r', 'alpha', 'a', 'b'],
    likelihoodOf: (histories: readonly Group[]) => geometricDropoutLikelihood(histories, firstChances),
    lastIsTime: false,
    start: [0.8, 2.5],
  } as const;
}
