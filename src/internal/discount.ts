import * as z from 'zod/mini';
import type { Decimal } from '../money.ts';
import { divide, power, squareRoot } from './decimals.ts';
import { oneOf } from './fields.ts';

type Timing = 'start' | 'middle' | 'end';

/** The schema of `timing`. */
/* @__NO_SIDE_EFFECTS__ */
export function timing() {
  return z.prefault(oneOf('start', 'middle', 'end'), 'end');
}

/** The present value of what comes in during the period `period` (1 is the first), where money grows by `growth` a period. */
export function discounted(value: Decimal, growth: Decimal, period: number, moment: Timing): Decimal {
  return divide(atEnd(value, growth, moment), power(growth, period));
}

/** What a value is worth at the end of the period in which it comes in. */
function atEnd(value: Decimal, growth: Decimal, moment: Timing): Decimal {
  if (moment === 'end') return value;
  return value.times(moment === 'start' ? growth : squareRoot(growth));
}
