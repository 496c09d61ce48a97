import { percentileLevels, valueAt } from '../inference/bootstrap-interval.ts';
import type { Interval } from '../inference/index.ts';
import { boundsAround, confidence, normalReach } from '../inference/interval.ts';
import { amount, type MoneyInput } from '../internal/exact/index.ts';
import {
  nullable,
  oneOf,
  optional,
  parameters,
  parseInput,
  prefault,
  rate,
  rule,
  wholeBetween,
} from '../internal/reading/index.ts';
import { type Matrix, normalNumbers, times, triangleOf, type Vector } from '../internal/statistics/index.ts';
import type { FittedBgBb } from './bg-bb.ts';
import type { FittedBgNbd, FittedMbgNbd } from './bg-nbd.ts';
import { endsOrDiscounts, historyOfSchema, mustFit, outlookOf, readHistory, withValues } from './expected-purchases.ts';
import { type Estimates, estimatesOf, jointly, mustBeFitted, slopesOf, varianceOf } from './fit.ts';
import { checkedSpend, type FittedGammaGamma, gammaGammaModelSchema, meanSpend } from './gamma-gamma.ts';
import type { FittedParetoNbd } from './pareto-nbd.ts';
import {
  type DiscountRate,
  discountRate,
  growthIn,
  type OpportunityHistory,
  type PurchaseHistory,
  time,
} from './purchase-history.ts';
import { purchaseModelSchema } from './purchase-model.ts';

/** A fitted model of purchases at any time. */
export type FittedContinuous = FittedBgNbd | FittedMbgNbd | FittedParetoNbd;

/** The input of `predictLifetimeValue`. */
export type LifetimeValueInput = LifetimeValueOptions &
  (
    | {
        /** A fitted model of purchases at any time. */
        readonly purchases: FittedContinuous;
        /** The customer's history, in the unit of the model. */
        readonly history: PurchaseHistory;
      }
    | {
        /** A fitted model of purchases at opportunities. */
        readonly purchases: FittedBgBb;
        /** The customer's history at the opportunities so far. */
        readonly history: OpportunityHistory;
      }
  );

/** What all inputs of `predictLifetimeValue` have in common. */
export interface LifetimeValueOptions {
  /** A fitted model of spend. */
  readonly spend: FittedGammaGamma;
  /** Mean amount of the customer's repeat purchases, above 0; `null` or 0 if there are none. */
  readonly averageSpend: MoneyInput | null;
  /** Gross margin: the share of spend that is left after costs, from 0 to 1. */
  readonly grossMargin: number;
  /** Discount rate with its period, such as `{ rate: 0.15, per: 'year' }`; above 0 if there is no horizon. */
  readonly discountRate: DiscountRate;
  /**
   * Time from now until which purchases count, in the unit of the model, for BG/BB a number of opportunities; forever
   * if omitted.
   */
  readonly horizon?: number;
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
  /** How to compute the interval (default `'delta'`). */
  readonly method?: 'delta' | 'bootstrap';
  /** Number of parameter draws for `'bootstrap'`, from 100 to 100,000 (default 1000). */
  readonly resamples?: number;
  /** Seed of the random numbers for `'bootstrap'`, a whole number from 0 to 4294967295: the same seed gives the same interval. */
  readonly seed?: number;
}

interface Draws {
  readonly confidence: number;
  readonly resamples: number;
  readonly seed: number;
}

export const lifetimeValueInputSchema = parameters(
  {
    purchases: purchaseModelSchema,
    spend: gammaGammaModelSchema,
    history: historyOfSchema,
    averageSpend: nullable(amount()),
    grossMargin: rate(),
    discountRate: discountRate(),
    horizon: optional(time()),
    confidence: confidence(),
    method: prefault(oneOf('delta', 'bootstrap'), 'delta'),
    resamples: prefault(wholeBetween(100, 100_000), 1000),
    seed: optional(wholeBetween(0, 2 ** 32 - 1)),
  },
  endsOrDiscounts(),
  rule<{ method: string; seed?: number | undefined }>(
    'seed',
    'given where the method is "bootstrap"',
    ({ method, seed }) => method === 'delta' || seed !== undefined,
  ),
);

/**
 * Residual lifetime value of a customer, with a confidence interval: the discounted margin of all future purchases.
 *
 * - Formula: `margin × E(spend per purchase) × DERT`, by {@link expectedSpend} and {@link discountedFuturePurchases};
 *   `'delta'`: `V e^(±z σ)` with σ² the variance of log V, by the delta method on the log parameters; `'bootstrap'`:
 *   quantiles of V over log parameters drawn from their normal distribution
 * - Unit: the currency of the spend, as a number: an estimate, not an amount of money
 * - Convention: the interval is for the mean of many customers with this history, and reflects how far off the
 *   parameters may be; the spend of a single customer varies much more. Spend and purchases are fitted separately and
 *   assumed independent. The standard error is V σ for both methods. The random numbers are xoroshiro128+ from the
 *   seed, so every runtime gives the same interval
 * - Source: Fader, Hardie & Lee, “RFM and CLV”, Journal of Marketing Research 42 (2005); Efron & Tibshirani, “An
 *   Introduction to the Bootstrap” (1993), section 6.5
 *
 * @returns The interval, with n the number of customers in the purchase model; `null` if spend has no mean, or, for
 *   `'bootstrap'`, has none for so many draws that there is no upper bound.
 * @throws {@link MetricsInputError} when a model did not converge, the history does not fit the model, or the discount
 *   rate does not state its period.
 * @example
 * const purchases = fitBgNbd([
 *   { frequency: 0, recency: 0, T: 30, weight: 600 },
 *   { frequency: 1, recency: 4, T: 30, weight: 150 },
 *   { frequency: 1, recency: 20, T: 30, weight: 60 },
 *   { frequency: 2, recency: 9, T: 30, weight: 60 },
 *   { frequency: 2, recency: 25, T: 30, weight: 50 },
 *   { frequency: 4, recency: 12, T: 30, weight: 20 },
 *   { frequency: 4, recency: 28, T: 30, weight: 40 },
 *   { frequency: 9, recency: 29, T: 30, weight: 20 },
 * ]);
 * const spend = fitGammaGamma([
 *   { frequency: 1, averageSpend: 12.5, weight: 9 },
 *   { frequency: 1, averageSpend: 30, weight: 14 },
 *   { frequency: 1, averageSpend: '85.00', weight: 4 },
 *   { frequency: 2, averageSpend: 22, weight: 10 },
 *   { frequency: 2, averageSpend: 48, weight: 6 },
 *   { frequency: 3, averageSpend: 35, weight: 8 },
 *   { frequency: 4, averageSpend: 19, weight: 5 },
 *   { frequency: 5, averageSpend: 64, weight: 3 },
 *   { frequency: 7, averageSpend: 41, weight: 4 },
 *   { frequency: 12, averageSpend: 28, weight: 2 },
 * ]);
 * const customer = { history: { frequency: 2, recency: 25, T: 30 }, averageSpend: '35.50', grossMargin: 0.3 };
 * const value = predictLifetimeValue({ purchases, spend, ...customer, discountRate: { rate: 0.1, per: 'year' }, horizon: 52 });
 * [value?.estimate, value?.lower, value?.upper].map((amount) => amount?.toFixed(2)); // => ['17.83', '14.86', '21.39']
 */
export function predictLifetimeValue(input: LifetimeValueInput): Interval | null {
  const { purchases, spend, grossMargin, horizon, ...options } = parseInput(lifetimeValueInputSchema, input);
  mustBeFitted(purchases, ['purchases']);
  mustBeFitted(spend, ['spend']);
  mustFit(purchases, horizon, ['horizon']);
  const history = readHistory(purchases, options.history);
  const averageSpend = checkedSpend(history.frequency, Number(options.averageSpend ?? 0), ['averageSpend']);
  const growth = growthIn(purchases.unit, options.discountRate);
  const estimates = jointly(estimatesOf(purchases), estimatesOf(spend));
  const predict = (values: Vector): number => {
    const [p, q, gamma] = values.slice(-3) as [number, number, number];
    const mean = meanSpend({ p, q, gamma }, history.frequency, averageSpend);
    const { alive, active } = outlookOf(withValues(purchases, values), history);
    return mean === null
      ? Number.POSITIVE_INFINITY
      : grossMargin * mean * alive * active.discountedPurchases(growth, horizon);
  };
  const estimate = predict(estimates.values);
  const [slopes] = slopesOf((values) => [predict(values)], estimates) as [Vector];
  const deviation = estimate === 0 ? 0 : Math.sqrt(varianceOf(slopes, estimates)) / estimate;
  const { confidence, method, resamples, seed } = options;
  const [lower, upper] =
    seed === undefined || method === 'delta'
      ? [-1, 1].map((side) => estimate * Math.exp(side * normalReach(confidence) * deviation))
      : quantilesOfDraws(predict, estimates, { confidence, resamples, seed });
  if (!Number.isFinite(upper)) return null;
  return {
    estimate,
    ...boundsAround(estimate, lower as number, upper as number, 0, Number.MAX_VALUE),
    standardError: estimate * deviation,
    confidence,
    method,
    n: purchases.customers as number,
  };
}

/** Quantiles of a prediction over parameters that are plausible given the data. */
function quantilesOfDraws(
  predict: (values: Vector) => number,
  estimates: Estimates,
  { confidence, resamples, seed }: Draws,
): readonly number[] {
  const draw = drawsFrom(estimates, seed);
  const predictions = new Float64Array(resamples).map(() => predict(draw())).sort();
  return percentileLevels(confidence).map((level) => valueAt(predictions, level));
}

/** Draws parameters that are plausible given the data, from a seed. */
function drawsFrom({ values, covariance }: Estimates, seed: number): () => Vector {
  const normal = normalNumbers(seed);
  const triangle = triangleOf(covariance) as Matrix;
  return () => {
    const shifts = times(triangle, values.map(normal));
    return values.map((value, index) => value * Math.exp(shifts[index] as number));
  };
}
