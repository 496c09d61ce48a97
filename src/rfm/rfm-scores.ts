import {
  amountOf,
  type Decimal,
  descending,
  exact,
  hundredthsOf,
  inOneUnit,
  isNumbers,
  type MoneyInput,
  money,
  signedAmount,
  type Units,
} from '../internal/exact/index.ts';
import { customerSummarySchema, readSummary } from '../internal/orders/index.ts';
import {
  type Columns,
  columnsOf,
  elements,
  inFields,
  must,
  mustBe,
  optional,
  parameters,
  parseOptions,
  prefault,
  refuse,
  shortList,
  whole,
} from '../internal/reading/index.ts';
import { type Day, day, dayOfText, daysBefore, textOfDay } from '../internal/time/index.ts';
import * as z from '../internal/zod.ts';
import type { CustomerSummary } from '../orders/index.ts';

/** Where the scores end, instead of at quantiles: four values in ascending order for each part that has breaks. */
export interface RfmBreaks {
  /** Days since the last order: at most the first scores 5, at most the second 4, …, more than the fourth 1. */
  readonly recencyDays?: readonly number[];
  /** Orders: from the fourth on score 5, from the third on 4, …, less than the first 1. */
  readonly frequency?: readonly number[];
  /** Revenue as amounts: from the fourth on scores 5, from the third on 4, …, less than the first 1. */
  readonly monetaryValue?: readonly MoneyInput[];
}

/** The options of `rfmScores`. */
export interface RfmScoresOptions {
  /** The day on which to look back, `YYYY-MM-DD`: no customer may have ordered after it. */
  readonly asOf: string;
  /** Breaks of the caller's own; a part without any is scored by quantiles. */
  readonly breaks?: RfmBreaks;
}

/** A customer's recency, frequency and monetary value, and the score of each. */
export interface RfmScore {
  /** Who ordered. */
  readonly customerId: string | number;
  /** Days since the last order. */
  readonly recencyDays: number;
  /** How many orders there are. */
  readonly frequency: number;
  /** Revenue of all of them, less refunds, as money. */
  readonly monetaryValue: Decimal;
  /** From 1 to 5; the later the last order, the higher. */
  readonly recencyScore: number;
  /** From 1 to 5; the more orders, the higher. */
  readonly frequencyScore: number;
  /** From 1 to 5; the more revenue, the higher. */
  readonly monetaryScore: number;
}

/** Which scores belong to a segment: each part from its first to its second score, all from 1 to 5 where it is left out. */
export interface RfmSegmentRule {
  /** Name of the segment. */
  readonly segment: string;
  /** Lowest and highest recency score. */
  readonly recency?: readonly [lowest: number, highest: number];
  /** Lowest and highest frequency score. */
  readonly frequency?: readonly [lowest: number, highest: number];
  /** Lowest and highest monetary score. */
  readonly monetary?: readonly [lowest: number, highest: number];
}

/** A customer's scores and segment. */
export interface RfmRow extends RfmScore {
  /** Name of the segment. */
  readonly segment: string;
}

/** A segment as a whole. */
export interface RfmSegment {
  /** Name of the segment. */
  readonly segment: string;
  /** Customers in it. */
  readonly customers: number;
  /** Its share of all customers, from 0 to 1; `null` when there are none. */
  readonly customersShare: number | null;
  /** What its customers paid, less refunds, as money. */
  readonly revenue: Decimal;
  /** Its share of all revenue; `null` when that is not above 0. */
  readonly revenueShare: number | null;
  /** Mean days since the last order; `null` without customers. */
  readonly averageRecencyDays: number | null;
  /** Mean number of orders; `null` without customers. */
  readonly averageFrequency: number | null;
  /** Mean revenue, as money; `null` without customers. */
  readonly averageMonetaryValue: Decimal | null;
}

/** The result of `rfmSegments`. */
export interface RfmSegments {
  /** The customers in the order given. */
  readonly rows: readonly RfmRow[];
  /** The segments in the order of the table, those without customers too. */
  readonly segments: readonly RfmSegment[];
}

const BREAKS = 4;

const ASCENDING_BREAKS = `an array of ${BREAKS} breaks in ascending order`;

/** What is scored of a customer. */
type RfmValues = Pick<RfmScore, 'customerId' | 'recencyDays' | 'frequency' | 'monetaryValue'>;

/** More days than the calendar has. */
const ALL_DAYS = 4_000_000;

export const rfmScoresOptionsSchema = parameters({
  columns: columnsOf(customerSummarySchema),
  asOf: day(),
  breaks: prefault(
    parameters({
      recencyDays: optional(countBreaks()),
      frequency: optional(countBreaks()),
      monetaryValue: optional(amountBreaks()),
    }),
    {},
  ),
});

/** As {@link rfmScores}, of rows in the caller's own columns. */
export function rfmScores<Row>(
  customers: Iterable<Row>,
  options: RfmScoresOptions & { readonly columns: Columns<Row, keyof CustomerSummary> },
): readonly RfmScore[];
/**
 * RFM scores: how recently, how often and for how much each customer ordered, each scored from 1 to 5.
 *
 * - Formula: `1 + ⌊5 × customers with a worse value / customers⌋`; with breaks, 1 + the breaks reached. The values are the
 *   days from the last order to `asOf` (fewer are better), orders and revenue
 * - Unit: days, orders and money; scores from 1 to 5
 * - Convention: customers with equal values share a score, that of the first of them if they were ranked worst first; so
 *   where most have ordered once, all of them score 1, and some scores may stay empty. Monetary value is all revenue, not the
 *   mean order
 * - Does not merge: quantiles need all customers at once; merge the summaries first. Scores by breaks of parts can be joined
 * - Source: Hughes, “Strategic Database Marketing” (fifths of the customers); the rule for ties is this library's
 *
 * @param customers - One summary for each customer, from `summarizeCustomers` or `mergeCustomers`.
 * @param options - The day on which to look back, and breaks instead of quantiles.
 * @returns The customers with their scores, in the order given.
 * @throws {@link MetricsInputError} at the first row that is no `CustomerSummary` or has an order after `asOf`, or when an
 *   option is none.
 * @example
 * const customers = summarizeCustomers([
 *   { customerId: 'ann', date: '2024-06-01', amount: 90 },
 *   { customerId: 'bob', date: '2024-01-10', amount: 90 },
 *   { customerId: 'ann', date: '2024-06-28', amount: 10 },
 * ]);
 * const scores = rfmScores(customers, { asOf: '2024-06-30' });
 * scores.map((row) => [row.recencyDays, row.recencyScore, row.frequencyScore, row.monetaryScore]); // => [[2, 3, 3, 3], [172, 1, 1, 1]]
 */
export function rfmScores(customers: Iterable<CustomerSummary>, options: RfmScoresOptions): readonly RfmScore[];
export function rfmScores(customers: Iterable<unknown>, options: object): readonly RfmScore[] {
  const { asOf, breaks, columns } = parseOptions(rfmScoresOptionsSchema, options);
  const rows = inFields(customerSummarySchema, customers, 'customers', columns, (given) => readRows(given, asOf));
  const recencyScores = scoresOfRecency(rows, breaks.recencyDays);
  const frequencyScores = scoresOfFrequency(rows, breaks.frequency);
  const monetaryScores = scoresOfMonetaryValue(rows, breaks.monetaryValue);
  return rows.map((row, index) => ({
    ...row,
    recencyScore: recencyScores[index] as number,
    frequencyScore: frequencyScores[index] as number,
    monetaryScore: monetaryScores[index] as number,
  }));
}

function readRows(customers: unknown, asOf: string): readonly RfmValues[] {
  const rows: RfmValues[] = [];
  const today = daysBefore(dayOfText(asOf) as Day);
  for (const element of elements(customers, 'customers')) {
    const path = ['customers', rows.length];
    const { customerId, orders, revenue, lastOrder } = readSummary(element, path);
    const recencyDays = today - daysBefore(lastOrder);
    if (recencyDays < 0) refuse([...path, 'lastOrder'], mustBe(`at or before asOf, ${asOf}`, textOfDay(lastOrder)));
    rows.push({
      customerId,
      recencyDays,
      frequency: orders,
      monetaryValue: money(typeof revenue === 'number' ? amountOf(revenue, 2) : revenue),
    });
  }
  return rows;
}

function scoresOfRecency(rows: readonly RfmValues[], breaks?: readonly number[]): readonly number[] {
  return breaks === undefined
    ? quantileScores(Float64Array.from(rows, ({ recencyDays }) => ALL_DAYS - recencyDays))
    : rows.map(({ recencyDays }) => 1 + breaks.filter((end) => recencyDays <= end).length);
}

function scoresOfFrequency(rows: readonly RfmValues[], breaks?: readonly number[]): readonly number[] {
  return breaks === undefined
    ? quantileScores(Float64Array.from(rows, ({ frequency }) => frequency))
    : rows.map(({ frequency }) => 1 + breaks.filter((start) => frequency >= start).length);
}

function scoresOfMonetaryValue(rows: readonly RfmValues[], breaks?: readonly Decimal[]): readonly number[] {
  return breaks === undefined
    ? quantileScores(unitsAboveLowest(rows.map(({ monetaryValue }) => monetaryValue)))
    : rows.map(({ monetaryValue }) => 1 + breaks.filter((start) => monetaryValue.greaterThanOrEqualTo(start)).length);
}

/** Amounts of either sign in one unit, less the lowest of them: whole numbers of at least 0 in the same order. */
function unitsAboveLowest(amounts: readonly Decimal[]): Units {
  const hundredths = new Float64Array(amounts.length);
  const others = new Map<number, Decimal>();
  for (const [index, amount] of amounts.entries()) {
    const quick = hundredthsOf(amount.toString());
    if (Number.isNaN(quick)) others.set(index, exact(amount));
    else hundredths[index] = quick;
  }
  const { units } = inOneUnit(hundredths, others);
  if (isNumbers(units)) {
    const lowest = units.reduce((least, unit) => Math.min(least, unit), 0);
    return units.map((unit) => unit - lowest);
  }
  return units;
}

/** Of each value a score from 1 to 5: by the share of all values that are lower, so equal values have equal scores. */
function quantileScores(values: Units): readonly number[] {
  const order = descending(values);
  const scores: number[] = new Array(values.length);
  let lower = 0;
  for (let rank = 0; rank < values.length; rank += 1) {
    const index = order[values.length - 1 - rank] as number;
    const before = order[values.length - rank] as number;
    if (rank > 0 && values[index] !== values[before]) lower = rank;
    scores[index] = 1 + Math.floor((5 * lower) / values.length);
  }
  return scores;
}

/** The schema of the breaks of a count. */
function countBreaks() {
  const isBelow = (a: number, b: number) => a < b;
  return z.pipe(list(), z.array(whole()).check(z.refine((breaks) => ascends(breaks, isBelow), must(ASCENDING_BREAKS))));
}

/** The schema of the breaks of an amount. */
function amountBreaks() {
  const isBelow = (a: Decimal, b: Decimal) => a.lessThan(b);
  const isAscending = z.refine<Decimal[]>((breaks) => ascends(breaks, isBelow), must(ASCENDING_BREAKS));
  return z.pipe(list(), z.array(signedAmount()).check(isAscending));
}

function list() {
  return shortList(BREAKS, ASCENDING_BREAKS);
}

function ascends<Value>(breaks: readonly Value[], isBelow: (a: Value, b: Value) => boolean): boolean {
  const pairs = breaks.slice(1).map((value, index) => isBelow(breaks[index] as Value, value));
  return breaks.length === BREAKS && pairs.every(Boolean);
}
