import * as z from 'zod/mini';
import { decimalRatio } from '../internal/exact/quotients.ts';
import { ratio } from '../internal/exact/ratio.ts';
import { type insideUnit, oneOf } from '../internal/reading/fields.ts';
import { parameters, rule } from '../internal/reading/parse-input.ts';
import type { Decimal } from '../money.ts';

/** Where the classes end; `share` is the schema of each end. */
export function thresholds(share: ReturnType<typeof insideUnit>) {
  const isAscending = rule<{ a: number; b: number }>('b', 'above a', ({ a, b }) => a < b);
  return z.prefault(parameters({ a: share, b: share }, isAscending), { a: 0.8, b: 0.95 });
}

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
