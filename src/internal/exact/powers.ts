import type { Decimal } from '../../money.ts';
import { bounded, exact, MOST_DIGITS_OF_A_POWER, withPrecision } from './decimals.ts';
import { decimalRatio, nearestNumber } from './quotients.ts';

/** Square roots: of a square exact, else far more precise than any result. */
const Root = withPrecision(400);

/** Quotients whose powers are to be more precise than any result. */
const Wide = withPrecision(400);

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

export function squareRoot(value: Decimal): Decimal {
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
