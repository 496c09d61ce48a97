import type { Fit } from './fit-types.ts';
import { fittedModel, modelOf, shape } from './model-schema.ts';
import { type TimeUnit, timeUnit } from './time-unit.ts';

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
export const renewalModelSchemas = {
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

/** The parameters of either as those of the latter, of which the former is the case that nothing changes. */
export function weibullParameters(model: RenewalModel): BetaDiscreteWeibullParameters {
  if (model.kind === 'beta-discrete-weibull') return model.parameters;
  const { alpha, beta } = model.parameters;
  return { gamma: alpha, delta: beta, c: 1 };
}
