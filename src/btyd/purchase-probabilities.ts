import { parameters, parseInput, parseOptions, whole } from '../internal/reading/index.ts';
import { betaTail, logBeta } from '../internal/statistics/index.ts';
import { mustFit, outlookOf, readHistory } from './expected-purchases.ts';
import { discountedIntegral, time } from './purchase-history.ts';
import {
  type DiscreteDropoutParameters,
  type ExponentialDropoutParameters,
  type GeometricDropoutParameters,
  type HistoryOf,
  type PurchaseModel,
  purchaseModelSchema,
} from './purchase-model.ts';

/**
 * Probability that a customer is alive, that is, has not left for good, given their history.
 *
 * - Formula: share of the likelihood of the history for which the customer is still there; for BG/NBD with x > 0
 *   `1 / (1 + a / (b + x − 1) × ((α + T) / (α + tₓ))^(r + x))`
 * - Unit: probability, from 0 to 1
 * - Convention: at the end of the observation; for BG/BB at the next opportunity. With BG/NBD it is 1 for all customers
 *   who bought once, however long ago, because in that model customers leave only after a repeat purchase; MBG/NBD and
 *   Pareto/NBD give them a probability
 * - Source: Schmittlein, Morrison & Colombo, “Counting Your Customers”, Management Science 33 (1987); Fader, Hardie &
 *   Lee, “Computing P(alive) Using the BG/NBD Model” (2008); Batislam, Denizel & Filiztekin (2007); Fader, Hardie &
 *   Shang (2010)
 *
 * @returns The probability.
 * @throws {@link MetricsInputError} when the history does not fit the model.
 * @example
 * const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
 * const history = { frequency: 23, recency: 39, T: 39 };
 * probabilityAlive({ kind: 'bg-nbd', unit: 'week', parameters }, history).toFixed(5); // => '0.96856'
 * const once = { frequency: 0, recency: 0, T: 39 };
 * probabilityAlive({ kind: 'bg-nbd', unit: 'week', parameters }, once); // => 1
 */
export function probabilityAlive<Model extends PurchaseModel>(model: Model, history: HistoryOf<Model>): number {
  const read = parseInput(purchaseModelSchema, model, ['model']);
  const known = readHistory(read, history);
  const { alive } = outlookOf(read, known);
  if (read.kind !== 'bg-bb') return alive;
  const { gamma, delta } = read.parameters;
  return alive * ((delta + known.opportunities) / (gamma + delta + known.opportunities));
}

/** Options of {@link probabilityOfNoPurchase}. */
export interface ProbabilityOfNoPurchaseOptions {
  /** Length of time from now, in the unit of the model; for BG/BB a number of opportunities. */
  readonly duration: number;
}

export const probabilityOfNoPurchaseOptionsSchema = parameters({ duration: time() });

/**
 * Probability of no purchase: that a customer buys nothing within the duration, because they left or by chance.
 *
 * - Formula: `1 − P(alive) × P(a purchase within the duration | alive)`, for BG/NBD and MBG/NBD
 *   `1 − P(alive) × (1 − ((α + T) / (α + T + t))^(r + x))`
 * - Unit: probability, from 0 to 1
 * - Convention: the relevant probability if you call customers churned after a certain time without a purchase; unlike
 *   P(alive), it can be checked against what happens
 * - Source: Fader & Hardie, “Deriving an Expression for P(X(t) = x) Under the Pareto/NBD Model” (2006); for the other
 *   models derived from their likelihoods
 *
 * @returns The probability.
 * @throws {@link MetricsInputError} when the history does not fit the model.
 * @example
 * const model = { kind: 'bg-nbd', unit: 'week', parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } } as const;
 * const history = { frequency: 2, recency: 30.43, T: 38.86 };
 * probabilityOfNoPurchase(model, history, { duration: 13 }).toFixed(4); // => '0.6765'
 */
export function probabilityOfNoPurchase<Model extends PurchaseModel>(
  model: Model,
  history: HistoryOf<Model>,
  options: ProbabilityOfNoPurchaseOptions,
): number {
  const known = parseInput(purchaseModelSchema, model, ['model']);
  const { duration } = parseOptions(probabilityOfNoPurchaseOptionsSchema, options);
  mustFit(known, duration, ['options', 'duration']);
  const { alive, active } = outlookOf(known, readHistory(known, history));
  return Math.max(0, 1 - alive * active.purchaseProbability(duration));
}

/** Options of {@link purchaseCountProbability}. */
export interface PurchaseCountProbabilityOptions {
  /** Number of repeat purchases. */
  readonly count: number;
  /** Length of time after the first purchase, in the unit of the model; for BG/BB a number of opportunities. */
  readonly duration: number;
}

export const purchaseCountProbabilityOptionsSchema = parameters({
  count: whole(),
  duration: time(),
});

/**
 * Probability that a new customer makes a given number of repeat purchases.
 *
 * - Formula: `P(X(t) = x)` of the model: the customer stays and buys x times, or leaves after the x-th
 * - Unit: probability, from 0 to 1
 * - Convention: the probabilities of all counts add up to 1
 * - Source: Fader, Hardie & Lee, “‘Counting Your Customers’ the Easy Way”, Marketing Science 24 (2005), equation 8;
 *   Batislam, Denizel & Filiztekin (2007); Fader & Hardie (2006), Pareto/NBD; Fader, Hardie & Shang (2010), BG/BB
 *
 * @returns The probability.
 * @example
 * const model = { kind: 'bg-nbd', unit: 'week', parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } } as const;
 * [0, 1, 2].map((count) => purchaseCountProbability(model, { count, duration: 39 }).toFixed(4)); // => ['0.5738', '0.1994', '0.0854']
 */
export function purchaseCountProbability(model: PurchaseModel, options: PurchaseCountProbabilityOptions): number {
  const known = parseInput(purchaseModelSchema, model, ['model']);
  const { count, duration } = parseOptions(purchaseCountProbabilityOptionsSchema, options);
  mustFit(known, duration, ['options', 'duration']);
  switch (known.kind) {
    case 'bg-nbd':
      return geometricCount(known.parameters, count, duration, 0);
    case 'mbg-nbd':
      return geometricCount(known.parameters, count, duration, 1);
    case 'pareto-nbd':
      return exponentialCount(known.parameters, count, duration);
    case 'bg-bb':
      return discreteCount(known.parameters, count, duration);
  }
}

/** Probability of a number of purchases if the customer never leaves, with a gamma-distributed rate. */
function countOfLoyal(shape: number, rate: number, count: number, duration: number): number {
  const ratio = duration / rate;
  const bought = count === 0 ? 0 : count * (Math.log(ratio) - Math.log1p(ratio));
  return Math.exp(bought - shape * Math.log1p(ratio) - logBeta(shape, count + 1)) / (shape + count);
}

/** The same for a new customer of BG/NBD, or of MBG/NBD with one more chance to leave. */
function geometricCount(
  { r, alpha, a, b }: GeometricDropoutParameters,
  count: number,
  duration: number,
  firstChances: 0 | 1,
): number {
  const chances = count + firstChances;
  const stays = Math.exp(logBeta(a, b + chances) - logBeta(a, b));
  const stayed = stays * countOfLoyal(r, alpha, count, duration);
  if (chances === 0) return stayed;
  const leaves = Math.exp(logBeta(a + 1, b + chances - 1) - logBeta(a, b));
  return stayed + leaves * (count === 0 ? 1 : betaTail(duration / (alpha + duration), count, r, 'lower'));
}

/** The same for Pareto/NBD. */
function exponentialCount(
  { r, alpha, s, beta }: ExponentialDropoutParameters,
  count: number,
  duration: number,
): number {
  const stayed = Math.exp(-s * Math.log1p(duration / beta)) * countOfLoyal(r, alpha, count, duration);
  const left = (time: number) =>
    (s / beta) * Math.exp(-(s + 1) * Math.log1p(time / beta)) * countOfLoyal(r, alpha, count, time);
  return Math.min(1, stayed + discountedIntegral(left, Math.min(alpha, beta / (1 + s)), 0, duration));
}

/** Probability that a new customer of BG/BB buys at a given number of opportunities. */
function discreteCount(
  { alpha, beta, gamma, delta }: DiscreteDropoutParameters,
  count: number,
  opportunities: number,
): number {
  if (count > opportunities) return 0;
  let part = Math.exp(
    logBeta(alpha + count, beta) - logBeta(alpha, beta) + logBeta(gamma + 1, delta + count) - logBeta(gamma, delta),
  );
  let probability = 0;
  for (let opportunity = count; opportunity < opportunities; opportunity += 1) {
    probability += part;
    const misses = opportunity + 1 - count;
    part *= ((opportunity + 1) / misses) * ((beta + misses - 1) / (alpha + beta + opportunity));
    part *= (delta + opportunity) / (gamma + delta + opportunity + 1);
  }
  return probability + (part * (gamma + delta + opportunities)) / gamma;
}
