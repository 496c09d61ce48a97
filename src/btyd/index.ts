export { type DiscountedFuturePurchasesOptions, discountedFuturePurchases } from './discounted-future-purchases.ts';
export {
  type ExpectedFuturePurchasesOptions,
  expectedFuturePurchases,
} from './expected-future-purchases.ts';
export { type ExpectedPurchasesOptions, expectedPurchases } from './expected-purchases.ts';
export {
  type ExpectedResidualLifetimeOptions,
  expectedResidualLifetime,
  type ValuationMoment,
} from './expected-residual-lifetime.ts';
export { expectedSpend } from './expected-spend.ts';
export { type FittedBetaDiscreteWeibull, fitBetaDiscreteWeibull } from './fit-beta-discrete-weibull.ts';
export { type FittedBgBb, fitBgBb } from './fit-bg-bb.ts';
export { type FittedBgNbd, fitBgNbd } from './fit-bg-nbd.ts';
export { type FittedGammaGamma, fitGammaGamma } from './fit-gamma-gamma.ts';
export { type FittedMbgNbd, fitMbgNbd } from './fit-mbg-nbd.ts';
export type { FitOptions } from './fit-options.ts';
export { type FittedParetoNbd, fitParetoNbd } from './fit-pareto-nbd.ts';
export { type FittedShiftedBetaGeometric, fitShiftedBetaGeometric } from './fit-shifted-beta-geometric.ts';
export type { Fit, FitFailure } from './fit-types.ts';
export { forecastPurchases } from './forecast-purchases.ts';
export type { ForecastPoint, ForecastPurchasesOptions, PurchaseForecast } from './forecast-types.ts';
export type { GammaGammaModel, GammaGammaParameters } from './gamma-gamma-model.ts';
export type { FittedContinuous, LifetimeValueInput, LifetimeValueOptions } from './lifetime-value-input.ts';
export { mergePurchaseHistories } from './merge-purchase-histories.ts';
export type { OpportunityHistory } from './opportunity-history.ts';
export { predictLifetimeValue } from './predict-lifetime-value.ts';
export { probabilityAlive } from './probability-alive.ts';
export { type ProbabilityOfNoPurchaseOptions, probabilityOfNoPurchase } from './probability-of-no-purchase.ts';
export { type PurchaseCountProbabilityOptions, purchaseCountProbability } from './purchase-count-probability.ts';
export type { PurchaseHistory } from './purchase-history.ts';
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
export type { RenewalCohort } from './renewal-cohorts.ts';
export type {
  BetaDiscreteWeibullModel,
  BetaDiscreteWeibullParameters,
  RenewalModel,
  ShiftedBetaGeometricModel,
  ShiftedBetaGeometricParameters,
} from './renewal-model.ts';
export type { SpendHistory } from './spend-history.ts';
export { type SpendIndependence, spendIndependence } from './spend-independence.ts';
export { summarizePurchaseHistories } from './summarize-purchase-histories.ts';
export type { DiscountRate, TimeUnit } from './time-unit.ts';
