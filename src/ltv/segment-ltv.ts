import type { Column, RateInput } from '../inputs.ts';
import type { Decimal, MoneyInput } from '../money.ts';
import type { CustomerSummary } from '../orders/index.ts';

/** The options of `ltvBySegment`. */
export interface LtvBySegmentOptions<Customer extends CustomerSummary> {
  /** The column, or a function, that gives the segment of a customer, such as the channel that brought the customer. */
  readonly segment: Column<Customer, string>;
  /** The part of revenue that is left after its direct costs, from 0 to 1 (default 1: the value is in revenue). */
  readonly grossMargin?: RateInput;
  /** What it cost to win a customer of each segment, as amounts of at least 0; segments may be left out. */
  readonly cac?: Readonly<Record<string, MoneyInput>>;
}

/** A segment and what one of its customers has brought. */
export interface SegmentLtv {
  /** Name of the segment. */
  readonly segment: string;
  /** Customers in it. */
  readonly customers: number;
  /** Share of all customers, from 0 to 1; `null` when there are none. */
  readonly customersShare: number | null;
  /** What they paid, less refunds, as money. */
  readonly revenue: Decimal;
  /** Share of all revenue; `null` when that is not above 0. */
  readonly revenueShare: number | null;
  /** What a customer has brought on average, as money; `null` without customers. */
  readonly lifetimeValue: Decimal | null;
  /** What it cost to win a customer, as money; `null` where it is not given. */
  readonly cac: Decimal | null;
  /** How many times a customer is worth that; `null` without customers, and where the cost is not given or 0. */
  readonly ltvToCac: number | null;
}

/** What the customers of each segment have brought. */
export interface LtvBySegment {
  /** All customers. */
  readonly customers: number;
  /** What they paid, less refunds, as money. */
  readonly revenue: Decimal;
  /** What a customer has brought on average, as money; `null` without customers. */
  readonly lifetimeValue: Decimal | null;
  /** The segments, in order of first appearance. */
  readonly segments: readonly SegmentLtv[];
  /** Names of the segments that have an LTV/CAC, the highest first. */
  readonly ranking: readonly string[];
}
