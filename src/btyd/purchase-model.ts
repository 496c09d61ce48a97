import type { Fit } from './fit-types.ts';
import type { OpportunityHistory } from './opportunity-history.ts';
import type { PurchaseHistory } from './purchase-history.ts';
import type { TimeUnit } from './time-unit.ts';

/** The parameters of BG/NBD and MBG/NBD. */
export interface GeometricDropoutParameters {
  /** Shape of the gamma distribution of the rates at which customers buy. */
  readonly r: number;
  /** Its rate parameter, a time: customers buy r / α times a unit of time on average. */
  readonly alpha: number;
  /** First shape of the beta distribution of the probabilities with which customers leave after a purchase. */
  readonly a: number;
  /** Its second shape: the mean probability is a / (a + b). */
  readonly b: number;
}

/** The parameters of Pareto/NBD. */
export interface ExponentialDropoutParameters {
  /** Shape of the gamma distribution of the rates at which customers buy. */
  readonly r: number;
  /** Its rate parameter, a time: customers buy r / α times a unit of time on average. */
  readonly alpha: number;
  /** Shape of the gamma distribution of the rates at which customers leave. */
  readonly s: number;
  /** Its rate parameter, a time: customers leave at a mean rate of s / β. */
  readonly beta: number;
}

/** The parameters of BG/BB. */
export interface DiscreteDropoutParameters {
  /** First shape of the beta distribution of the probabilities with which customers buy at an opportunity. */
  readonly alpha: number;
  /** Its second shape: the mean probability is α / (α + β). */
  readonly beta: number;
  /** First shape of the beta distribution of the probabilities with which customers leave before an opportunity. */
  readonly gamma: number;
  /** Its second shape: the mean probability is γ / (γ + δ). */
  readonly delta: number;
}

/** What a prediction needs of a BG/NBD model; what {@link fitBgNbd} adds may be there. */
export interface BgNbdModel extends Partial<Fit<GeometricDropoutParameters>> {
  /** Which model it is. */
  readonly kind: 'bg-nbd';
  /** The unit of its times. */
  readonly unit: TimeUnit;
  /** Its parameters. */
  readonly parameters: GeometricDropoutParameters;
}

/** What a prediction needs of an MBG/NBD model; what {@link fitMbgNbd} adds may be there. */
export interface MbgNbdModel extends Partial<Fit<GeometricDropoutParameters>> {
  /** Which model it is. */
  readonly kind: 'mbg-nbd';
  /** The unit of its times. */
  readonly unit: TimeUnit;
  /** Its parameters. */
  readonly parameters: GeometricDropoutParameters;
}

/** What a prediction needs of a Pareto/NBD model; what {@link fitParetoNbd} adds may be there. */
export interface ParetoNbdModel extends Partial<Fit<ExponentialDropoutParameters>> {
  /** Which model it is. */
  readonly kind: 'pareto-nbd';
  /** The unit of its times. */
  readonly unit: TimeUnit;
  /** Its parameters. */
  readonly parameters: ExponentialDropoutParameters;
}

/** What a prediction needs of a BG/BB model; what {@link fitBgBb} adds may be there. */
export interface BgBbModel extends Partial<Fit<DiscreteDropoutParameters>> {
  /** Which model it is. */
  readonly kind: 'bg-bb';
  /** The time from one opportunity to the next. */
  readonly unit: TimeUnit;
  /** Its parameters. */
  readonly parameters: DiscreteDropoutParameters;
}

/** A model of purchases at any time. */
export type ContinuousModel = BgNbdModel | MbgNbdModel | ParetoNbdModel;

/** A model of purchases. */
export type PurchaseModel = ContinuousModel | BgBbModel;

/** How a customer of a model bought: opportunities of a BG/BB model, else times. */
export type HistoryOf<Model extends PurchaseModel> = Model extends BgBbModel ? OpportunityHistory : PurchaseHistory;
