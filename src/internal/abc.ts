import * as z from 'zod/mini';
import type { Decimal } from '../money.ts';
import { type insideUnit, oneOf } from './fields.ts';
import { parameters, rule } from './parse-input.ts';
import { decimalRatio } from './quotients.ts';
import { ratio } from './ratio.ts';

/** Where the classes end; `share` is the schema of each end. */
/* @__NO_SIDE_EFFECTS__ */
export function thresholds(share: ReturnType<typeof insideUnit>) {
  const isAscending = rule<{ a: number; b: number }>('b', 'above a', ({ a, b }) => a < b);
  return z.prefault(parameters({ a: share, b: share }, isAscending), { a: 0.8, b: 0.95 });
}

/* @__NO_SIDE_EFFECTS__ */
export function crossing() {
  return z.prefault(oneOf('included', 'excluded'), 'included');
}

/** What a class has, with its shares of all there is. */
export function classOf(
  part: { readonly items: number; readonly value: Decimal },
  all: { readonly items: number | bigint; readonly value: Decimal },
) {
  return { ...part, itemShare: ratio(part.items, all.items), valueShare: decimalRatio(part.value, all.value) };
}
