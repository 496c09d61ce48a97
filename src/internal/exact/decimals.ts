import { Decimal } from '../../money.ts';

/** Digits that an amount may have on either side of the point, going in and coming out. */
export const MOST_DIGITS = 1000;

/** Decimals of so many digits, half-even, whatever the host has set. */
export function withPrecision(precision: number): typeof Decimal {
  return Decimal.clone({ defaults: true, precision, rounding: Decimal.ROUND_HALF_EVEN });
}

/** Amounts returned: what the caller computes with them is rounded to 34 digits. */
export const Money = withPrecision(34);

/** Amounts inside: sums and products are never rounded. It must not divide. */
const Exact = withPrecision(1e9);

/** Digits that a power may have; of a longer one they are far more than any result needs. */
export const MOST_DIGITS_OF_A_POWER = 3000;

const Bounded = withPrecision(MOST_DIGITS_OF_A_POWER);

export function exact(value: number | string | Decimal): Decimal {
  return new Exact(value);
}

/** For values that many multiplications could make endlessly long: they are rounded to 3000 digits. */
export function bounded(value: number | Decimal): Decimal {
  return new Bounded(value);
}

/**
 * An amount as the caller gets it: exact with up to 1000 decimal places, as many as an amount given may have; of a longer one
 * 34 digits within these places.
 */
export function money(value: Decimal): Decimal {
  const isLong = value.decimalPlaces() > MOST_DIGITS;
  const amount = isLong ? new Money(value).toSignificantDigits().toDecimalPlaces(MOST_DIGITS) : new Money(value);
  return amount.isZero() ? new Money(0) : amount;
}

export function sum(amounts: Iterable<Decimal>): Decimal {
  let total = exact(0);
  for (const amount of amounts) total = total.plus(amount);
  return total;
}

/** A `Decimal` goes by its text: it may be of another copy of decimal.js, configured otherwise, or a forgery. */
export function decimalText(value: unknown): string | undefined {
  try {
    const text: unknown = Decimal.isDecimal(value) ? value.toString() : undefined;
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}

/** The amount that so many units are. */
export function amountOf(units: number | bigint, places: number): Decimal {
  return exact(`${units}e-${places}`);
}
