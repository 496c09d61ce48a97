import * as z from 'zod/mini';
import { notNegative, oneOf } from '../internal/reading/fields.ts';
import { must, parameters } from '../internal/reading/parse-input.ts';

/** A unit of time: a year is 365.25 days, a quarter and a month are its fourth and twelfth part, a week is 7 days. */
export type TimeUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A discount rate, which says nothing without the time in which it compounds. */
export interface DiscountRate {
  /** The rate, at least 0: 0.15 is 15 %. */
  readonly rate: number;
  /** In what time: 15 % per year are `{ rate: 0.15, per: 'year' }`. */
  readonly per: TimeUnit;
}

const DAYS: Readonly<Record<TimeUnit, number>> = {
  day: 1,
  week: 7,
  month: 365.25 / 12,
  quarter: 365.25 / 4,
  year: 365.25,
};

/** The schema of a unit of time. */
export function timeUnit() {
  return oneOf('day', 'week', 'month', 'quarter', 'year');
}

/** The schema of a rate and its time. */
export const rateWithUnitSchema = parameters({
  rate: notNegative(),
  per: timeUnit(),
});

/** The schema of a discount rate. A bare number is the mistake that everybody makes. */
export function discountRate() {
  const expected = 'a rate with its time such as { rate: 0.15, per: "year" }, as 15 % a week is not 15 % a year';
  const withTime = z.custom<unknown>((input) => typeof input === 'object', { ...must(expected), abort: true });
  return z.pipe(withTime, rateWithUnitSchema);
}

/** By how much the logarithm of an amount grows in one unit of time. */
export function growthIn(unit: TimeUnit, { rate, per }: DiscountRate): number {
  return (Math.log1p(rate) * DAYS[unit]) / DAYS[per];
}
