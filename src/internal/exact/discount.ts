import * as z from 'zod/mini';
import type { Decimal } from '../../money.ts';
import { oneOf } from '../reading/fields.ts';
import { squareRoot } from './powers.ts';
import { divide, divideRounded } from './quotients.ts';

type Timing = 'start' | 'middle' | 'end';

/** The schema of `timing`. */
export function timing() {
  return z.prefault(oneOf('start', 'middle', 'end'), 'end');
}

/**
 * The present value of what comes in during a period, where money grows by `growth` in one period and by `growthToTheEnd`
 * until the end of that one.
 */
export function discounted(value: Decimal, growth: Decimal, growthToTheEnd: Decimal, moment: Timing): Decimal {
  if (moment === 'end') return divide(value, growthToTheEnd);
  if (moment === 'start') return divide(value.times(growth), growthToTheEnd);
  const halfPeriod = squareRoot(growth);
  const isSquare = halfPeriod.times(halfPeriod).equals(growth);
  return (isSquare ? divide : divideRounded)(value.times(halfPeriod), growthToTheEnd);
}
