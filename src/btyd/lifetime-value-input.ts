import type { MoneyInput } from '../money.ts';
import type { FittedBgBb } from './fit-bg-bb.ts';
import type { FittedBgNbd } from './fit-bg-nbd.ts';
import type { FittedGammaGamma } from './fit-gamma-gamma.ts';
import type { FittedMbgNbd } from './fit-mbg-nbd.ts';
import type { FittedParetoNbd } from './fit-pareto-nbd.ts';
import type { OpportunityHistory } from './opportunity-history.ts';
import type { PurchaseHistory } from './purchase-history.ts';
import type { DiscountRate } from './time-unit.ts';

/** A model of purchases at any time, as fitted. */
export type FittedContinuous = FittedBgNbd | FittedMbgNbd | FittedParetoNbd;

/** The input of `predictLifetimeValue`. */
export type LifetimeValueInput = LifetimeValueOptions &
  (
    | {
        /** A model of purchases at any time, as fitted. */
        readonly purchases: FittedContinuous;
        /** What the customer did so far, in the unit of the model. */
        readonly history: PurchaseHistory;
      }
    | {
        /** A model of purchases at opportunities, as fitted. */
        readonly purchases: FittedBgBb;
        /** What the customer did at the opportunities so far. */
        readonly history: OpportunityHistory;
      }
  );

/** What the inputs of `predictLifetimeValue` have in common. */
export interface LifetimeValueOptions {
  /** A model of spend, as fitted. */
  readonly spend: FittedGammaGamma;
  /** Mean amount of the customer’s repeat purchases, above 0; `null` or 0 where there are none. */
  readonly averageSpend: MoneyInput | null;
  /** The share of spend that is left after costs, from 0 to 1. */
  readonly grossMargin: number;
  /** The discount with its time, such as `{ rate: 0.15, per: 'year' }`; above 0 where there is no horizon. */
  readonly discountRate: DiscountRate;
  /** Up to when purchases count, in the unit of the model, for BG/BB a number of opportunities; for ever when left out. */
  readonly horizon?: number;
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
  /** How the interval is made (default `'delta'`). */
  readonly method?: 'delta' | 'bootstrap';
  /** How many parameters are drawn for `'bootstrap'`, from 100 to 100,000 (default 1000). */
  readonly resamples?: number;
  /** Where the random numbers of `'bootstrap'` start, a whole number from 0 to 4294967295: one seed gives one interval. */
  readonly seed?: number;
}
