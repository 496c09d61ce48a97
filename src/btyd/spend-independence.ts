import type { Group } from './group-rows.ts';
import { customersIn } from './group-rows.ts';
import { readSpends, type SpendHistory } from './spend-history.ts';

/** Whether spend goes with frequency. */
export interface SpendIndependence {
  /** Spearman’s rank correlation of spend and frequency, from −1 to 1. */
  readonly correlation: number;
  /** `'none'` below 0.1 in size, `'weak'` below 0.3, else `'strong'`: Gamma–Gamma then predicts wrong spend for frequent buyers. */
  readonly warning: 'none' | 'weak' | 'strong';
  /** Customers with repeat purchases, on whom it rests. */
  readonly customers: number;
}

/**
 * Whether spend is independent of frequency, which {@link fitGammaGamma} and {@link predictLifetimeValue} take for granted.
 *
 * - Formula: the correlation of the ranks of mean amount and frequency, over customers with repeat purchases (Spearman); equal
 *   values share the mean of their ranks
 * - Unit: correlation, from −1 to 1
 * - Convention: ranks, because one customer with a huge amount can make or hide an ordinary correlation. The limits 0.1 and 0.3
 *   are those of Cohen for small and medium effects
 * - Source: Fader, Hardie & Lee, “RFM and CLV” (2005), who check the same; Cohen, “A Power Primer”, Psychological Bulletin 112 (1992)
 *
 * @param spends - Any iterable of what customers spent, such as the rows of `calibrationSummary`, in any order.
 * @returns The correlation and what it means, or `null` where all customers have the same frequency or spend.
 * @throws {@link MetricsInputError} at the first row that is none.
 * @example
 * spendIndependence([
 *   { frequency: 1, averageSpend: 20 },
 *   { frequency: 2, averageSpend: 35 },
 *   { frequency: 3, averageSpend: 24 },
 *   { frequency: 6, averageSpend: 50 },
 * ]); // => { correlation: 0.8, warning: 'strong', customers: 4 }
 */
export function spendIndependence(spends: Iterable<SpendHistory>): SpendIndependence | null {
  const groups = readSpends(spends);
  const customers = customersIn(groups);
  const [frequencies, amounts] = [centredRanks(groups, 0), centredRanks(groups, 1)];
  const product = (a: readonly number[], b: readonly number[]) =>
    groups.reduce((sum, { weight }, index) => sum + weight * (a[index] as number) * (b[index] as number), 0);
  const spread = Math.sqrt(product(frequencies, frequencies) * product(amounts, amounts));
  if (spread === 0) return null;
  const correlation = Math.min(Math.max(product(frequencies, amounts) / spread, -1), 1) + 0;
  const size = Math.abs(correlation);
  return { correlation, warning: size < 0.1 ? 'none' : size < 0.3 ? 'weak' : 'strong', customers };
}

/** The ranks of one number of the keys, less their mean; equal numbers share the mean of theirs. */
function centredRanks(groups: readonly Group[], part: number): readonly number[] {
  const customers = customersIn(groups);
  const weights = new Map<number, number>();
  for (const { key, weight } of groups) {
    const value = key[part] as number;
    weights.set(value, (weights.get(value) ?? 0) + weight);
  }
  const ranks = new Map<number, number>();
  let below = 0;
  for (const value of [...weights.keys()].sort((a, b) => a - b)) {
    const weight = weights.get(value) as number;
    ranks.set(value, below + weight / 2 - customers / 2);
    below += weight;
  }
  return groups.map(({ key }) => ranks.get(key[part] as number) as number);
}
