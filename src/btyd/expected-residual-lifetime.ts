import { oneOf, wholeBetween } from '../internal/reading/fields.ts';
import { parameters, parseInput, parseOptions, rule } from '../internal/reading/parse-input.ts';
import { integral } from '../internal/statistics/integral.ts';
import { finiteResult } from './outlook-of.ts';
import {
  type BetaDiscreteWeibullParameters,
  type RenewalModel,
  renewalModelSchema,
  weibullParameters,
} from './renewal-model.ts';
import { logSurvival } from './renewal-survival.ts';
import { type DiscountRate, discountRate, growthIn } from './time-unit.ts';

/**
 * When a lifetime is valued: `'at-payment'`, when the customer pays, this payment included; `'after-payment'`, just after that;
 * `'before-renewal'`, one period later, just before it turns out who renews.
 */
export type ValuationMoment = 'at-payment' | 'after-payment' | 'before-renewal';

/** What is asked of {@link expectedResidualLifetime}. */
export interface ExpectedResidualLifetimeOptions {
  /** How often the customer has renewed so far: 0 for a new one, at most 10,000. */
  readonly renewals: number;
  /** The discount with its time, such as `{ rate: 0.1, per: 'year' }`, above 0. */
  readonly discountRate: DiscountRate;
  /** When the lifetime is valued. */
  readonly moment: ValuationMoment;
}

export const expectedResidualLifetimeOptionsSchema = parameters(
  {
    renewals: wholeBetween(0, 10_000),
    discountRate: discountRate(),
    moment: oneOf('at-payment', 'after-payment', 'before-renewal'),
  },
  rule<{ discountRate: DiscountRate }>(
    'discountRate',
    'above 0, as a lifetime without discount need not have a mean',
    (input) => input.discountRate.rate > 0,
  ),
);

/** Renewals that are summed one by one; an integral with corrections at its end has all digits of those that follow. */
const SUMMED = 400;

/**
 * Discounted expected lifetime of a customer with a contract (DEL, DERL): the present value, in payments, of those who renew.
 *
 * - Formula: with n renewals so far, S the survival of the model and d the discount of a period:
 *   `'at-payment'` Σ S(n + t) / S(n) / (1 + d)ᵗ for t = 0, 1, … · `'after-payment'` the same without t = 0 · `'before-renewal'`
 *   that times 1 + d
 * - Unit: payments of the moment of valuation; times the margin of a payment it is a lifetime value
 * - Convention: DEL is `'at-payment'` with 0 renewals, and DERL of Fader and Hardie `'before-renewal'`: their n-th period is n − 1
 *   renewals
 * - Source: Fader & Hardie, “Customer-Base Valuation in a Contractual Setting”, Marketing Science 29 (2010)
 *
 * @returns The discounted number of payments.
 * @throws {@link MetricsInputError} when the model is none, the number of renewals no whole number, or the rate a bare number or not above 0.
 * @example
 * const parameters = { alpha: 0.668, beta: 3.806 };
 * const model = { kind: 'shifted-beta-geometric', unit: 'year', parameters } as const;
 * const discountRate = { rate: 0.1, per: 'year' } as const;
 * expectedResidualLifetime(model, { renewals: 0, discountRate, moment: 'at-payment' }).toFixed(4); // => '5.9226'
 * expectedResidualLifetime(model, { renewals: 2, discountRate, moment: 'before-renewal' }).toFixed(4); // => '6.2943'
 */
export function expectedResidualLifetime(model: RenewalModel, options: ExpectedResidualLifetimeOptions): number {
  const known = parseInput(renewalModelSchema, model, ['model']);
  const { renewals, discountRate, moment } = parseOptions(expectedResidualLifetimeOptionsSchema, options);
  const growth = growthIn(known.unit, discountRate);
  const payments = paymentsToCome(weibullParameters(known), renewals, growth);
  const values = {
    'at-payment': 1 + payments,
    'after-payment': payments,
    'before-renewal': payments * Math.exp(growth),
  };
  return finiteResult(values[moment]);
}

/** The sum of the payments to come, the rest of it by the formula of Euler and Maclaurin. */
function paymentsToCome(parameters: BetaDiscreteWeibullParameters, renewals: number, growth: number): number {
  const now = logSurvival(parameters, renewals);
  const payment = (time: number) => Math.exp(logSurvival(parameters, renewals + time) - now - growth * time);
  let sum = 0;
  for (let time = 1; time < SUMMED; time += 1) sum += payment(time);
  const rest = integral(
    (logarithm) => Math.exp(logarithm) * payment(SUMMED + Math.exp(logarithm)),
    Math.log(SUMMED),
    1,
  );
  const slope = (payment(SUMMED + 1) - payment(SUMMED - 1)) / 2;
  return sum + rest + payment(SUMMED) / 2 - slope / 12;
}
