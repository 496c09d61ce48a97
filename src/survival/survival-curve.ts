/** How an interval of survival is made: on the scale of log S, of log(−log S), or of S itself. */
export type SurvivalInterval = 'log' | 'log-log' | 'plain';

/** The curve from one duration to the next at which anybody churned or was censored. */
export interface SurvivalStep {
  /** The duration. */
  readonly time: number;
  /** Customers observed just before it. */
  readonly atRisk: number;
  /** Those of them who churned then. */
  readonly events: number;
  /** Those of them who were last seen then and had not churned. */
  readonly censored: number;
  /** The probability of staying longer, from 0 to 1. */
  readonly survival: number;
  /** Its standard error by Greenwood's formula; `null` where survival is 0. */
  readonly standardError: number | null;
  /** Lower bound of its interval; `null` where survival is 0, and for `'log-log'` where it is 1. */
  readonly lower: number | null;
  /** Upper bound of its interval; `null` where the lower one is. */
  readonly upper: number | null;
}

/** The duration at which survival has fallen to a level; `null` in each field where what it tells of does not fall so far. */
export interface SurvivalQuantile {
  /** Where the curve reaches the level. */
  readonly estimate: number | null;
  /** Where the lower bounds of its intervals do. */
  readonly lower: number | null;
  /** Where the upper bounds of its intervals do. */
  readonly upper: number | null;
}

/** The mean duration where everybody's ends at a horizon. */
export interface RestrictedMean {
  /** The horizon, in the unit of the durations. */
  readonly horizon: number;
  /** The mean duration up to it. */
  readonly estimate: number;
  /** Standard error of the mean. */
  readonly standardError: number;
  /** Lower bound of its interval, at least 0. */
  readonly lower: number;
  /** Upper bound of its interval, at most the horizon. */
  readonly upper: number;
}

/** The Kaplan–Meier estimate. */
export interface SurvivalCurve {
  /** Customers observed. */
  readonly customers: number;
  /** Those of them who churned. */
  readonly events: number;
  /** The curve, the shortest duration first; it is 1 before the first step. */
  readonly steps: readonly SurvivalStep[];
  /** The duration by which a quarter has churned. */
  readonly lowerQuartile: SurvivalQuantile;
  /** The duration by which half has churned. */
  readonly median: SurvivalQuantile;
  /** The duration by which three quarters have churned. */
  readonly upperQuartile: SurvivalQuantile;
  /** The mean duration up to a horizon; `null` without observations. */
  readonly restrictedMean: RestrictedMean | null;
}
