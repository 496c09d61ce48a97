import type { Decimal } from '../money.ts';

/** In what time is given: days, weeks of 7 days, or years of 365.25 days. A month has no fixed length. */
export type CalibrationUnit = 'day' | 'week' | 'year';

/** The options of `calibrationSummary`. */
export interface CalibrationSummaryOptions {
  /** The day after the last one of the calibration period, `YYYY-MM-DD`. */
  readonly until: string;
  /** The day after the last one of the holdout period, which begins on `until`; left out, there is none. */
  readonly holdoutUntil?: string;
  /** The unit of time. */
  readonly unit: CalibrationUnit;
}

/** What a customer did in the holdout period. */
export interface CalibrationHoldout {
  /** Days on which the customer bought in it. */
  readonly frequency: number;
  /** How long it is, in the unit of time: the same for all customers. */
  readonly duration: number;
  /** Mean spend of these days, as money; `null` when there are none. */
  readonly averageSpend: Decimal | null;
}

/** The purchase history of a customer. */
export interface CalibrationSummary {
  /** Who bought. */
  readonly customerId: string | number;
  /** Repeat purchases: days on which the customer bought, without the first. */
  readonly frequency: number;
  /** Time from the first to the last purchase, in the unit of time. */
  readonly recency: number;
  /** Time from the first purchase to the last day of the calibration period, in the unit of time. */
  readonly T: number;
  /** Mean spend of the repeat purchases, as money; `null` when there are none. */
  readonly averageSpend: Decimal | null;
  /** What the customer did afterwards; `null` when there is no holdout period. */
  readonly holdout: CalibrationHoldout | null;
}
