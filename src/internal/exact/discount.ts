import * as z from 'zod/mini';
import type { Decimal } from '../../money.ts';
import { oneOf } from '../reading/fields.ts';
import { bounded, exact } from './decimals.ts';
import type { Fraction } from './fractions.ts';
import { squareRoot } from './powers.ts';
import { divide, divideRounded } from './quotients.ts';

type Timing = 'start' | 'middle' | 'end';

/** By how much money grows in one period: `top / bottom`, whole numbers so that powers are exact. */
export interface Growth {
  readonly top: Decimal;
  readonly bottom: Decimal;
}

/** The field of `timing`. */
export function timing() {
  return z.prefault(oneOf('start', 'middle', 'end'), 'end');
}

/** The growth of one period at a discount rate. */
export function growthAt({ numerator, denominator }: Fraction): Growth {
  return { top: exact(String(numerator + denominator)), bottom: exact(String(denominator)) };
}

/** Cash flows so far as one at the end of the last period: `value / topToTheEnd` is their present value. */
export interface Accrued {
  readonly value: Decimal;
  readonly topToTheEnd: Decimal;
  readonly bottomToTheEnd: Decimal;
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
