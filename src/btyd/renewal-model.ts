import { oneOf, parameters, parseInput, parseOptions, rule, wholeBetween } from '../internal/reading/index.ts';
import { digamma, integral, logRise } from '../internal/statistics/index.ts';
import { finiteResult } from './expected-purchases.ts';
import type { Fit, Likelihood } from './fit.ts';
import type { Renewals } from './fit-renewals.ts';
import { fittedModel, modelOf, shape } from './purchase-model.ts';
import { type DiscountRate, discountRate, growthIn, type TimeUnit, timeUnit } from './time-unit.ts';

/** The parameters of the shifted beta-geometric model. */
export interface ShiftedBetaGeometricParameters {
  /** First shape of the beta distribution of the probabilities with which customers do not renew. */
  readonly alpha: number;
  /** Its second shape: the mean probability is α / (α + β). */
  readonly beta: number;
}

/** The parameters of the beta-discrete-Weibull model. */
export interface BetaDiscreteWeibullParameters {
  /** First shape of the beta distribution of the probabilities with which customers do not renew at first. */
  readonly gamma: number;
  /** Its second shape: the mean probability is γ / (γ + δ). */
  readonly delta: number;
  /** How that of one customer changes: above 1 it rises from renewal to renewal, below 1 it falls, at 1 it stays. */
  readonly c: number;
}

/** What {@link expectedResidualLifetime} needs of a shifted beta-geometric model; what a fit adds may be there. */
export interface ShiftedBetaGeometricModel extends Partial<Fit<ShiftedBetaGeometricParameters>> {
  /** Which model it is. */
  readonly kind: 'shifted-beta-geometric';
  /** The time from one renewal to the next. */
  readonly unit: TimeUnit;
  /** Its parameters. */
  readonly parameters: ShiftedBetaGeometricParameters;
}

/** What {@link expectedResidualLifetime} needs of a beta-discrete-Weibull model; what a fit adds may be there. */
export interface BetaDiscreteWeibullModel extends Partial<Fit<BetaDiscreteWeibullParameters>> {
  /** Which model it is. */
  readonly kind: 'beta-discrete-weibull';
  /** The time from one renewal to the next. */
  readonly unit: TimeUnit;
  /** Its parameters. */
  readonly parameters: BetaDiscreteWeibullParameters;
}

/** A model of renewals. */
export type RenewalModel = ShiftedBetaGeometricModel | BetaDiscreteWeibullModel;

/** The schema of each kind of `RenewalModel`. */
const renewalModelSchemas = {
  'shifted-beta-geometric': fittedModel(
    'shifted-beta-geometric',
    { alpha: shape(), beta: shape() },
    { unit: timeUnit() },
  ),
  'beta-discrete-weibull': fittedModel(
    'beta-discrete-weibull',
    { gamma: shape(), delta: shape(), c: shape() },
    { unit: timeUnit() },
  ),
};

/** The schema of a `RenewalModel`. */
export const renewalModelSchema = modelOf<RenewalModel>(renewalModelSchemas);

/** Beyond the exponential of it a power need not fit into numbers. */
const LARGE_EXPONENT = 600;

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

/** The logarithm of the probability that a customer renews at least so often: of B(γ, δ + nᶜ) / B(γ, δ). */
function logSurvival({ gamma, delta, c }: BetaDiscreteWeibullParameters, renewals: number): number {
  const exponent = c * Math.log(renewals);
  const rise = exponent > LARGE_EXPONENT ? gamma * exponent : logRise(delta + renewals ** c, gamma);
  return logRise(delta, gamma) - rise;
}

/** The likelihood of renewals of customers; the parameters are γ, δ and c, which is 1 where it is left out. */
export function renewalLikelihood({ left, remained }: Renewals): Likelihood {
  return (parameters) => {
    const [gamma, delta, c = 1] = parameters as readonly [number, number, number?];
    let value = 0;
    const gradient = [0, 0, 0];
    let before = survivalAt({ gamma, delta, c }, 0);
    const add = (weight: number, logarithm: number, slopes: readonly number[]) => {
      if (weight === 0) return;
      value += weight * logarithm;
      slopes.forEach((slope, index) => {
        gradient[index] = (gradient[index] as number) + weight * slope;
      });
    };
    for (let renewals = 0; renewals < remained.length; renewals += 1) {
      const after = survivalAt({ gamma, delta, c }, renewals);
      const fall = after.logarithm - before.logarithm;
      const odds = 1 / Math.expm1(-fall);
      const leaves = after.slopes.map((slope, index) => {
        const slopeBefore = before.slopes[index] as number;
        return slopeBefore + odds * (slopeBefore - slope);
      });
      if (renewals > 0) add(left[renewals - 1] as number, before.logarithm + Math.log(-Math.expm1(fall)), leaves);
      add(remained[renewals] as number, after.logarithm, after.slopes);
      before = after;
    }
    return { value, gradient: gradient.slice(0, parameters.length) };
  };
}

function survivalAt({ gamma, delta, c }: BetaDiscreteWeibullParameters, renewals: number) {
  const age = renewals ** c;
  const ofBoth = digamma(gamma + delta + age);
  const ofDelta = digamma(delta + age);
  const stretch = renewals > 0 ? age * Math.log(renewals) : 0;
  return {
    logarithm: logSurvival({ gamma, delta, c }, renewals),
    slopes: [
      digamma(gamma + delta) - ofBoth,
      ofDelta - ofBoth - digamma(delta) + digamma(gamma + delta),
      stretch * (ofDelta - ofBoth),
    ],
  };
}

/** The parameters of either as those of the latter, of which the former is the case that nothing changes. */
function weibullParameters(model: RenewalModel): BetaDiscreteWeibullParameters {
  if (model.kind === 'beta-discrete-weibull') return model.parameters;
  const { alpha, beta } = model.parameters;
  return { gamma: alpha, delta: beta, c: 1 };
}
