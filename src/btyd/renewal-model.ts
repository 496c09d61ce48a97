import { oneOf, parameters, parseInput, parseOptions, rule, wholeBetween } from '../internal/reading/index.ts';
import { digamma, integral, logRise } from '../internal/statistics/index.ts';
import { finiteResult } from './expected-purchases.ts';
import type { Fit, Likelihood } from './fit.ts';
import { type DiscountRate, discountRate, growthIn, type TimeUnit, timeUnit } from './purchase-history.ts';
import { fittedModel, modelOf, shape } from './purchase-model.ts';

/** Cohorts added up: how many customers left at each renewal, and how many had renewed that often when last seen. */
export interface Renewals {
  readonly customers: number;
  readonly left: readonly number[];
  readonly remained: readonly number[];
}

/** The parameters of the shifted beta-geometric model. */
export interface ShiftedBetaGeometricParameters {
  /** First shape of the beta distribution of the probability of not renewing. */
  readonly alpha: number;
  /** Second shape: the mean probability is α / (α + β). */
  readonly beta: number;
}

/** The parameters of the beta-discrete-Weibull model. */
export interface BetaDiscreteWeibullParameters {
  /** First shape of the beta distribution of the initial probability of not renewing. */
  readonly gamma: number;
  /** Second shape: the mean probability is γ / (γ + δ). */
  readonly delta: number;
  /**
   * How this probability changes for a customer: above 1 it rises from one renewal to the next, below 1 it falls, at 1
   * it is constant.
   */
  readonly c: number;
}

/** What {@link expectedResidualLifetime} needs of a shifted beta-geometric model; the results of a fit are optional. */
export interface ShiftedBetaGeometricModel extends Partial<Fit<ShiftedBetaGeometricParameters>> {
  /** The kind of model. */
  readonly kind: 'shifted-beta-geometric';
  /** The time from one renewal to the next. */
  readonly unit: TimeUnit;
  /** Its parameters. */
  readonly parameters: ShiftedBetaGeometricParameters;
}

/** What {@link expectedResidualLifetime} needs of a beta-discrete-Weibull model; the results of a fit are optional. */
export interface BetaDiscreteWeibullModel extends Partial<Fit<BetaDiscreteWeibullParameters>> {
  /** The kind of model. */
  readonly kind: 'beta-discrete-weibull';
  /** The time from one renewal to the next. */
  readonly unit: TimeUnit;
  /** Its parameters. */
  readonly parameters: BetaDiscreteWeibullParameters;
}

/** A model of renewals. */
export type RenewalModel = ShiftedBetaGeometricModel | BetaDiscreteWeibullModel;

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

export const renewalModelSchema = modelOf<RenewalModel>(renewalModelSchemas);

/** Beyond this a power may overflow. */
const LARGE_EXPONENT = 600;

/**
 * When to value a lifetime: `'at-payment'`, when the customer pays, including this payment; `'after-payment'`, just
 * after it; `'before-renewal'`, one period later, just before the renewal is known.
 */
export type ValuationMoment = 'at-payment' | 'after-payment' | 'before-renewal';

/** Options of {@link expectedResidualLifetime}. */
export interface ExpectedResidualLifetimeOptions {
  /** Number of renewals so far: 0 for a new customer, at most 10,000. */
  readonly renewals: number;
  /** Discount rate with its period, such as `{ rate: 0.1, per: 'year' }`, above 0. */
  readonly discountRate: DiscountRate;
  /** When to value the lifetime. */
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

/** Renewals that are summed one by one; an integral with end corrections gives all digits of the rest. */
const SUMMED = 400;

/**
 * Discounted expected (residual) lifetime of a contract customer (DEL, DERL): the present value of future payments, in
 * payments.
 *
 * - Formula: with n renewals so far, S the survival function of the model and d the discount rate per period:
 *   `'at-payment'` Σ S(n + t) / S(n) / (1 + d)ᵗ for t = 0, 1, … · `'after-payment'` the same without t = 0 ·
 *   `'before-renewal'` the latter times 1 + d
 * - Unit: payments at the moment of valuation; times the margin of a payment, a lifetime value
 * - Convention: DEL is `'at-payment'` with 0 renewals; the DERL of Fader and Hardie is `'before-renewal'`: their period
 *   n is n − 1 renewals
 * - Source: Fader & Hardie, “Customer-Base Valuation in a Contractual Setting”, Marketing Science 29 (2010)
 *
 * @returns The discounted number of payments.
 * @throws {@link MetricsInputError} when the discount rate does not state its period or is not above 0.
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

/** Sum of the future payments, its tail by the Euler–Maclaurin formula. */
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

/** Log-probability of at least `n` renewals: of B(γ, δ + nᶜ) / B(γ, δ). */
function logSurvival({ gamma, delta, c }: BetaDiscreteWeibullParameters, renewals: number): number {
  const exponent = c * Math.log(renewals);
  const rise = exponent > LARGE_EXPONENT ? gamma * exponent : logRise(delta + renewals ** c, gamma);
  return logRise(delta, gamma) - rise;
}

/** Likelihood of renewals; the parameters are γ, δ and c, which is 1 if omitted. */
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

/** Parameters of the beta-discrete-Weibull model, of which the other model is the case c = 1. */
function weibullParameters(model: RenewalModel): BetaDiscreteWeibullParameters {
  if (model.kind === 'beta-discrete-weibull') return model.parameters;
  const { alpha, beta } = model.parameters;
  return { gamma: alpha, delta: beta, c: 1 };
}
