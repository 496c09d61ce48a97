import { exact, money } from '../internal/exact/decimals.ts';
import { decimalRatio, quotient } from '../internal/exact/quotients.ts';
import { ratio } from '../internal/exact/ratio.ts';
import { signedAmount } from '../internal/reading/amounts.ts';
import { customerId } from '../internal/reading/customers.ts';
import { elements } from '../internal/reading/elements.ts';
import { whole, wholeBetween } from '../internal/reading/fields.ts';
import { parseInput, row } from '../internal/reading/parse-input.ts';
import type { Decimal } from '../money.ts';
import { RFM_SEGMENTS } from './rfm-segment-table.ts';
import type { RfmRow, RfmScore, RfmSegmentRule, RfmSegments } from './rfm-types.ts';
import { cellOf, segmentsOfCells } from './segments-of-cells.ts';

export const rfmScoreSchema = row({
  customerId: customerId(),
  recencyDays: wholeBetween(0, 4_000_000),
  frequency: whole(),
  monetaryValue: signedAmount(),
  recencyScore: wholeBetween(1, 5),
  frequencyScore: wholeBetween(1, 5),
  monetaryScore: wholeBetween(1, 5),
});

interface OpenSegment {
  customers: number;
  recencyDays: number;
  frequency: bigint;
  revenue: Decimal;
}

/**
 * RFM segments: the segment of each customer by a table of scores, and what each segment is worth.
 *
 * - Formula: the first rule of the table that the three scores satisfy; of each segment the customers, the sum of their
 *   monetary values, and the means of recency, frequency and monetary value
 * - Unit: customers, days, orders and money; shares from 0 to 1
 * - Convention: {@link RFM_SEGMENTS} is the table where none is given. A table must have a rule for each of the 125 triples
 *   of scores: end it with a rule without ranges, such as `{ segment: 'others' }`. Rules of one name are one segment
 * - Source: Hughes, “Strategic Database Marketing” (cells of scores); the table says where it is from
 *
 * @param scores - One row for each customer, from {@link rfmScores}.
 * @param table - The rules, in the order in which they are tried.
 * @returns The customers with their segments, and the segments.
 * @throws {@link MetricsInputError} at the first row that is no `RfmScore`, or when the table is none.
 * @example
 * const { rows, segments } = rfmSegments(
 *   rfmScores(
 *     summarizeCustomers([
 *       { customerId: 'ann', date: '2024-06-28', amount: 75 },
 *       { customerId: 'bob', date: '2024-01-10', amount: 25 },
 *     ]),
 *     { asOf: '2024-06-30' },
 *   ),
 *   [{ segment: 'active', recency: [3, 5] }, { segment: 'dormant' }],
 * );
 * rows.map(({ customerId, segment }) => [customerId, segment]); // => [['ann', 'active'], ['bob', 'dormant']]
 * segments.map(({ revenueShare }) => revenueShare); // => [0.75, 0.25]
 */
export function rfmSegments(scores: Iterable<RfmScore>, table: Iterable<RfmSegmentRule> = RFM_SEGMENTS): RfmSegments {
  const { names, cells } = segmentsOfCells(table);
  const open = new Map(names.map((name) => [name, noCustomers()]));
  const rows: RfmRow[] = [];
  for (const element of elements(scores, 'scores')) {
    const path = ['scores', rows.length];
    const score = parseInput(rfmScoreSchema, element, path);
    const segment = cells[cellOf(score.recencyScore, score.frequencyScore, score.monetaryScore)] as string;
    include(open.get(segment) as OpenSegment, score);
    rows.push({ ...score, monetaryValue: money(score.monetaryValue), segment });
  }
  const revenue = [...open.values()].reduce((sum, segment) => sum.plus(segment.revenue), exact(0));
  return { rows, segments: Array.from(open, ([segment, sums]) => segmentOf(segment, sums, rows.length, revenue)) };
}

function noCustomers(): OpenSegment {
  return { customers: 0, recencyDays: 0, frequency: 0n, revenue: exact(0) };
}

function include(segment: OpenSegment, { recencyDays, frequency, monetaryValue }: RfmScore): void {
  segment.customers += 1;
  segment.recencyDays += recencyDays;
  segment.frequency += BigInt(frequency);
  segment.revenue = segment.revenue.plus(monetaryValue);
}

function segmentOf(segment: string, sums: OpenSegment, customers: number, revenue: Decimal) {
  return {
    segment,
    customers: sums.customers,
    customersShare: ratio(sums.customers, customers),
    revenue: money(sums.revenue),
    revenueShare: revenue.greaterThan(0) ? decimalRatio(sums.revenue, revenue) : null,
    averageRecencyDays: ratio(sums.recencyDays, sums.customers),
    averageFrequency: ratio(sums.frequency, sums.customers),
    averageMonetaryValue: quotient(sums.revenue, sums.customers),
  };
}
