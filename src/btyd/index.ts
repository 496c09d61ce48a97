export { discountedFuturePurchases, type DiscountedFuturePurchasesInput } from './discounted-future-purchases.ts';
export { type CustomerOfModel, expectedFuturePurchases, type ExpectedFuturePurchasesInput } from './expected-future-purchases.ts';
export { expectedPurchases, type ExpectedPurchasesInput } from './expected-purchases.ts';
export type { Fit, FitFailure } from './fit.ts';
export { fitBgNbd, type FittedBgNbd } from './fit-bg-nbd.ts';
export { fitMbgNbd, type FittedMbgNbd } from './fit-mbg-nbd.ts';
export type { FitOptions } from './fit-options.ts';
export { fitParetoNbd, type FittedParetoNbd } from './fit-pareto-nbd.ts';
export { mergePurchaseHistories } from './merge-purchase-histories.ts';
export type { OpportunityHistory } from './opportunity-history.ts';
export { probabilityAlive, type ProbabilityAliveInput } from './probability-alive.ts';
export { probabilityOfNoPurchase, type ProbabilityOfNoPurchaseInput } from './probability-of-no-purchase.ts';
export { purchaseCountProbability, type PurchaseCountProbabilityInput } from './purchase-count-probability.ts';
export type { PurchaseHistory } from './purchase-history.ts';
export type {
  BgBbModel,
  BgNbdModel,
  ContinuousModel,
  DiscreteDropoutParameters,
  ExponentialDropoutParameters,
  GeometricDropoutParameters,
  MbgNbdModel,
  ParetoNbdModel,
  PurchaseModel,
} from './purchase-model.ts';
export { summarizePurchaseHistories } from './summarize-purchase-histories.ts';
export type { DiscountRate, TimeUnit } from './time-unit.ts';
export { expectedResidualLifetime, type ExpectedResidualLifetimeInput, type ValuationMoment } from './expected-residual-lifetime.ts';
export { expectedSpend, type ExpectedSpendInput } from './expected-spend.ts';
export { fitBetaDiscreteWeibull, type FittedBetaDiscreteWeibull } from './fit-beta-discrete-weibull.ts';
export { fitBgBb, type FittedBgBb } from './fit-bg-bb.ts';
export { fitGammaGamma, type FittedGammaGamma } from './fit-gamma-gamma.ts';
export { fitShiftedBetaGeometric, type FittedShiftedBetaGeometric } from './fit-shifted-beta-geometric.ts';
export type { GammaGammaModel, GammaGammaParameters } from './gamma-gamma-model.ts';
export type { RenewalCohort } from './renewal-cohorts.ts';
export type {
  BetaDiscreteWeibullModel,
  BetaDiscreteWeibullParameters,
  RenewalModel,
  ShiftedBetaGeometricModel,
  ShiftedBetaGeometricParameters,
} from './renewal-model.ts';
export type { SpendHistory } from './spend-history.ts';
export { forecast } from './forecast.ts';
export type { Forecast, ForecastInput, ForecastPoint } from './forecast-types.ts';
export type { FittedContinuous, LifetimeValueInput } from './lifetime-value-input.ts';
export { predictLifetimeValue } from './predict-lifetime-value.ts';
export { spendIndependence, type SpendIndependence } from './spend-independence.ts';
