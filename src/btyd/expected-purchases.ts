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
import { discreteOutlook, MOST_OPPORTUNITIES, opportunityHistorySchema } from './bg-bb.ts';
import { geometricOutlook } from './bg-nbd.ts';
import { exponentialOutlook } from './pareto-nbd.ts';
import {
  type DiscountRate,
  discountRate,
  growthIn,
  type OpportunityHistory,
  type PurchaseHistory,
  purchaseHistorySchema,
  time,
} from './purchase-history.ts';
import { type HistoryOf, type Outlook, type PurchaseModel, purchaseModelSchema } from './purchase-model.ts';

/** A history of either kind, with 0 for missing fields. */
type AnyHistory = PurchaseHistory & OpportunityHistory;

/** The history of a new customer. */
const NEW_CUSTOMER: AnyHistory = { frequency: 0, recency: 0, T: 0, opportunities: 0 };

/** The history of a customer, for either kind of model; {@link readHistory} requires the kind that the model needs. */
export const historyOfSchema = anyOf(purchaseHistorySchema, opportunityHistorySchema);

/** Options of {@link expectedPurchases}. */
export interface ExpectedPurchasesOptions {
  /** Length of time, in the unit of the model; for BG/BB a number of opportunities. */
  readonly duration: number;
}

export const expectedPurchasesOptionsSchema = parameters({ duration: time() });

/**
 * Expected repeat purchases of a new customer.
 *
 * - Formula: mean number of purchases within `duration` of the first one, over the distributions of purchase and
 *   dropout; for Pareto/NBD `r β / (α (s − 1)) × (1 − (β / (β + t))^(s − 1))`
 * - Unit: purchases, not counting the first
 * - Convention: in MBG/NBD some customers leave at once, so even the initial rate of purchases is below r / α
 * - Source: Fader, Hardie & Lee, “‘Counting Your Customers’ the Easy Way”, Marketing Science 24 (2005); Batislam,
 *   Denizel & Filiztekin (2007); Schmittlein, Morrison & Colombo (1987); Fader, Hardie & Shang, “Customer-Base Analysis
 *   in a Discrete-Time Noncontractual Setting”, Marketing Science 29 (2010)
 *
 * @returns The expected number.
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

/** Options of {@link expectedFuturePurchases}. */
export interface ExpectedFuturePurchasesOptions {
  /** Length of time from now, in the unit of the model; for BG/BB a number of opportunities. */
  readonly duration: number;
}

export const expectedFuturePurchasesOptionsSchema = parameters({ duration: time() });

/**
 * Expected future purchases of a customer, given their history.
 *
 * - Formula: probability of being alive, times the mean number of purchases of a customer who is, over the
 *   distributions of purchase and dropout given the history
 * - Unit: purchases
 * - Convention: the mean of many customers with this history. Computed by sums and integrals without negative terms, so
 *   it keeps its digits where the published formulas divide by a − 1 or s − 1
 * - Source: Fader, Hardie & Lee (2005); Batislam, Denizel & Filiztekin (2007); Schmittlein, Morrison & Colombo (1987)
 *   and Fader & Hardie (2005), Pareto/NBD; Fader, Hardie & Shang (2010), BG/BB
 *
 * @returns The expected number.
 * @throws {@link MetricsInputError} when the history does not fit the model.
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

/** Options of {@link discountedFuturePurchases}. */
export interface DiscountedFuturePurchasesOptions {
  /** Discount rate with its period, such as `{ rate: 0.15, per: 'year' }`; above 0 if there is no horizon. */
  readonly discountRate: DiscountRate;
  /**
   * Time from now until which purchases count, in the unit of the model, for BG/BB a number of opportunities; forever
   * if omitted.
   */
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
 * Discounted expected residual transactions (DERT): the present value, in purchases, of all future purchases of a
 * customer.
 *
 * - Formula: integral over the future time t, up to the horizon or forever, of the rate of purchases expected at t ×
 *   `(1 + R)^−t`, with t in the period of the rate; for BG/BB the sum over future opportunities, the first of which is
 *   discounted once
 * - Unit: present purchases; times the margin of a purchase, a residual lifetime value
 * - Convention: the rate compounds: R per year over t weeks is `(1 + R)^(7 t / 365.25)`. Convert a continuous rate k by
 *   `e^k − 1`
 * - Source: Fader, Hardie & Lee, “RFM and CLV”, Journal of Marketing Research 42 (2005), for Pareto/NBD; Fader, Hardie
 *   & Shang (2010), BG/BB; for BG/NBD and MBG/NBD derived from the expected rate of future purchases
 *
 * @returns The discounted number of purchases.
 * @throws {@link MetricsInputError} when the history does not fit the model, the discount rate does not state its
 *   period, or there is neither a rate above 0 nor a horizon.
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

/** What a model expects of a customer, given their history. */
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

/** The model with other parameter values, in the order of its parameters; surplus values are ignored. */
export function withValues(model: PurchaseModel, values: readonly number[]): PurchaseModel {
  const names = Object.keys(model.parameters);
  const parameters: object = Object.fromEntries(names.map((name, index) => [name, values[index]]));
  return { ...model, parameters } as PurchaseModel;
}

export function readHistory({ kind }: PurchaseModel, history: unknown): AnyHistory {
  const schema = kind === 'bg-bb' ? opportunityHistorySchema : purchaseHistorySchema;
  return { ...NEW_CUSTOMER, ...parseInput(schema, history, ['history']) };
}

/** Refuses a time that is not a whole number of opportunities, if the model is about opportunities. */
export function mustFit({ kind }: PurchaseModel, time: number | undefined, path: readonly PropertyKey[]): void {
  const isWhole = time === undefined || (Number.isInteger(time) && time <= MOST_OPPORTUNITIES);
  if (kind === 'bg-bb' && !isWhole) {
    refuse(path, mustBe(`a whole number of opportunities up to ${MOST_OPPORTUNITIES}`, time));
  }
}

/** Refuses results that are not finite. */
export function finiteResult(value: number): number {
  return Number.isFinite(value) ? value + 0 : refuseTooLarge([]);
}
