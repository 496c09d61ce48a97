import {
  anyOf,
  mustBe,
  optional,
  parameters,
  parseInput,
  parseOptions,
  refuse,
  refuseTooLarge,
  rule,
} from '../internal/reading/index.ts';
import { discreteOutlook, MOST_OPPORTUNITIES, type OpportunityHistory, opportunityHistorySchema } from './bg-bb.ts';
import { geometricOutlook } from './bg-nbd.ts';
import { exponentialOutlook } from './pareto-nbd.ts';
import { type PurchaseHistory, purchaseHistorySchema, time } from './purchase-history.ts';
import { type HistoryOf, type Outlook, type PurchaseModel, purchaseModelSchema } from './purchase-model.ts';
import { type DiscountRate, discountRate, growthIn } from './time-unit.ts';

/** A history of either form, with 0 for what it lacks. */
type AnyHistory = PurchaseHistory & OpportunityHistory;

/** The history of a customer who has just come. */
const NEW_CUSTOMER: AnyHistory = { frequency: 0, recency: 0, T: 0, opportunities: 0 };

/** Reads a history of the form that the model is for. */
/** How a customer of a model bought; {@link readHistory} asks for the one that the model needs. */
export const historyOfSchema = anyOf(purchaseHistorySchema, opportunityHistorySchema);

/** What is chosen about {@link expectedPurchases}. */
export interface ExpectedPurchasesOptions {
  /** How long, in the unit of the model; for BG/BB a number of opportunities. */
  readonly duration: number;
}

export const expectedPurchasesOptionsSchema = parameters({ duration: time() });

/**
 * Expected repeat purchases of a new customer.
 *
 * - Formula: the mean of the number of purchases in `duration` after the first one, over the rates at which customers buy and leave; for
 *   Pareto/NBD `r β / (α (s − 1)) × (1 − (β / (β + t))^(s − 1))`
 * - Unit: purchases, without the first
 * - Convention: with MBG/NBD some customers leave at once, so that even their first moments count less than r / α
 * - Source: Fader, Hardie & Lee (2005); Batislam, Denizel & Filiztekin (2007); Schmittlein, Morrison & Colombo (1987); Fader,
 *   Hardie & Shang, “Customer-Base Analysis in a Discrete-Time Noncontractual Setting”, Marketing Science 29 (2010)
 *
 * @returns The expected number.
 * @throws {@link MetricsInputError} when the model is none or the duration no time.
 * @example
 * const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
 * expectedPurchases({ kind: 'bg-nbd', unit: 'week', parameters }, { duration: 32 }).toFixed(5); // => '1.04524'
 */
export function expectedPurchases(model: PurchaseModel, options: ExpectedPurchasesOptions): number {
  const known = parseInput(purchaseModelSchema, model, ['model']);
  const { duration } = parseOptions(expectedPurchasesOptionsSchema, options);
  mustFit(known, duration, ['options', 'duration']);
  const { alive, active } = outlookOf(known, NEW_CUSTOMER);
  return finiteResult(alive * active.moments(duration).purchases);
}

/** What is chosen about {@link expectedFuturePurchases}. */
export interface ExpectedFuturePurchasesOptions {
  /** How long from now on, in the unit of the model; for BG/BB a number of opportunities. */
  readonly duration: number;
}

export const expectedFuturePurchasesOptionsSchema = parameters({ duration: time() });

/**
 * Expected future purchases of a customer, given what the customer did so far.
 *
 * - Formula: the probability of being alive, times the mean number of purchases of one who is, over the rates at which such
 *   customers buy and leave
 * - Unit: purchases
 * - Convention: the mean of many customers with this history. It is computed as sums and integrals without a negative term, so
 *   that it keeps its digits where the published formulas divide by a − 1 or s − 1
 * - Source: Fader, Hardie & Lee (2005); Batislam, Denizel & Filiztekin (2007); Fader & Hardie (2005), Pareto/NBD; Fader, Hardie
 *   & Shang (2010), BG/BB
 *
 * @returns The expected number.
 * @throws {@link MetricsInputError} when the model is none, the history is none for it, or the duration no time.
 * @example
 * const model = { kind: 'bg-nbd', unit: 'week', parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } } as const;
 * const history = { frequency: 2, recency: 30.43, T: 38.86 };
 * expectedFuturePurchases(model, history, { duration: 39 }).toFixed(5); // => '1.22603'
 */
export function expectedFuturePurchases<Model extends PurchaseModel>(
  model: Model,
  history: HistoryOf<Model>,
  options: ExpectedFuturePurchasesOptions,
): number {
  const known = parseInput(purchaseModelSchema, model, ['model']);
  const { duration } = parseOptions(expectedFuturePurchasesOptionsSchema, options);
  mustFit(known, duration, ['options', 'duration']);
  const { alive, active } = outlookOf(known, readHistory(known, history));
  return finiteResult(alive * active.moments(duration).purchases);
}

/** What is chosen about {@link discountedFuturePurchases}. */
export interface DiscountedFuturePurchasesOptions {
  /** The discount with its time, such as `{ rate: 0.15, per: 'year' }`; above 0 where there is no horizon. */
  readonly discountRate: DiscountRate;
  /** Up to when purchases count, in the unit of the model, for BG/BB a number of opportunities; for ever when left out. */
  readonly horizon?: number;
}

export function endsOrDiscounts() {
  return rule<{ readonly discountRate: DiscountRate; readonly horizon?: number | undefined }>(
    'horizon',
    'given where the discount rate is 0, as purchases for ever have no value then',
    (input) => input.horizon !== undefined || input.discountRate.rate > 0,
  );
}

export const discountedFuturePurchasesOptionsSchema = parameters(
  {
    discountRate: discountRate(),
    horizon: optional(time()),
  },
  endsOrDiscounts(),
);

/**
 * Discounted expected residual transactions (DERT): the present value, in purchases, of all that a customer will still buy.
 *
 * - Formula: the integral over the time t to come, up to the horizon or for ever, of the purchases expected at t × `(1 + R)^−t`,
 *   with t in the time of the rate; for BG/BB the sum over the opportunities to come, the first of which is discounted once
 * - Unit: purchases of today; times the margin of a purchase it is a residual lifetime value
 * - Convention: the rate compounds: R per year over t weeks is `(1 + R)^(7 t / 365.25)`. A continuous rate k is `e^k − 1`
 * - Source: Fader, Hardie & Lee, “RFM and CLV”, Journal of Marketing Research 42 (2005), for Pareto/NBD; for BG/NBD and MBG/NBD
 *   it follows from the rate of purchases at a time to come; Fader, Hardie & Shang (2010), BG/BB
 *
 * @returns The discounted number of purchases.
 * @throws {@link MetricsInputError} when the model is none, the history is none for it, the rate is a bare number or below 0, or
 *   there is neither a rate above 0 nor a horizon.
 * @example
 * const model = { kind: 'bg-nbd', unit: 'week', parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } } as const;
 * const history = { frequency: 2, recency: 30.43, T: 38.86 };
 * discountedFuturePurchases(model, history, { discountRate: { rate: 0.15, per: 'year' } }).toFixed(3); // => '5.179'
 * discountedFuturePurchases(model, history, { discountRate: { rate: 0.15, per: 'year' }, horizon: 39 }).toFixed(3); // => '1.168'
 */
export function discountedFuturePurchases<Model extends PurchaseModel>(
  model: Model,
  history: HistoryOf<Model>,
  options: DiscountedFuturePurchasesOptions,
): number {
  const known = parseInput(purchaseModelSchema, model, ['model']);
  const { discountRate, horizon } = parseOptions(discountedFuturePurchasesOptionsSchema, options);
  mustFit(known, horizon, ['options', 'horizon']);
  const { alive, active } = outlookOf(known, readHistory(known, history));
  return finiteResult(alive * active.discountedPurchases(growthIn(known.unit, discountRate), horizon));
}

/** What a model expects of a customer with a history. */
export function outlookOf(model: PurchaseModel, history: AnyHistory): Outlook {
  const { frequency } = history;
  switch (model.kind) {
    case 'bg-nbd':
      return geometricOutlook(model.parameters, history, frequency);
    case 'mbg-nbd':
      return geometricOutlook(model.parameters, history, frequency + 1);
    case 'pareto-nbd':
      return exponentialOutlook(model.parameters, history);
    case 'bg-bb':
      return discreteOutlook(model.parameters, history);
  }
}

/** The model with other values of its parameters, in their order; further values are not its own. */
export function withValues(model: PurchaseModel, values: readonly number[]): PurchaseModel {
  const names = Object.keys(model.parameters);
  const parameters: object = Object.fromEntries(names.map((name, index) => [name, values[index]]));
  return { ...model, parameters } as PurchaseModel;
}

export function readHistory({ kind }: PurchaseModel, history: unknown): AnyHistory {
  const schema = kind === 'bg-bb' ? opportunityHistorySchema : purchaseHistorySchema;
  return { ...NEW_CUSTOMER, ...parseInput(schema, history, ['history']) };
}

/** Refuses a time that is no number of opportunities where the model is of these. */
export function mustFit({ kind }: PurchaseModel, time: number | undefined, path: readonly PropertyKey[]): void {
  const isWhole = time === undefined || (Number.isInteger(time) && time <= MOST_OPPORTUNITIES);
  if (kind === 'bg-bb' && !isWhole) {
    refuse(path, mustBe(`a whole number of opportunities up to ${MOST_OPPORTUNITIES}`, time));
  }
}

/** A result, refused where it fits no number. */
export function finiteResult(value: number): number {
  return Number.isFinite(value) ? value + 0 : refuseTooLarge([]);
}
