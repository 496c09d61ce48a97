import type { Decimal } from '../../money.ts';
import { bounded, exact, MOST_DIGITS_OF_A_POWER, withPrecision } from './decimals.ts';

/** Square roots: of a square exact, else far more precise than any result. */
const Root = withPrecision(400);

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
