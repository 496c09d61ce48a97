import { type Decimal, decimalRatio, exact, type MoneyInput, money, signedAmount } from '../internal/exact/index.ts';
import {
  addCounts,
  type Columns,
  columnsOf,
  elements,
  inFields,
  label,
  parameters,
  parseColumns,
  parseInput,
  row,
  whole,
} from '../internal/reading/index.ts';

/** A segment of customers; rows may have other columns. */
export interface CustomerSegment {
  /** Name of the segment. */
  readonly segment: string;
  /** Customers in the segment. */
  readonly customers: number;
  /** Lifetime value of one of them, as an amount; may be negative. */
  readonly lifetimeValue: MoneyInput;
}

/** A segment and what its customers are worth together. */
export interface SegmentEquity {
  /** Name of the segment. */
  readonly segment: string;
  /** Customers in it. */
  readonly customers: number;
  /** Lifetime value of one of them, as money. */
  readonly lifetimeValue: Decimal;
  /** Lifetime value of all of them, as money. */
  readonly equity: Decimal;
  /** Share of the total, negative or above 1 if a segment loses money; `null` when the total is not above 0. */
  readonly share: number | null;
}

/** Customer equity, in total and by segment. */
export interface CustomerEquity {
  /** The customer equity, as money. */
  readonly total: Decimal;
  /** Customers of all segments. */
  readonly customers: number;
  /** One row per segment, in the order given. */
  readonly segments: readonly SegmentEquity[];
}

export const customerSegmentSchema = row({
  segment: label(),
  customers: whole(),
  lifetimeValue: signedAmount(),
});

export const customerEquityOptionsSchema = parameters({ columns: columnsOf(customerSegmentSchema) });

/** As {@link customerEquity}, of rows in the caller's own columns. */
export function customerEquity<Row>(
  segments: Iterable<Row>,
  options: { readonly columns: Columns<Row, keyof CustomerSegment> },
): CustomerEquity;
/**
 * Customer equity: the total lifetime value of all customers.
 *
 * - Formula: `Σ customers × lifetimeValue` over the segments
 * - Unit: money; shares of the total
 * - Source: Blattberg & Deighton, “Manage Marketing by the Customer Equity Test”, Harvard Business Review 74 (1996);
 *   Rust, Lemon & Zeithaml, “Return on Marketing: Using Customer Equity to Focus Marketing Strategy”, Journal of
 *   Marketing 68 (2004); LIKE.TG glossary, “Customer equity”
 *
 * @param segments - Any iterable of segments.
 * @returns The total and each segment's part of it; a total of 0 if there are no segments.
 * @throws {@link MetricsInputError} at the first invalid row.
 * @example
 * const { total, segments } = customerEquity([
 *   { segment: 'regulars', customers: 100, lifetimeValue: 300 },
 *   { segment: 'newcomers', customers: 200, lifetimeValue: 50 },
 * ]);
 * total.toString(); // => '40000'
 * segments[0]?.share; // => 0.75
 */
export function customerEquity(segments: Iterable<CustomerSegment>): CustomerEquity;
export function customerEquity(segments: Iterable<unknown>, options?: object): CustomerEquity {
  const { columns } = parseColumns(customerEquityOptionsSchema, options);
  return inFields(customerSegmentSchema, segments, 'segments', columns, (given) => {
    const rows: Omit<SegmentEquity, 'share'>[] = [];
    let total = exact(0);
    let customers = 0;
    for (const element of elements(given, 'segments')) {
      const path = ['segments', rows.length];
      const segment = parseInput(customerSegmentSchema, element, path);
      const equity = segment.lifetimeValue.times(segment.customers);
      total = total.plus(equity);
      customers = addCounts(customers, segment.customers, [...path, 'customers']);
      rows.push({ ...segment, equity });
    }
    const shareOf = (equity: Decimal) => (total.greaterThan(0) ? decimalRatio(equity, total) : null);
    return {
      total: money(total),
      customers,
      segments: rows.map(({ segment, customers, lifetimeValue, equity }) => ({
        segment,
        customers,
        lifetimeValue: money(lifetimeValue),
        equity: money(equity),
        share: shareOf(equity),
      })),
    };
  });
}
