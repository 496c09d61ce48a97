import { field, oneOf, parameters, REFUSED, wholeBetween } from '../internal/reading/index.ts';
import * as z from '../internal/zod.ts';
import { type Amounts, amountAt, noAmounts, putOther } from './amounts.ts';
import { type OpenLedger, takeBack } from './ledger.ts';

/** What a payment is for. */
export type BillingTerm = 'week' | 'month' | 'quarter' | 'year';

/** What a word for a term means: a term, or several of it. */
export type TermMeaning =
  | BillingTerm
  | {
      /** The term. */
      readonly term: BillingTerm;
      /** How many of it. */
      readonly terms: number;
    };

/** A term and how many of it a payment is for. */
export interface Term {
  readonly term: 'day' | BillingTerm;
  readonly terms: number;
}

const MOST_TERMS = 1200;

const WORDS: Readonly<Record<BillingTerm, readonly string[]>> = {
  week: ['week', 'weekly', 'w', '1w'],
  month: ['month', 'monthly', 'm', '1m', 'mo'],
  quarter: ['quarter', 'quarterly', 'q'],
  year: ['year', 'yearly', 'annual', 'annually', 'y', '1y', 'yr'],
};

const OF_SEVERAL: Readonly<Record<string, Term>> = {
  'half-yearly': { term: 'quarter', terms: 2 },
  'semi-annual': { term: 'quarter', terms: 2 },
  semiannual: { term: 'quarter', terms: 2 },
  semiannually: { term: 'quarter', terms: 2 },
  biennial: { term: 'year', terms: 2 },
};

const billingTerm = oneOf('week', 'month', 'quarter', 'year');
const severalTerms = parameters({ term: billingTerm, terms: wholeBetween(1, MOST_TERMS) });

/** What a word means: a term, or several of it. */
export const termMeaning = field<TermMeaning>({
  expected: `${billingTerm.rules.expected}, or { term, terms } of it`,
  json: {
    anyOf: [
      billingTerm.rules.json,
      {
        type: 'object',
        properties: { term: billingTerm.rules.json, terms: { type: 'integer', minimum: 1, maximum: MOST_TERMS } },
        required: ['term', 'terms'],
      },
    ],
  },
  read: (value) => {
    const term = billingTerm.rules.read(value);
    if (term !== REFUSED) return term;
    const { data } = z.safeParse(severalTerms, value);
    return (data as TermMeaning | undefined) ?? REFUSED;
  },
});

/** What words for terms mean, those of a declaration first; they are in lower case. */
export function termWords(declared: Readonly<Record<string, TermMeaning>> = {}): ReadonlyMap<string, Term> {
  const words = new Map(Object.entries(OF_SEVERAL));
  for (const [term, names] of Object.entries(WORDS)) {
    for (const name of names) words.set(name, { term: term as BillingTerm, terms: 1 });
  }
  for (const [word, meaning] of Object.entries(declared)) {
    const term = typeof meaning === 'string' ? { term: meaning, terms: 1 } : meaning;
    words.set(word.trim().normalize('NFC').toLowerCase(), term);
  }
  return words;
}

/** The end of a subscription that is still running. */
export const OPEN = 2_147_483_647;

/** Subscriptions that are being read, a column for each field. */
interface OpenSubscriptions {
  readonly customers: number[];
  readonly starts: number[];
  readonly ends: number[];
  readonly quantities: number[];
  /** Codes of the terms, and how many of them. */
  readonly terms: number[];
  readonly termCounts: number[];
  readonly rows: number[];
  readonly amounts: Amounts;
}

const UNMATCHED = 'a credit that no row of its period covers';

export function noSubscriptions(): OpenSubscriptions {
  return {
    customers: [],
    starts: [],
    ends: [],
    quantities: [],
    terms: [],
    termCounts: [],
    rows: [],
    amounts: noAmounts(),
  };
}

/** Takes credits off the row of the same customer and period that covers them, and gives the places of what is left. */
export function netCredits(subscriptions: OpenSubscriptions, ledger: OpenLedger, column: string): readonly number[] {
  const { customers, starts, ends, amounts, rows } = subscriptions;
  const keyOf = (place: number) => `${customers[place]} ${starts[place]} ${ends[place]}`;
  const isCredit = rows.map((_, place) => amountAt(amounts, place).lessThan(0));
  const charges = new Map<string, number[]>();
  isCredit.forEach((is, place) => {
    if (is) return;
    const key = keyOf(place);
    charges.set(key, [...(charges.get(key) ?? []).slice(-MOST_CHARGES), place]);
  });
  isCredit.forEach((is, place) => {
    if (!is) return;
    const credit = amountAt(amounts, place);
    const charge = charges.get(keyOf(place))?.find((one) => !amountAt(amounts, one).plus(credit).lessThan(0));
    if (charge !== undefined) {
      const left = amountAt(amounts, charge).plus(credit);
      amounts.others.delete(charge);
      putOther(amounts, charge, left);
      return;
    }
    const fault = { row: rows[place] as number, column, value: credit.toFixed() };
    takeBack(ledger, UNMATCHED, { ...fault, expected: 'a credit that a row of its period covers' }, credit);
  });
  return isCredit.flatMap((is, place) => (is ? [] : [place]));
}

/** More charges of a customer for one period are not looked through. */
const MOST_CHARGES = 100;

/** Lets a subscription run on until its customer has the next one, if the pause is not longer than so many days. */
export function joinGaps(
  { customers, starts, ends }: OpenSubscriptions,
  places: readonly number[],
  most: number,
): void {
  const byTime = [...places].sort(
    (a, b) => (customers[a] as number) - (customers[b] as number) || (starts[a] as number) - (starts[b] as number),
  );
  let last = -1;
  for (const place of byTime) {
    const isFirst = last < 0 || customers[last] !== customers[place];
    const [end, start] = [isFirst ? OPEN : (ends[last] as number), starts[place] as number];
    if (!isFirst && start > end && start - end <= most) ends[last] = start;
    if (isFirst || (ends[place] as number) >= end) last = place;
  }
}
