import { totalOf } from '../internal/counts.ts';
import { exact } from '../internal/decimals.ts';
import { ratio } from '../internal/ratio.ts';
import { wholeUnits } from '../internal/units.ts';
import type { NpsCounts } from '../nps/index.ts';

interface Quotient {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** The mean of the scores of parts by their weights, to the nearest number; `null` when a part is empty, or there is none. */
export function weightedScore(
  parts: readonly { readonly weight: number; readonly counts: NpsCounts }[],
): number | null {
  const weights = parts.map(({ weight }) => exact(weight));
  const places = weights.reduce((most, weight) => Math.max(most, weight.decimalPlaces()), 0);
  const units = weights.map((weight) => wholeUnits(weight, places));
  const terms = parts.map(({ counts: { promoters, passives, detractors } }, index) => ({
    top: 100n * (units[index] as bigint) * (BigInt(promoters) - BigInt(detractors)),
    bottom: totalOf([promoters, passives, detractors]),
  }));
  const { top, bottom } = sumOf(terms);
  return ratio(top, bottom * units.reduce((sum, unit) => sum + unit, 0n));
}

/** Adds up neighbours, then their sums, and so on: that is quick with many parts too, as only the last numbers are long. */
function sumOf(terms: readonly Quotient[]): Quotient {
  if (terms.length <= 1) return terms[0] ?? { top: 0n, bottom: 0n };
  const middle = terms.length >> 1;
  const [a, b] = [sumOf(terms.slice(0, middle)), sumOf(terms.slice(middle))];
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}
