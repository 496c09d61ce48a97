import { amountOf, type Decimal, divide, exact, isFull, money } from '../internal/exact/index.ts';

/**
 * What a customer pays a month, at least 0: hundredths of a year up to 10¹⁵, which are quick to add, or any amount above 0,
 * made by `exact`. Hundredths stand for their 1200th, rounded to 34 digits where it does not end, which is where 3 does not divide them.
 */
export type Revenue = number | Decimal;

/** A sum under way. What rounding adds to the hundredths are thirds of a last digit, one less or one more for each. */
export interface RevenueTotal {
  hundredths: number;
  /** Hundredths that were too many for a number. */
  full: bigint;
  /** How many thirds of a last digit, by the exponent of the first digit. */
  readonly thirds: Map<number, number>;
  rest: Decimal;
}

export const MOST_HUNDREDTHS = 1e15;

const DIGITS = 34;

/** So many decimal places that even 1 hundredth of a year has all its digits. */
const PLACES = 40;

/** A 1200th is a third of as many units of the last place. */
const THIRDS = 10n ** BigInt(PLACES) / 400n;

/** What is paid in a year: whole hundredths, which are quick to add, or any other amount as a fraction. */
export type AnnualAmount = number | Fraction;

interface Fraction {
  readonly top: Decimal;
  readonly bottom: bigint;
}

const MONTHS = 12;

/** `amount / divisor`. */
export function annualFraction(amount: Decimal, divisor: number): AnnualAmount {
  return amount.isZero() ? 0 : { top: amount, bottom: BigInt(divisor) };
}

export function plus(a: AnnualAmount, b: AnnualAmount): AnnualAmount {
  if (typeof a === 'number' && typeof b === 'number' && !isFull(a + b)) return a + b;
  const [one, other] = [fraction(a), fraction(b)];
  const bottom = (one.bottom / commonDivisor(one.bottom, other.bottom)) * other.bottom;
  return { top: topOver(bottom, one).plus(topOver(bottom, other)), bottom };
}

export function negated(amount: AnnualAmount): AnnualAmount {
  return typeof amount === 'number' ? -amount : { ...amount, top: amount.top.negated() };
}

/** The twelfth that falls on a month: the one place where recurring revenue is rounded, as any quotient. */
export function monthlyRevenue(amount: AnnualAmount): Revenue {
  if (typeof amount !== 'number') return monthly(amount);
  return amount <= MOST_HUNDREDTHS ? amount : monthly(fraction(amount));
}

function monthly({ top, bottom }: Fraction): Revenue {
  return top.isZero() ? 0 : exact(divide(top, exact(String(BigInt(MONTHS) * bottom))));
}

function fraction(amount: AnnualAmount): Fraction {
  return typeof amount === 'number' ? { top: amountOf(amount, 2), bottom: 1n } : amount;
}

function topOver(bottom: bigint, amount: Fraction): Decimal {
  return amount.top.times(String(bottom / amount.bottom));
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b);
}

/** The revenue as the caller gets it. */
export function moneyOfRevenue(revenue: Revenue): Decimal {
  return money(amountOfRevenue(revenue));
}

export function isSome(revenue: Revenue): boolean {
  return revenue !== 0;
}

export function plusRevenue(a: Revenue, b: Revenue): Revenue {
  const isWhole = typeof a === 'number' && typeof b === 'number' && a % 3 === 0 && b % 3 === 0;
  return isWhole && a + b <= MOST_HUNDREDTHS ? a + b : amountOfRevenue(a).plus(amountOfRevenue(b));
}

/** Below 0, 0 or above 0, as `a` is below, equal to or above `b`. */
export function compareRevenue(a: Revenue, b: Revenue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return amountOfRevenue(a).comparedTo(amountOfRevenue(b));
}

export function emptyRevenueTotal(): RevenueTotal {
  return { hundredths: 0, full: 0n, thirds: new Map(), rest: exact(0) };
}

export function addRevenue(total: RevenueTotal, revenue: Revenue): void {
  addTimes(total, revenue, 1);
}

/** Adds the change from one revenue to another. */
export function addChange(total: RevenueTotal, before: Revenue, after: Revenue): void {
  addTimes(total, before, -1);
  addTimes(total, after, 1);
}

function addTimes(total: RevenueTotal, revenue: Revenue, sign: 1 | -1): void {
  if (typeof revenue !== 'number') {
    total.rest = sign > 0 ? total.rest.plus(revenue) : total.rest.minus(revenue);
    return;
  }
  total.hundredths += sign * revenue;
  if (isFull(total.hundredths)) {
    total.full += BigInt(total.hundredths);
    total.hundredths = 0;
  }
  const remainder = revenue % 3;
  if (remainder === 0) return;
  const exponent = exponentOf(revenue);
  const thirds = remainder === 1 ? -sign : sign;
  total.thirds.set(exponent, (total.thirds.get(exponent) ?? 0) + thirds);
}

/** The exponent of the first digit of a 1200th. */
function exponentOf(hundredths: number): number {
  let exponent = -4;
  for (let next = 1.2; hundredths >= next; next *= 10) exponent += 1;
  return exponent;
}

export function amountOfRevenueTotal({ hundredths, full, thirds, rest }: RevenueTotal): Decimal {
  let amount = (full + BigInt(hundredths)) * THIRDS;
  for (const [exponent, count] of thirds) amount += BigInt(count) * 10n ** BigInt(PLACES + exponent + 1 - DIGITS);
  return amountOf(amount / 3n, PLACES).plus(rest);
}

function amountOfRevenue(revenue: Revenue): Decimal {
  if (typeof revenue !== 'number') return revenue;
  const total = emptyRevenueTotal();
  addRevenue(total, revenue);
  return amountOfRevenueTotal(total);
}
