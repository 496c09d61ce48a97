import * as z from 'zod/mini';
import { hundredthsOf } from '../internal/exact/hundredths.ts';
import { amount } from '../internal/reading/amounts.ts';
import { type CustomerId, customerId, isCustomerId } from '../internal/reading/customers.ts';
import { oneOf, whole, wholeBetween } from '../internal/reading/fields.ts';
import { parseInput, row, rule } from '../internal/reading/parse-input.ts';
import { readUsualRow } from '../internal/reading/usual-row.ts';
import { type Day, dayOf, dayOfDate, dayOfText } from '../internal/time/days.ts';
import { type Month, monthOfDay } from '../internal/time/months.ts';
import { type AnnualAmount, annualFraction } from './annual-amounts.ts';
import { type CurrencyOfCall, currency, keepCurrency } from './currencies.ts';
import { MOST_HUNDREDTHS } from './recurring-revenue.ts';

/** A subscription as it counts: paid in the months from `first` up to, but without, `end`. */
export interface PaidMonths {
  readonly customerId: CustomerId;
  readonly first: Month;
  readonly end: Month;
  readonly annual: AnnualAmount;
}

type Term = keyof typeof TERMS_OF_A_YEAR;

const TERMS_OF_A_YEAR = { day: 365, week: 52, month: 12, quarter: 4, year: 1 };
const MOST_TERMS = 40_000;
const NEVER: Month = Number.MAX_SAFE_INTEGER;

/** The schema of a `Subscription`. */
export const subscriptionSchema = row(
  {
    customerId: customerId(),
    start: dayOfDate(),
    end: z.nullish(dayOfDate()),
    amount: amount(),
    quantity: z.prefault(whole(), 1),
    term: oneOf('day', 'week', 'month', 'quarter', 'year'),
    terms: z.prefault(wholeBetween(1, MOST_TERMS), 1),
    currency: currency(),
  },
  rule<{ start: string; end?: string | null | undefined }>(
    'end',
    'at or after start',
    ({ start, end }) => typeof end !== 'string' || end >= start,
  ),
);

/** Reads a row of the caller's data. */
export function readSubscription(element: unknown, index: number, call: CurrencyOfCall): PaidMonths {
  const usual = readUsualRow(element, (row) => usualSubscription(row, call));
  if (usual !== undefined) return usual;
  const path = ['subscriptions', index];
  const { customerId, start, end, currency, ...price } = parseInput(subscriptionSchema, element, path);
  keepCurrency(call, currency, [...path, 'currency']);
  const annual = price.amount.times(price.quantity).times(TERMS_OF_A_YEAR[price.term]);
  const last = typeof end === 'string' ? (dayOfText(end) as Day) : null;
  return paidMonths(customerId, dayOfText(start) as Day, last, annualFraction(annual, price.terms));
}

function usualSubscription(
  { customerId, start, end, amount, quantity, term, terms, currency }: Readonly<Record<string, unknown>>,
  call: CurrencyOfCall,
): PaidMonths | undefined {
  const annual = usualAnnualAmount(amount, quantity, term, terms);
  if (Number.isNaN(annual) || !isCustomerId(customerId)) return undefined;
  if (currency !== undefined && currency !== null && currency !== call.code) return undefined;
  const first = dayOf(start);
  const last = end === undefined || end === null ? null : dayOf(end);
  if (first === undefined || last === undefined || (last !== null && last < first)) return undefined;
  return paidMonths(customerId, first, last, annual);
}

/** The hundredths of a year, if they are whole and not too many; else `NaN`. */
function usualAnnualAmount(amount: unknown, quantity: unknown = 1, term: unknown, terms: unknown = 1): number {
  if (!isWhole(quantity, 0, Number.MAX_SAFE_INTEGER) || !isWhole(terms, 1, MOST_TERMS) || !isTerm(term))
    return Number.NaN;
  const hundredths = hundredthsOf(amount) * quantity * TERMS_OF_A_YEAR[term];
  const isUsual = hundredths >= 0 && hundredths <= MOST_HUNDREDTHS && hundredths % terms === 0;
  return isUsual ? hundredths / terms + 0 : Number.NaN;
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}

function isTerm(value: unknown): value is Term {
  return value === 'month' || value === 'year' || value === 'quarter' || value === 'week' || value === 'day';
}

/** Who pays on the last day of a month pays in that month. */
function paidMonths(customerId: CustomerId, start: Day, end: Day | null, annual: AnnualAmount): PaidMonths {
  return { customerId, first: monthOfDay(start), end: typeof end === 'number' ? monthOfDay(end) : NEVER, annual };
}
