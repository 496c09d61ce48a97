export { type FittedBgBb, fitBgBb } from './bg-bb.ts';
export { type FittedBgNbd, type FittedMbgNbd, fitBgNbd, fitMbgNbd } from './bg-nbd.ts';
export {
  type DiscountedFuturePurchasesOptions,
  discountedFuturePurchases,
  type ExpectedFuturePurchasesOptions,
  type ExpectedPurchasesOptions,
  expectedFuturePurchases,
  expectedPurchases,
} from './expected-purchases.ts';
export type { Fit, FitFailure, FitOptions } from './fit.ts';
export type { RenewalCohort } from './fit-renewals.ts';
export {
  type FittedBetaDiscreteWeibull,
  type FittedShiftedBetaGeometric,
  fitBetaDiscreteWeibull,
  fitShiftedBetaGeometric,
} from './fit-renewals.ts';
export type { ForecastPoint, ForecastPurchasesOptions, PurchaseForecast } from './forecast-purchases.ts';
export { forecastPurchases } from './forecast-purchases.ts';
export type { GammaGammaModel, GammaGammaParameters, SpendHistory } from './gamma-gamma.ts';
export {
  expectedSpend,
  type FittedGammaGamma,
  fitGammaGamma,
  type SpendIndependence,
  spendIndependence,
} from './gamma-gamma.ts';
export { type FittedParetoNbd, fitParetoNbd } from './pareto-nbd.ts';
export type { FittedContinuous, LifetimeValueInput, LifetimeValueOptions } from './predict-lifetime-value.ts';
export { predictLifetimeValue } from './predict-lifetime-value.ts';
export type { DiscountRate, OpportunityHistory, PurchaseHistory, TimeUnit } from './purchase-history.ts';
export { mergePurchaseHistories, summarizePurchaseHistories } from './purchase-history.ts';
export type {
  BgBbModel,
  BgNbdModel,
  ContinuousModel,
  DiscreteDropoutParameters,
  ExponentialDropoutParameters,
  GeometricDropoutParameters,
  HistoryOf,
  MbgNbdModel,
  ParetoNbdModel,
  PurchaseModel,
} from './purchase-model.ts';
export {
  type ProbabilityOfNoPurchaseOptions,
  type PurchaseCountProbabilityOptions,
  probabilityAlive,
  probabilityOfNoPurchase,
  purchaseCountProbability,
} from './purchase-probabilities.ts';
export type {
  BetaDiscreteWeibullModel,
  BetaDiscreteWeibullParameters,
  RenewalModel,
  ShiftedBetaGeometricModel,
  ShiftedBetaGeometricParameters,
} from './renewal-model.ts';
export {
  type ExpectedResidualLifetimeOptions,
  expectedResidualLifetime,
  type ValuationMoment,
} from './renewal-model.ts';
