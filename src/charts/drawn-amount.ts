import { nearestNumber } from '../internal/exact/quotients.ts';
import { mustBe, refuse } from '../internal/reading/refuse.ts';
import type { Decimal } from '../money.ts';
import { MOST_TO_DRAW } from './chart-options.ts';

/** An amount as the number at which it is drawn. */
export function drawnAmount(amount: Decimal, path: readonly PropertyKey[]): number {
  if (amount.abs().greaterThan(MOST_TO_DRAW))
    refuse(path, mustBe('an amount from -1e300 to 1e300, to be drawn', amount.toExponential(3)));
  return nearestNumber(amount);
}
