import type { Decimal } from '../money.ts';
import type { SqlGroup } from './query.ts';

/** How many customers a group had and how many came and left. */
export interface ChurnCounts {
  /** Customers when the period began. */
  readonly customersAtStart: number;
  /** Those of them who were none when it ended. */
  readonly customersLost: number;
  /** Customers when it ended who were none when it began. */
  readonly customersAcquired: number;
  /** Customers when it ended. */
  readonly customersAtEnd: number;
  /** Who joined and left again inside it, and is in no other count. */
  readonly customersJoinedAndLost: number;
}

/** What the customers of a group paid, by what became of them, as money. */
export interface RevenueChurnCounts {
  /** Recurring revenue when the period began. */
  readonly revenueAtStart: Decimal;
  /** That of the customers lost. */
  readonly churnedRevenue: Decimal;
  /** What the customers who stayed paid less at the end, where they paid less. */
  readonly contractionRevenue: Decimal;
  /** What the customers who stayed paid more at the end, where they paid more. */
  readonly expansionRevenue: Decimal;
  /** That of customers acquired who had been customers before the period. */
  readonly reactivationRevenue: Decimal;
  /** That of all other customers acquired. */
  readonly newRevenue: Decimal;
  /** Recurring revenue when the period ended. */
  readonly revenueAtEnd: Decimal;
}

/** The churn of a group. */
export interface ChurnOfGroup {
  /** The group. */
  readonly group: SqlGroup;
  /** Its customers. They add up only over groups and tables that share no customer. */
  readonly counts: ChurnCounts;
  /** Its recurring revenue; `null` without a column for it. */
  readonly revenue: RevenueChurnCounts | null;
}
