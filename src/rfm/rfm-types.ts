import type { Decimal, MoneyInput } from '../money.ts';

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
