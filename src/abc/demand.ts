import { exact } from '../internal/exact/decimals.ts';
import { partsOf } from '../internal/exact/hundredths.ts';
import { decimalRatio } from '../internal/exact/quotients.ts';
import { amountOf } from '../internal/exact/units.ts';
import { elements } from '../internal/reading/elements.ts';
import { notNegative } from '../internal/reading/fields.ts';
import { parseInput } from '../internal/reading/parse-input.ts';
import { mustBe, refuse } from '../internal/reading/refuse.ts';
import type { Decimal } from '../money.ts';
import type { XyzClassName, XyzThresholds } from './abc-xyz-types.ts';

/** How a demand varies: its squared coefficient of variation as a quotient, whose divisor is 0 where there was none. */
export interface Variation {
  readonly top: Decimal;
  readonly bottom: Decimal;
}

/** Sums of a demand and of its squares under way: of whole hundredths, which are quick to add, and of all other numbers. */
interface Sums {
  hundredths: number;
  squares: number;
  rest: Decimal;
  restOfSquares: Decimal;
}

const quantity = notNegative();

/** The variation of the caller's numbers, and of as many zeros as there are further periods. */
export function variationOf(
  data: unknown,
  periods: number,
  deviation: 'population' | 'sample',
  path: readonly PropertyKey[],
): Variation {
  const sums: Sums = { hundredths: 0, squares: 0, rest: exact(0), restOfSquares: exact(0) };
  let given = 0;
  for (const element of elements(data, ...path)) {
    if (given === periods) refuse(path, mustBe(`of at most ${periods} periods`, data));
    if (!addHundredths(sums, element)) addDemand(sums, parseInput(quantity, element, [...path, given]));
    given += 1;
  }
  const sum = sums.rest.plus(amountOf(sums.hundredths, 2));
  const squareOfSum = sum.times(sum);
  const deviations = sums.restOfSquares.plus(amountOf(sums.squares, 4)).times(periods).minus(squareOfSum);
  return deviation === 'population'
    ? { top: deviations, bottom: squareOfSum }
    : { top: deviations.times(periods), bottom: squareOfSum.times(periods - 1) };
}

/** Adds a number of at most two places many times as fast; `false` for others, and where a sum would not be safe. */
function addHundredths(sums: Sums, value: unknown): boolean {
  const hundredths = typeof value === 'number' ? partsOf(value, 100) : Number.NaN;
  const squares = sums.squares + hundredths * hundredths;
  if (!(hundredths >= 0 && squares <= Number.MAX_SAFE_INTEGER)) return false;
  sums.hundredths += hundredths;
  sums.squares = squares;
  return true;
}

function addDemand(sums: Sums, demand: number): void {
  sums.rest = sums.rest.plus(demand);
  sums.restOfSquares = sums.restOfSquares.plus(exact(demand).pow(2));
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
