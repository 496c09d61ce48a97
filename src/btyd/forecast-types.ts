import type { Interval } from '../inference/index.ts';

/** What is chosen about `forecastPurchases`. */
export interface ForecastPurchasesOptions {
  /** How long from now on, in the unit of the model; for BG/BB a number of opportunities. */
  readonly duration: number;
  /** In how many equal steps the curve goes there, from 1 to 1000 (default 1). */
  readonly steps?: number;
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
}

/** Purchases up to a time. */
export interface ForecastPoint {
  /** The time from now on. */
  readonly time: number;
  /** Expected purchases of all customers up to it. */
  readonly estimate: number;
  /** Lower bound of their interval. */
  readonly lower: number;
  /** Upper bound of their interval. */
  readonly upper: number;
}

/** The interval of all purchases of a time to come, and the way there. */
export interface PurchaseForecast extends Interval {
  /** Purchases up to each step, the last of which is the whole time. */
  readonly curve: readonly ForecastPoint[];
}
