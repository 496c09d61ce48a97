import { leavingTimes } from './exponential-dropout.ts';
import type { Outlook } from './outlook.ts';
import type { PurchaseHistory } from './purchase-history.ts';
import type { ExponentialDropoutParameters } from './purchase-model.ts';
import { discountedIntegral } from './times-to-come.ts';

/** The outlook of a customer who can leave at any time. */
export function exponentialOutlook(
  { r, alpha, s, beta }: ExponentialDropoutParameters,
  { frequency, recency, T }: PurchaseHistory,
): Outlook {
  const [shape, rate, span] = [r + frequency, alpha + T, beta + T];
  const stays = (time: number) => Math.exp(-s * Math.log1p(time / span));
  const unused = Math.min(rate, span);
  return {
    alive: leavingTimes([r, alpha, s, beta], frequency, recency, T).alive,
    active: {
      moments: (duration) => {
        const length = Math.log1p(duration / span);
        const stayed = powerIntegral(1 - s, length);
        const pairs = 2 * shape * (shape + 1) * (span / rate) ** 2 * Math.max(powerIntegral(2 - s, length) - stayed, 0);
        return { purchases: (shape / rate) * span * stayed, pairs };
      },
      purchaseProbability: (duration) =>
        discountedIntegral(
          (time) => (shape / rate) * Math.exp(-(shape + 1) * Math.log1p(time / rate)) * stays(time),
          unused / shape,
          0,
          duration,
        ),
      discountedPurchases: (growth, horizon) =>
        discountedIntegral((time) => (shape / rate) * stays(time), span, growth, horizon),
    },
  };
}

/** The integral of e^(k y) from 0 to `length`, also where k is 0. */
function powerIntegral(k: number, length: number): number {
  const exponent = k * length;
  return exponent === 0 ? length : (length * Math.expm1(exponent)) / exponent;
}
