import { ratio } from '../internal/exact/ratio.ts';
import { sumOfQuotients } from '../internal/exact/sum-of-quotients.ts';
import { numbersInOneUnit } from '../internal/exact/units.ts';
import { totalOf } from '../internal/reading/counts.ts';
import type { NpsCounts } from '../nps/index.ts';

/** The mean of the scores of parts by their weights, to the nearest number; `null` when a part is empty, or there is none. */
export function weightedScore(
  parts: readonly { readonly weight: number; readonly counts: NpsCounts }[],
): number | null {
  const units = numbersInOneUnit(parts.map(({ weight }) => weight));
  const terms = parts.map(({ counts: { promoters, passives, detractors } }, index) => ({
    top: 100n * (units[index] as bigint) * (BigInt(promoters) - BigInt(detractors)),
    bottom: totalOf([promoters, passives, detractors]),
  }));
  const { top, bottom } = sumOfQuotients(terms);
  return ratio(top, bottom * units.reduce((sum, unit) => sum + unit, 0n));
}
