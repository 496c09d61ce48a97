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
