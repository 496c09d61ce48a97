import type { Decimal } from '../money.ts';
import type { Order } from '../orders/index.ts';

/** The periods by which customers are grouped and followed. Weeks begin on Monday; all are of UTC. */
export type CohortGrain = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** What is followed: how many customers are active, or what they pay. */
export type CohortMeasure = 'customers' | 'revenue';

/** Something that a customer did: for revenue an order, else who and when; a row may carry further columns. */
export type CohortActivity<Measure extends CohortMeasure> = Measure extends 'revenue'
  ? Order
  : Pick<Order, 'customerId' | 'date'>;

/** What is chosen about {@link cohortTable}. */
export interface CohortTableOptions<Measure extends CohortMeasure> {
  /** The periods by which customers are grouped and followed. */
  readonly grain: CohortGrain;
  /** What is followed. */
  readonly measure: Measure;
  /** Last day observed, `YYYY-MM-DD` (default: that of the last activity). No activity may come after it. */
  readonly until?: string;
}

/** The customers whose first activity was in one period. */
export interface Cohort<Measure extends CohortMeasure = CohortMeasure> {
  /** First day of that period, `YYYY-MM-DD`. */
  readonly cohort: string;
  /** Customers in the cohort. */
  readonly customers: number;
  /** By age in periods, from 0 to the period of the last day observed: its active customers, or its revenue as money. */
  readonly values: readonly (Measure extends 'revenue' ? Decimal : number)[];
}

/** Cohorts and what became of them. */
export interface CohortTable<Measure extends CohortMeasure = CohortMeasure> {
  /** The periods by which customers are grouped and followed. */
  readonly grain: CohortGrain;
  /** What is followed. */
  readonly measure: Measure;
  /** Last day observed, `YYYY-MM-DD`; `null` when there is neither an activity nor a given one. */
  readonly until: string | null;
  /** Whether that day ends its period; if not, the last value of each cohort is of an incomplete period. `null` without a day. */
  readonly lastPeriodComplete: boolean | null;
  /** The cohorts that have customers, the earliest first. */
  readonly cohorts: readonly Cohort<Measure>[];
}

/** How much of a cohort is left. */
export interface CohortShares {
  /** First day of the period of the first activity, `YYYY-MM-DD`. */
  readonly cohort: string;
  /** Customers in the cohort. */
  readonly customers: number;
  /** By age in periods: the share of the customers, or of the revenue at age 0; `null` where nothing is observed yet. */
  readonly shares: readonly (number | null)[];
  /** The age at which the period is incomplete, as its end is not observed yet; `null` when there is none. */
  readonly incompleteAge: number | null;
}

/** The result of `cohortRetention`. */
export interface CohortRetention {
  /** The cohorts, the earliest first. All have as many shares as the earliest. */
  readonly cohorts: readonly CohortShares[];
  /** By age: the share of all cohorts together for which the age is observed in full; `null` where there are none. */
  readonly average: readonly (number | null)[];
}
