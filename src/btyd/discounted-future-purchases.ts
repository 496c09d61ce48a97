import * as z from 'zod/mini';
import { parameters, parseInput, parseOptions, rule } from '../internal/reading/parse-input.ts';
import { purchaseModelSchema } from './model-schema.ts';
import { finiteResult, mustFit, outlookOf, readHistory } from './outlook-of.ts';
import { time } from './purchase-history.ts';
import type { HistoryOf, PurchaseModel } from './purchase-model.ts';
import { type DiscountRate, discountRate, growthIn } from './time-unit.ts';

/** What is chosen about {@link discountedFuturePurchases}. */
export interface DiscountedFuturePurchasesOptions {
  /** The discount with its time, such as `{ rate: 0.15, per: 'year' }`; above 0 where there is no horizon. */
  readonly discountRate: DiscountRate;
  /** Up to when purchases count, in the unit of the model, for BG/BB a number of opportunities; for ever when left out. */
  readonly horizon?: number;
}

export function endsOrDiscounts() {
  return rule<{ readonly discountRate: DiscountRate; readonly horizon?: number | undefined }>(
    'horizon',
    'given where the discount rate is 0, as purchases for ever have no value then',
    (input) => input.horizon !== undefined || input.discountRate.rate > 0,
  );
}

export const discountedFuturePurchasesOptionsSchema = parameters(
  {
    discountRate: discountRate(),
    horizon: z.optional(time()),
  },
  endsOrDiscounts(),
);

/**
 * Discounted expected residual transactions (DERT): the present value, in purchases, of all that a customer will still buy.
 *
 * - Formula: the integral over the time t to come, up to the horizon or for ever, of the purchases expected at t × `(1 + R)^−t`,
 *   with t in the time of the rate; for BG/BB the sum over the opportunities to come, the first of which is discounted once
 * - Unit: purchases of today; times the margin of a purchase it is a residual lifetime value
 * - Convention: the rate compounds: R per year over t weeks is `(1 + R)^(7 t / 365.25)`. A continuous rate k is `e^k − 1`
 * - Source: Fader, Hardie & Lee, “RFM and CLV”, Journal of Marketing Research 42 (2005), for Pareto/NBD; for BG/NBD and MBG/NBD
 *   it follows from the rate of purchases at a time to come; Fader, Hardie & Shang (2010), BG/BB
 *
 * @returns The discounted number of purchases.
 * @throws {@link MetricsInputError} when the model is none, the history is none for it, the rate is a bare number or below 0, or
 *   there is neither a rate above 0 nor a horizon.
 * @example
 * const model = { kind: 'bg-nbd', unit: 'week', parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } } as const;
 * const history = { frequency: 2, recency: 30.43, T: 38.86 };
 * discountedFuturePurchases(model, history, { discountRate: { rate: 0.15, per: 'year' } }).toFixed(3); // => '5.179'
 * discountedFuturePurchases(model, history, { discountRate: { rate: 0.15, per: 'year' }, horizon: 39 }).toFixed(3); // => '1.168'
 */
export function discountedFuturePurchases<Model extends PurchaseModel>(
  model: Model,
  history: HistoryOf<Model>,
  options: DiscountedFuturePurchasesOptions,
): number {
  const known = parseInput(purchaseModelSchema, model, ['model']);
  const { discountRate, horizon } = parseOptions(discountedFuturePurchasesOptionsSchema, options);
  mustFit(known, horizon, ['options', 'horizon']);
  const { alive, active } = outlookOf(known, readHistory(known, history));
  return finiteResult(alive * active.discountedPurchases(growthIn(known.unit, discountRate), horizon));
}
