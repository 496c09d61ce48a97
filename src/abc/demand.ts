import { exact } from '../internal/decimals.ts';
import { elements } from '../internal/elements.ts';
import { notNegative } from '../internal/fields.ts';
import { parseInput } from '../internal/parse-input.ts';
import { decimalRatio } from '../internal/quotients.ts';
import { mustBe, refuse } from '../internal/refuse.ts';
import type { Decimal } from '../money.ts';
import type { XyzClassName, XyzThresholds } from './abc-xyz-types.ts';

/** How a demand varies: its squared coefficient of variation as a quotient, whose divisor is 0 where there was none. */
export interface Variation {
  readonly top: Decimal;
  readonly bottom: Decimal;
}

const quantity = /* @__PURE__ */ notNegative();

/** The variation of the caller's numbers, and of as many zeros as there are further periods. */
export function variationOf(
  data: unknown,
  periods: number,
  deviation: 'population' | 'sample',
  path: readonly PropertyKey[],
): Variation {
  let sum = exact(0);
  let squares = exact(0);
  let given = 0;
  for (const element of elements(data, ...path)) {
    if (given === periods) refuse(path, mustBe(`of at most ${periods} periods`, data));
    const demand = exact(isQuantity(element) ? element : parseInput(quantity, element, [...path, given]));
    sum = sum.plus(demand);
    squares = squares.plus(demand.times(demand));
    given += 1;
  }
  const squareOfSum = sum.times(sum);
  const deviations = squares.times(periods).minus(squareOfSum);
  return deviation === 'population'
    ? { top: deviations, bottom: squareOfSum }
    : { top: deviations.times(periods), bottom: squareOfSum.times(periods - 1) };
}

/** Tells usual numbers many times as fast as the schema, which words the refusal of others. */
function isQuantity(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value < Number.POSITIVE_INFINITY;
}

export function coefficientOf({ top, bottom }: Variation): number | null {
  const squared = decimalRatio(top, bottom);
  return squared === null ? null : Math.sqrt(squared);
}

/** The class of a variation, compared exactly. */
export function xyzClassOf({ top, bottom }: Variation, { x, y }: XyzThresholds): XyzClassName {
  const isUpTo = (threshold: number) =>
    !bottom.isZero() && top.lessThanOrEqualTo(bottom.times(exact(threshold).pow(2)));
  if (isUpTo(x)) return 'X';
  return isUpTo(y) ? 'Y' : 'Z';
}
