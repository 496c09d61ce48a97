import { exact } from '../internal/exact/decimals.ts';
import { divide } from '../internal/exact/quotients.ts';
import { isFull } from '../internal/exact/totals.ts';
import { amountOf } from '../internal/exact/units.ts';
import type { Decimal } from '../money.ts';
import { MOST_HUNDREDTHS, type Revenue } from './recurring-revenue.ts';

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
