import {
  accrue,
  amount,
  type Decimal,
  discounted,
  exact,
  growthAt,
  type MoneyInput,
  type NotNull,
  nothingAccrued,
  quantityInput,
  type RateInput,
  timing,
} from '../internal/exact/index.ts';
import { nullable, parameters, parseInput, parseOptions, wholeBetween } from '../internal/reading/index.ts';
import type { CashFlowTiming } from '../ltv/index.ts';
import {
  mustBeObserved,
  type ObservedSurvival,
  observedSurvivalSchema,
  readSteps,
  walkAlong,
} from './observed-steps.ts';

/** What is chosen about {@link survivalLtv}. */
export interface SurvivalLtvOptions {
  /** What a customer who is there leaves in one period, as an amount of at least 0. A period is the unit of the durations. */
  readonly marginPerPeriod: MoneyInput | null;
  /** The discount of one period, at least 0. */
  readonly discountRate: RateInput;
  /** How many periods count, from 1 to 100,000. */
  readonly horizon: number;
  /** When in its period a margin comes in, from the customers who are there then (default `'end'`). */
  readonly timing?: CashFlowTiming;
}

export const survivalLtvOptionsSchema = parameters({
  marginPerPeriod: nullable(amount()),
  discountRate: quantityInput(),
  horizon: wholeBetween(1, 100_000),
  timing: timing(),
});

/** How long before the end of its period a margin comes in. */
const BEFORE_THE_END = { start: 1, middle: 0.5, end: 0 };

/**
 * Lifetime value by survival: the present value of the margins of a customer who stays as long as those observed did, instead
 * of as long as one churn rate for ever says.
 *
 * - Formula: `Σ marginPerPeriod × S(s) / (1 + discountRate) ^ s` for the periods t = 1 … horizon, where s is the moment at which
 *   the margin of period t comes in: t − 1 for `'start'`, t − ½ for `'middle'`, t for `'end'`
 * - Unit: money per customer, of the day on which they join
 * - Convention: the margin of a period comes from who is still there at its moment, so with `'start'` a customer who churns
 *   during the period has paid it, with `'end'` not. With survival r^t, `'start'` is `'now'` of `discountedLtv` and
 *   `'end'` its `'first-renewal'`. Survival goes by its shortest decimal form. The curve says nothing of what comes after the
 *   last time observed, so a horizon beyond it is refused unless survival is 0 by then
 * - Source: Gupta, Lehmann and Stuart, “Valuing Customers” (2004), with survival as observed for constant retention
 *
 * @returns The lifetime value: exact where its decimal expansion ends, else the nearest 34 digits.
 * @throws {@link MetricsInputError} when the curve is none, an input is out of its range, or the horizon was not observed.
 * @example
 * const observations = [1, 2, 2, 3].map((duration) => ({ duration, churned: true }));
 * const curve = kaplanMeier(observations);
 * const options = { marginPerPeriod: 100, discountRate: 0.25, horizon: 3 };
 * survivalLtv(curve, options).toString(); // => '76'
 * survivalLtv(curve, { ...options, timing: 'start' }).toString(); // => '176'
 */
export function survivalLtv(curve: ObservedSurvival, options: NotNull<SurvivalLtvOptions>): Decimal;
export function survivalLtv(curve: ObservedSurvival, options: SurvivalLtvOptions): Decimal | null;
export function survivalLtv(curve: ObservedSurvival, options: SurvivalLtvOptions): Decimal | null {
  const steps = readSteps(parseInput(observedSurvivalSchema, curve, ['curve']).steps);
  const { marginPerPeriod, discountRate, horizon, timing } = parseOptions(survivalLtvOptionsSchema, options);
  mustBeObserved(horizon, steps, ['options', 'horizon']);
  if (marginPerPeriod === null) return null;
  const survivalAt = walkAlong(steps);
  const growth = growthAt(discountRate);
  let accrued = nothingAccrued();
  for (let period = 1; period <= horizon; period += 1) {
    const survival = survivalAt(period - BEFORE_THE_END[timing]);
    if (survival === 0) break;
    accrued = accrue(accrued, exact(survival), growth);
  }
  return discounted({ ...accrued, value: accrued.value.times(marginPerPeriod) }, growth, timing);
}
