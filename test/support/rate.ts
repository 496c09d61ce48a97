import { exactValue, isNearestDouble, next } from './doubles.ts';
import { add, divide, type Rational, rational } from './rational.ts';

/**
 * The rational that a number means as a rate: the simplest fraction that rounds to it if its denominator is at most a million, or
 * fifty million for a number of 16 digits or more; else its shortest decimal form.
 */
export function rateOf(value: number): Rational {
  if (Number.isInteger(value)) return rational(value);
  const half = (a: number, b: number) => divide(add(exactValue(a), exactValue(b)), rational(2));
  const simplest = simplestBetween(half(next(value, -1), value), half(value, next(value, 1)));
  const digits = value.toExponential().replace(/e.*|\D/g, '').length;
  return simplest.bottom <= (digits > 15 ? 50_000_000n : 1_000_000n) && isNearestDouble(value, simplest)
    ? simplest
    : rational(value);
}

/** The fraction of the smallest denominator between two that are above 0: on from their common whole part, the other way up. */
function simplestBetween(low: Rational, high: Rational): Rational {
  const whole = low.top / low.bottom;
  if (whole * low.bottom === low.top) return { top: whole, bottom: 1n };
  if ((whole + 1n) * high.bottom <= high.top) return { top: whole + 1n, bottom: 1n };
  const rest = simplestBetween(
    { top: high.bottom, bottom: high.top - whole * high.bottom },
    { top: low.bottom, bottom: low.top - whole * low.bottom },
  );
  return { top: whole * rest.top + rest.bottom, bottom: rest.top };
}
