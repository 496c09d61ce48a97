import { Decimal } from '../money.ts';

/** Amounts returned: what the caller computes with them is rounded to 34 digits, half-even. */
const Money = /* @__PURE__ */ Decimal.clone({ defaults: true, precision: 34, rounding: Decimal.ROUND_HALF_EVEN });

/** Amounts inside: sums and products are never rounded. It must not divide. */
const Exact = /* @__PURE__ */ Decimal.clone({ defaults: true, precision: 1e9 });

/** Powers: exact as long as they fit, and far more precise than any result where they do not. */
const Bounded = /* @__PURE__ */ Decimal.clone({ defaults: true, precision: 2000, rounding: Decimal.ROUND_HALF_EVEN });

export function exact(value: number | string | Decimal): Decimal {
  return new Exact(value);
}

/** For values that many multiplications could make endlessly long: they are rounded to 2000 digits. */
export function bounded(value: number | Decimal): Decimal {
  return new Bounded(value);
}

/** An amount as the caller gets it. */
export function money(value: Decimal): Decimal {
  return new Money(value.isZero() ? 0 : value);
}

export function sum(amounts: Iterable<Decimal>): Decimal {
  let total = exact(0);
  for (const amount of amounts) total = total.plus(amount);
  return total;
}
