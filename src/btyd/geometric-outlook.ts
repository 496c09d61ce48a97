import { betaMean } from '../internal/statistics/beta-mean.ts';
import type { ActiveCustomer, Outlook } from './outlook.ts';
import type { PurchaseHistory } from './purchase-history.ts';
import type { GeometricDropoutParameters } from './purchase-model.ts';
import { timesToCome } from './times-to-come.ts';

/** The gamma distribution of a customer's rate and the beta distribution of the probability of leaving. */
interface Beliefs {
  readonly shape: number;
  readonly rate: number;
  readonly a: number;
  readonly b: number;
}

/** Sums of more terms take longer than integrals. */
const MOST_TERMS = 1000;

/** Beyond this the probability of no purchase is too small for a number. */
const MOST_SILENT = 600;

/** The outlook of a customer who had so many chances to leave: BG/NBD with `frequency` of them, MBG/NBD with one more. */
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
 * Sums over the number k of purchases that there were if nobody left, of its probability times how many of them the customer
 * stays for: Σ (1 − p)ʲ for j < k, and of the pairs Σ 2j (1 − p)ʲ. No term is negative.
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

/** The mean of (1 − (1 + p t / A)^−R) / p. */
function purchasesByIntegral({ shape, rate, a, b }: Beliefs, duration: number): number {
  const most = shape * (duration / rate);
  const given = (p: number) => {
    const silent = shape * Math.log1p((p * duration) / rate);
    return silent > 1e-200 ? -Math.expm1(-silent) / p : most;
  };
  return betaMean(given, a, b);
}

/** The mean of 2 (1 − p) / p² × (1 − (1 + p t / A)^−R (1 + R p t / (A + p t))). */
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

/** The mean of the discounted integral of R / A × (1 + p u / A)^−(R + 1) over the time u to come. */
function discountedByIntegral({ shape, rate, a, b }: Beliefs, growth: number, horizon: number | undefined): number {
  const buys = (p: number, time: number) => Math.exp(-(shape + 1) * Math.log1p((p * time) / rate));
  const times = timesToCome((time) => 1 + buys(1, time), rate, growth, horizon);
  const given = (p: number) => times.reduce((sum, { at, weight }) => sum + weight * buys(p, at), 0);
  return (shape / rate) * betaMean(given, a, b);
}
