import { type Decimal, decimalRatio, exact, money, quotient, signedAmount } from '../internal/exact/index.ts';
import { customerId } from '../internal/orders/index.ts';
import {
  elements,
  label,
  must,
  parameters,
  parseInput,
  prefault,
  ratio,
  refuse,
  row,
  shortList,
  whole,
  wholeBetween,
} from '../internal/reading/index.ts';
import * as z from '../internal/zod.ts';
import type { RfmRow, RfmScore, RfmSegmentRule, RfmSegments } from './rfm-scores.ts';

const SCORES = [1, 2, 3, 4, 5];

export const rfmSegmentRuleSchema = parameters({
  segment: label(),
  recency: scoreRange(),
  frequency: scoreRange(),
  monetary: scoreRange(),
});

/**
 * The usual ten segments of customers, by recency and frequency score; the monetary score does not matter.
 *
 * - Unit: scores from 1 to 5
 * - Convention: each pair of scores belongs to one segment
 * - Source: the grid of recency and frequency in common use, with the names that Putler, “RFM Analysis for Successful
 *   Customer Segmentation”, made known
 *
 * @example
 * RFM_SEGMENTS[0]; // => { segment: 'champions', recency: [5, 5], frequency: [4, 5] }
 */
export const RFM_SEGMENTS: readonly RfmSegmentRule[] = Object.freeze([
  cells('champions', [5, 5], [4, 5]),
  cells('loyal customers', [3, 4], [4, 5]),
  cells('potential loyalists', [4, 5], [2, 3]),
  cells('new customers', [5, 5], [1, 1]),
  cells('promising', [4, 4], [1, 1]),
  cells('need attention', [3, 3], [3, 3]),
  cells('about to sleep', [3, 3], [1, 2]),
  cells('cannot lose them', [1, 2], [5, 5]),
  cells('at risk', [1, 2], [3, 4]),
  cells('hibernating', [1, 2], [1, 2]),
]);

type Scores = readonly [lowest: number, highest: number];

function cells(segment: string, recency: Scores, frequency: Scores): RfmSegmentRule {
  return Object.freeze({ segment, recency: Object.freeze(recency), frequency: Object.freeze(frequency) });
}

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

/** The segment of each cell, which is a triple of scores, by {@link cellOf}; and the names of all, in the order of the table. */
function segmentsOfCells(table: Iterable<RfmSegmentRule>) {
  const rules = [];
  for (const element of elements(table, 'table'))
    rules.push(parseInput(rfmSegmentRuleSchema, element, ['table', rules.length]));
  const cells: string[] = [];
  for (const recency of SCORES) {
    for (const frequency of SCORES) {
      for (const monetary of SCORES) {
        const rule = rules.find(
          (rule) =>
            includes(rule.recency, recency) && includes(rule.frequency, frequency) && includes(rule.monetary, monetary),
        );
        cells[cellOf(recency, frequency, monetary)] =
          rule?.segment ??
          refuse(['table'], `must have a rule for every score, got none for ${recency}, ${frequency}, ${monetary}`);
      }
    }
  }
  return { names: [...new Set(rules.map(({ segment }) => segment))], cells };
}

function cellOf(recency: number, frequency: number, monetary: number): number {
  return 25 * (recency - 1) + 5 * (frequency - 1) + monetary - 1;
}

function includes([lowest, highest]: readonly [number, number], score: number): boolean {
  return lowest <= score && score <= highest;
}

function scoreRange() {
  const expected = 'an array of the lowest and the highest score';
  const score = wholeBetween(1, 5);
  const ascends = z.refine<[number, number]>(([lowest, highest]) => lowest <= highest, must(expected));
  const two = shortList(2, expected).check(z.refine((scores) => (scores as unknown[]).length === 2, must(expected)));
  return prefault(z.pipe(two, z.tuple([score, score]).check(ascends)), [1, 5]);
}
