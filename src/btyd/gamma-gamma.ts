import { amount, type MoneyInput } from '../internal/exact/index.ts';
import { mustBe, nullable, parseInput, prefault, refuse, row, whole } from '../internal/reading/index.ts';
import { digamma, logBeta } from '../internal/statistics/index.ts';
import { finiteResult } from './expected-purchases.ts';
import { type Fit, type Likelihood, maximizeLikelihood, mustDiffer } from './fit.ts';
import { customersIn, type Group, groupRows } from './purchase-history.ts';
import { fittedModel, scale, shape } from './purchase-model.ts';

/** The parameters of Gamma–Gamma. */
export interface GammaGammaParameters {
  /** Shape of the gamma distribution of the amounts of one customer. */
  readonly p: number;
  /** Shape of the gamma distribution of their rate parameters over customers. */
  readonly q: number;
  /** Its rate parameter, an amount: customers spend p γ / (q − 1) per purchase on average, where q is above 1. */
  readonly gamma: number;
}

/** What a prediction needs of a Gamma–Gamma model; what {@link fitGammaGamma} adds may be there. */
export interface GammaGammaModel extends Partial<Fit<GammaGammaParameters>> {
  /** Which model it is. */
  readonly kind: 'gamma-gamma';
  /** Its parameters. */
  readonly parameters: GammaGammaParameters;
}

/** The schema of a `GammaGammaModel`. */
export const gammaGammaModelSchema = fittedModel('gamma-gamma', { p: shape(), q: shape(), gamma: scale() }, {});

/** What one customer, or several alike, spent; a row may carry further columns. */
export interface SpendHistory {
  /** Repeat purchases. */
  readonly frequency: number;
  /** Mean amount of the repeat purchases, above 0; `null` or 0 where there are none. */
  readonly averageSpend: MoneyInput | null;
  /** How many customers have this history (default 1). */
  readonly weight?: number;
}

const LARGEST = 1e100;

export const spendHistorySchema = row({
  frequency: whole(),
  averageSpend: nullable(amount()),
  weight: prefault(whole(), 1),
});

/** A Gamma–Gamma model as fitted. */
export type FittedGammaGamma = GammaGammaModel & Fit<GammaGammaParameters>;

/** p, q and γ, this as a multiple of the mean spend. */
const STARTS = [
  [6, 4, 0.5],
  [2, 3, 1],
  [1, 1.5, 0.5],
];

/**
 * Fits Gamma–Gamma: what customers spend on a purchase, each around a mean of their own.
 *
 * - Formula: maximizes Σ log L over p, q and γ, where a customer with x repeat purchases of z on average has
 *   `L = γ^q z^(p x − 1) x^(p x) / (B(p x, q) (γ + x z)^(p x + q))`
 * - Unit: γ in the currency of the amounts, p and q are numbers
 * - Convention: rests on customers with repeat purchases; the others may be in the data, and say nothing. The model takes spend for independent of
 *   frequency: {@link spendIndependence} says whether it is. Identical customers are grouped. A fit that does not converge says why, and has no
 *   standard errors
 * - Source: Fader & Hardie, “The Gamma-Gamma Model of Monetary Value”, note 025 (2013)
 *
 * @param spends - Any iterable of what customers spent, such as the rows of `calibrationSummary`, in any order.
 * @returns The model, as plain JSON.
 * @throws {@link MetricsInputError} at the first row that is none, or when the data cannot identify the model: of fewer than two customers
 *   with repeat purchases, or all alike.
 * @example
 * const model = fitGammaGamma([
 *   { frequency: 1, averageSpend: 12.5, weight: 9 },
 *   { frequency: 1, averageSpend: 30, weight: 14 },
 *   { frequency: 1, averageSpend: '85.00', weight: 4 },
 *   { frequency: 2, averageSpend: 22, weight: 10 },
 *   { frequency: 2, averageSpend: 48, weight: 6 },
 *   { frequency: 3, averageSpend: 35, weight: 8 },
 *   { frequency: 4, averageSpend: 19, weight: 5 },
 *   { frequency: 5, averageSpend: 64, weight: 3 },
 *   { frequency: 7, averageSpend: 41, weight: 4 },
 *   { frequency: 12, averageSpend: 28, weight: 2 },
 *   { frequency: 0, averageSpend: null, weight: 200 },
 * ]);
 * [model.converged, model.customers, model.parameters.p.toFixed(2), model.parameters.q.toFixed(2)]; // => [true, 65, '4.58', '10.17']
 */
export function fitGammaGamma(spends: Iterable<SpendHistory>): FittedGammaGamma {
  const groups = readSpends(spends);
  mustDiffer(groups, 'spends', 'repeat purchases');
  const customers = customersIn(groups);
  const spend = groups.reduce((sum, { key, weight }) => sum + (key[1] as number) * (weight / customers), 0);
  return {
    kind: 'gamma-gamma',
    ...maximizeLikelihood(['p', 'q', 'gamma'], likelihoodOf(groups), customers, [1, 1, spend], STARTS),
  };
}

function likelihoodOf(groups: readonly Group[]): Likelihood {
  return (parameters) => {
    const [p, q, gamma] = parameters as readonly [number, number, number];
    let value = 0;
    const gradient: [number, number, number] = [0, 0, 0];
    for (const { key, weight } of groups) {
      const [frequency, spend] = key as readonly [number, number];
      const shape = p * frequency;
      const spent = frequency * spend;
      const logSpent = -Math.log1p(gamma / spent);
      const logRest = -Math.log1p(spent / gamma);
      const both = digamma(shape + q);
      value += weight * (shape * logSpent + q * logRest - Math.log(spend) - logBeta(shape, q));
      gradient[0] += weight * frequency * (both - digamma(shape) + logSpent);
      gradient[1] += weight * (both - digamma(q) + logRest);
      gradient[2] += (weight * ((q * spent) / gamma - shape)) / (gamma + spent);
    }
    return { value, gradient };
  };
}

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

/**
 * Expected spend of a customer on a purchase, given what the customer spent so far.
 *
 * - Formula: `p (γ + x z) / (p x + q − 1)`, between the mean of all customers, `p γ / (q − 1)`, and the customer’s own
 * - Unit: the currency of the model, per purchase, as a number: an estimate, not an amount of money
 * - Convention: with frequency 0 it is the mean of all customers
 * - Source: Fader & Hardie, “The Gamma-Gamma Model of Monetary Value”, note 025 (2013)
 *
 * @returns The expected amount, or `null` where the distribution has no mean, for all customers where q is at most 1.
 * @throws {@link MetricsInputError} when the model is none, the frequency no whole number, or the mean amount does not go with it.
 * @example
 * const model = { kind: 'gamma-gamma', parameters: { p: 6.25, q: 3.74, gamma: 15.44 } } as const;
 * expectedSpend(model, { frequency: 2, averageSpend: '22.35' })?.toFixed(4); // => '24.6637'
 * expectedSpend(model, { frequency: 0, averageSpend: null })?.toFixed(4); // => '35.2190'
 * expectedSpend({ ...model, parameters: { p: 6.25, q: 0.9, gamma: 15.44 } }, { frequency: 0, averageSpend: null }); // => null
 */
export function expectedSpend(model: GammaGammaModel, history: SpendHistory): number | null {
  const { parameters } = parseInput(gammaGammaModelSchema, model, ['model']);
  const { frequency, averageSpend } = parseInput(spendHistorySchema, history, ['history']);
  const spend = checkedSpend(frequency, Number(averageSpend ?? 0), ['history', 'averageSpend']);
  const mean = meanSpend(parameters, frequency, spend);
  return mean === null ? null : finiteResult(mean);
}

/** Reads what customers spent into groups of those alike, by frequency and mean amount; who has not bought again says nothing. */
function readSpends(spends: unknown): readonly Group[] {
  return groupRows({ spends }, spendHistorySchema, ({ frequency, averageSpend, weight }, path) => {
    const given = typeof averageSpend === 'number' ? averageSpend / 100 : Number(averageSpend ?? 0);
    const spend = checkedSpend(frequency, given, [...path, 'averageSpend']);
    return { key: [frequency, spend], weight: frequency === 0 ? 0 : weight };
  });
}

/** A mean amount as a number, which is 0 where there are no repeat purchases, and only there. */
export function checkedSpend(frequency: number, spend: number, path: readonly PropertyKey[]): number {
  if (frequency === 0) return spend === 0 ? 0 : refuse(path, mustBe('null or 0 without repeat purchases', spend));
  return isSpend(spend) ? spend : refuse(path, mustBe('an amount from 1e-100 to 1e+100 with repeat purchases', spend));
}

function isSpend(spend: number): boolean {
  return spend >= 1 / LARGEST && spend <= LARGEST;
}

/** The mean amount of a purchase of a customer who spent so much on average; `null` where there is no mean. */
export function meanSpend(
  { p, q, gamma }: GammaGammaParameters,
  frequency: number,
  averageSpend: number,
): number | null {
  const shapes = p * frequency + q;
  return shapes > 1 ? (p * (gamma + frequency * averageSpend)) / (shapes - 1) : null;
}
