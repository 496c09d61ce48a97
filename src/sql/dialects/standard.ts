import type { AmountDomain, Dialect } from './dialect.ts';

/** Sums of 10¹⁶ rows of so many digits, decimal places included, have at most 38, which is what engines hold. */
const DIGITS_OF_AN_AMOUNT = 22;

/** What fits into 64 bits, so that every engine reads the bound itself exactly. */
const DIGITS_BEFORE_THE_POINT = 18;

/** Digits before the point that an amount may have. */
export function digitsBeforePoint(places: number): number {
  return Math.min(DIGITS_OF_AN_AMOUNT - places, DIGITS_BEFORE_THE_POINT);
}

/** A name between quotes, each quote in it doubled. */
export function quotedWith(quote: string) {
  return (name: string) => quote + name.replaceAll(quote, quote + quote) + quote;
}

/** The expressions of dates where the engine has times with their zone, and a difference of days. */
export const zonedDates: Pick<Dialect, 'days' | 'readsInstants' | 'date' | 'day' | 'daysBetween' | 'compare'> = {
  days: { first: '0001-01-01', last: '9999-12-31' },
  readsInstants: true,
  date: (day) => `DATE '${day}'`,
  day: (column, type) => (type === 'day' ? `CAST(${column} AS DATE)` : `CAST(${column} AT TIME ZONE 'UTC' AS DATE)`),
  daysBetween: (first, last) => `${last} - ${first}`,
  compare: (column, type, operator, day) =>
    type === 'day' ? `${column} ${operator} DATE '${day}'` : `${column} ${operator} TIMESTAMPTZ '${day} 00:00:00+00'`,
};

/** The expressions of money where the engine has decimals that round when they are cast and compare with every number. */
export function decimals(typeOf: (places: number) => string, numeric: (column: string) => string, text: string) {
  // The bound stands inside the cast, because an engine may evaluate the conditions of an AND in any order.
  const amount = (column: string, { places, sign }: AmountDomain) => {
    const bound = `1${'0'.repeat(digitsBeforePoint(places))}`;
    const number = numeric(column);
    const inRange = `${number} ${sign === 'any' ? `> -${bound}` : '>= 0'} AND ${number} < ${bound}`;
    return `CAST(CASE WHEN ${inRange} THEN ${number} END AS ${typeOf(places)})`;
  };
  return {
    amount,
    isAmount: (column: string, domain: AmountDomain) => `${amount(column, domain)} = ${numeric(column)}`,
    sumText: (sum: string, places: number) => `CAST(COALESCE(SUM(${sum}), CAST(0 AS ${typeOf(places)})) AS ${text})`,
  };
}
