import { countObservations } from './observations.ts';

/** How long one customer was observed to stay; a row may carry further columns. */
export interface SurvivalObservation {
  /** How long the customer stayed until the churn or, where there was none, has stayed until now: at least 0, in any unit. */
  readonly duration: number;
  /** Whether the customer churned then; `false` for one who is still there (censored). */
  readonly churned: boolean;
  /**
   * How long the customer had stayed when the observation began, below `duration` (default 0: observed from the first day).
   * It is above 0 where those who had churned earlier could not be seen (left truncation).
   */
  readonly entry?: number;
}

/** How many customers churned, were censored and came under observation at one duration. */
export interface DurationCounts {
  /** The duration, at least 0. */
  readonly duration: number;
  /** Customers who churned then. */
  readonly events: number;
  /** Customers who were still there when last seen, then. */
  readonly censored: number;
  /** Customers whose observation began only then; none at a duration of 0. */
  readonly entered: number;
}

/** The counts from which a survival curve follows. */
export interface SurvivalCounts {
  /** One row for each duration at which anything happened, the shortest first. */
  readonly durations: readonly DurationCounts[];
}

/**
 * Counts observed durations: how many customers churned, were censored and came under observation at each, from which every
 * survival estimate follows.
 *
 * - Formula: for each distinct duration the number of events, of censorings and of late entries
 * - Unit: customers
 * - Convention: durations are compared as they are, so count days or months in whole numbers: `0.1 + 0.2` and `0.3` are two
 *   durations
 * - Merges: counts of parts of the data add up with {@link mergeSurvival}
 * - Source: Kaplan and Meier, “Nonparametric Estimation from Incomplete Observations” (1958)
 *
 * @param observations - Any iterable of observations, in any order.
 * @returns The counts; no durations when there are no observations.
 * @throws {@link MetricsInputError} at the first row that is no observation.
 * @example
 * const counts = countSurvival([
 *   { duration: 3, churned: true },
 *   { duration: 5, churned: false },
 *   { duration: 3, churned: true, entry: 1 },
 * ]);
 * counts.durations[0]; // => { duration: 1, events: 0, censored: 0, entered: 1 }
 * counts.durations[1]; // => { duration: 3, events: 2, censored: 0, entered: 0 }
 */
export function countSurvival(observations: Iterable<SurvivalObservation>): SurvivalCounts {
  return { durations: countObservations(observations, ['observations']) };
}
