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

/** A segment of customers; a row may carry further columns. */
export interface CustomerSegment {
  /** Name of the segment. */
  readonly segment: string;
  /** Customers in it. */
  readonly customers: number;
  /** What one of them is worth over the whole relationship, as an amount; may be negative. */
  readonly lifetimeValue: MoneyInput;
}

/** A segment and what its customers are worth together. */
export interface SegmentEquity {
  /** Name of the segment. */
  readonly segment: string;
  /** Customers in it. */
  readonly customers: number;
  /** What one of them is worth, as money. */
  readonly lifetimeValue: Decimal;
  /** What all of them are worth, as money. */
  readonly equity: Decimal;
  /** Share of the total; `null` when the total is not above 0. Negative, or above 1 elsewhere, where a segment loses money. */
  readonly share: number | null;
}

/** What all customers are worth, in total and by segment. */
export interface CustomerEquity {
  /** The customer equity, as money. */
  readonly total: Decimal;
  /** Customers of all segments. */
  readonly customers: number;
  /** One row for each segment, in the order given. */
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
 * Customer equity: what all customers are worth together.
 *
 * - Formula: `Σ customers × lifetimeValue` over the segments
 * - Unit: money; shares of the total
 * - Source: LIKE.TG glossary, “Customer equity”
 *
 * @param segments - Any iterable of segments.
 * @returns The total and each segment's part of it; a total of 0 without segments.
 * @throws {@link MetricsInputError} at the first row that is none.
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
