import { amountOf, type Decimal, divide, exact, isFull } from '../internal/exact/index.ts';

/** What is paid in a year, exactly: whole hundredths, which are quick to add, or any other amount as a fraction. */
export type AnnualAmount = number | Fraction;

interface Fraction {
  readonly top: Decimal;
  readonly bottom: bigint;
}

/** A sum of such amounts under way. */
export interface AnnualTotal {
  hundredths: number;
  rest: AnnualAmount;
}

export const MOST_HUNDREDTHS = 1e15;

const MONTHS = 12;

/** `amount / divisor`. */
export function annualFraction(amount: Decimal, divisor: number): AnnualAmount {
  return amount.isZero() ? 0 : { top: amount, bottom: BigInt(divisor) };
}

/** The year of an amount a month, in hundredths or any other decimal. */
export function annualOfMonth(amount: Decimal | number): AnnualAmount {
  if (typeof amount === 'number')
    return MONTHS * amount <= MOST_HUNDREDTHS ? MONTHS * amount : annualOfMonth(amountOf(amount, 2));
  return annualFraction(amount.times(MONTHS), 1);
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

/** Below 0, 0 or above 0, as the amount is. */
export function signOf(amount: AnnualAmount): number {
  return typeof amount === 'number' ? amount : amount.top.comparedTo(0);
}

export function emptyTotal(): AnnualTotal {
  return { hundredths: 0, rest: 0 };
}

export function addTo(total: AnnualTotal, amount: AnnualAmount): void {
  if (typeof amount === 'number') total.hundredths += amount;
  else total.rest = plus(total.rest, amount);
  if (!isFull(total.hundredths)) return;
  total.rest = plus(total.rest, fraction(total.hundredths));
  total.hundredths = 0;
}

export function amountOfTotal({ hundredths, rest }: AnnualTotal): AnnualAmount {
  return plus(hundredths, rest);
}

/** The twelfth that falls on a month, as the caller gets it: the one place where recurring revenue is rounded. */
export function monthlyRevenue(amount: AnnualAmount): Decimal {
  const { top, bottom } = fraction(amount);
  return divide(top, exact(String(BigInt(MONTHS) * bottom)));
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
