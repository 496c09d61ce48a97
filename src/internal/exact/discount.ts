import type { Decimal } from '../../money.ts';
import { oneOf } from '../reading/index.ts';
import * as z from '../zod.ts';
import { bounded, exact, MOST_DIGITS_OF_A_POWER, withPrecision } from './decimals.ts';
import type { Fraction } from './fractions.ts';
import { decimalRatio, divide, divideRounded, nearestNumber } from './quotients.ts';

/** Square roots: of a square exact, else far more precise than any result. */
const Root = withPrecision(400);

/** Quotients whose powers are to be more precise than any result. */
const Wide = withPrecision(400);

type Timing = 'start' | 'middle' | 'end';

/** By how much money grows in one period: `top / bottom`, whole numbers so that powers are exact. */
interface Growth {
  readonly top: Decimal;
  readonly bottom: Decimal;
}

/** Cash flows so far as one at the end of the last period: `value / topToTheEnd` is their present value. */
interface Accrued {
  readonly value: Decimal;
  readonly topToTheEnd: Decimal;
  readonly bottomToTheEnd: Decimal;
}

/** The field of `timing`. */
export function timing() {
  return z.prefault(oneOf('start', 'middle', 'end'), 'end');
}

/** The growth of one period at a discount rate. */
export function growthAt({ numerator, denominator }: Fraction): Growth {
  return { top: exact(String(numerator + denominator)), bottom: exact(String(denominator)) };
}

export function nothingAccrued(): Accrued {
  return { value: bounded(0), topToTheEnd: bounded(1), bottomToTheEnd: bounded(1) };
}

/** Adds the cash flow of the next period. */
export function accrue({ value, topToTheEnd, bottomToTheEnd }: Accrued, cashFlow: Decimal, growth: Growth): Accrued {
  const bottom = bottomToTheEnd.times(growth.bottom);
  return {
    value: value.times(growth.top).plus(cashFlow.times(bottom)),
    topToTheEnd: topToTheEnd.times(growth.top),
    bottomToTheEnd: bottom,
  };
}

/**
 * The present value of cash flows that were divided by `divisor`, where one comes in at the start, in the middle or at the end of its
 * period.
 */
export function discounted(
  { value, topToTheEnd }: Pick<Accrued, 'value' | 'topToTheEnd'>,
  { top, bottom }: Growth,
  moment: Timing,
  divisor: Decimal = exact(1),
): Decimal {
  if (moment === 'end') return divide(value, topToTheEnd.times(divisor));
  if (moment === 'start') return divide(value.times(top), topToTheEnd.times(bottom).times(divisor));
  const square = top.times(bottom);
  const root = squareRoot(square);
  const isSquare = root.times(root).equals(square);
  return (isSquare ? divide : divideRounded)(value.times(root), topToTheEnd.times(bottom).times(divisor));
}

/**
 * `base ** (exponent / root)` of a base that is not negative: of a whole exponent up to 3000 digits, else so precise that
 * 60 digits of its distance from 1 are right.
 */
export function power(base: Decimal, exponent: number, root = 1): Decimal {
  if (root === 1 && Number.isInteger(exponent)) return bounded(base).pow(exponent);
  const Irrational = withPrecision(60 + Math.max(0, -base.minus(1).e));
  return exact(new Irrational(base).pow(new Irrational(exponent).div(root)));
}

/** Whether a whole power surely has all its digits. */
export function isExactPower(base: Decimal, exponent: number): boolean {
  return base.precision() * exponent <= MOST_DIGITS_OF_A_POWER;
}

function squareRoot(value: Decimal): Decimal {
  return exact(new Root(value).sqrt());
}

/** The double nearest to `1 − (numerator / denominator) ** exponent` of whole numbers; the quotient is from 0 to 1. */
export function powerComplement(numerator: Decimal, denominator: Decimal, exponent: number): number {
  if (Number.isInteger(exponent)) {
    const [gone, all] = [bounded(numerator).pow(exponent), bounded(denominator).pow(exponent)];
    return decimalRatio(all.minus(gone), all) as number;
  }
  const quotient = new Wide(numerator).div(denominator);
  return nearestNumber(bounded(1).minus(power(exact(quotient), exponent)));
}
