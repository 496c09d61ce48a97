import * as z from 'zod/mini';
import { signedAmount } from '../internal/reading/amounts.ts';
import { whole } from '../internal/reading/fields.ts';
import { shortList } from '../internal/reading/list.ts';
import { must } from '../internal/reading/parse-input.ts';
import type { Decimal } from '../money.ts';

const BREAKS = 4;
const ASCENDING_BREAKS = `an array of ${BREAKS} breaks in ascending order`;

/** The schema of the breaks of a count. */
export function countBreaks() {
  const isBelow = (a: number, b: number) => a < b;
  return z.pipe(list(), z.array(whole()).check(z.refine((breaks) => ascends(breaks, isBelow), must(ASCENDING_BREAKS))));
}

/** The schema of the breaks of an amount. */
export function amountBreaks() {
  const isBelow = (a: Decimal, b: Decimal) => a.lessThan(b);
  const isAscending = z.refine<Decimal[]>((breaks) => ascends(breaks, isBelow), must(ASCENDING_BREAKS));
  return z.pipe(list(), z.array(signedAmount()).check(isAscending));
}

function list() {
  return shortList(BREAKS, ASCENDING_BREAKS);
}

function ascends<Value>(breaks: readonly Value[], isBelow: (a: Value, b: Value) => boolean): boolean {
  const pairs = breaks.slice(1).map((value, index) => isBelow(breaks[index] as Value, value));
  return breaks.length === BREAKS && pairs.every(Boolean);
}
