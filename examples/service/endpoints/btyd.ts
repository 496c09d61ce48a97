import {
  discountedFuturePurchases,
  expectedFuturePurchases,
  expectedPurchases,
  expectedResidualLifetime,
  expectedSpend,
  fitBetaDiscreteWeibull,
  fitBgBb,
  fitBgNbd,
  fitGammaGamma,
  fitMbgNbd,
  fitParetoNbd,
  fitShiftedBetaGeometric,
  forecastPurchases,
  mergePurchaseHistories,
  predictLifetimeValue,
  probabilityAlive,
  probabilityOfNoPurchase,
  purchaseCountProbability,
  spendIndependence,
  summarizePurchaseHistories,
} from 'clientele';
import {
  discountedFuturePurchasesSchema,
  expectedFuturePurchasesSchema,
  expectedPurchasesSchema,
  expectedResidualLifetimeSchema,
  expectedSpendSchema,
  fitBetaDiscreteWeibullOptionsSchema,
  fitBgBbOptionsSchema,
  fitBgNbdOptionsSchema,
  fitMbgNbdOptionsSchema,
  fitParetoNbdOptionsSchema,
  fitShiftedBetaGeometricOptionsSchema,
  forecastSchema,
  opportunityHistorySchema,
  predictLifetimeValueSchema,
  probabilityAliveSchema,
  probabilityOfNoPurchaseSchema,
  purchaseCountProbabilitySchema,
  purchaseHistorySchema,
  renewalCohortSchema,
  spendHistorySchema,
} from 'clientele/schemas';
import * as z from 'zod/mini';
import { type Endpoint, ofArguments, ofInput } from '../endpoint.ts';

const histories = z.array(purchaseHistorySchema);
const spends = z.array(spendHistorySchema);
const cohorts = z.array(renewalCohortSchema);

/** Purchases to come: what is behind each path. */
export const btyd: Readonly<Record<string, Endpoint>> = {
  '/btyd/summarize': ofArguments(summarizePurchaseHistories, { histories }, 'Purchase histories, those alike in one'),
  '/btyd/merge': ofArguments(
    mergePurchaseHistories,
    { a: histories, b: histories },
    'Purchase histories of two parts of the customers, merged',
  ),
  '/btyd/fit-bg-nbd': ofArguments(fitBgNbd, { histories, options: fitBgNbdOptionsSchema }, 'BG/NBD model'),
  '/btyd/fit-mbg-nbd': ofArguments(fitMbgNbd, { histories, options: fitMbgNbdOptionsSchema }, 'MBG/NBD model'),
  '/btyd/fit-pareto-nbd': ofArguments(
    fitParetoNbd,
    { histories, options: fitParetoNbdOptionsSchema },
    'Pareto/NBD model',
  ),
  '/btyd/fit-bg-bb': ofArguments(
    fitBgBb,
    { histories: z.array(opportunityHistorySchema), options: fitBgBbOptionsSchema },
    'BG/BB model',
  ),
  '/btyd/fit-gamma-gamma': ofArguments(fitGammaGamma, { spends }, 'Gamma–Gamma model'),
  '/btyd/fit-shifted-beta-geometric': ofArguments(
    fitShiftedBetaGeometric,
    { cohorts, options: fitShiftedBetaGeometricOptionsSchema },
    'Shifted beta-geometric model',
  ),
  '/btyd/fit-beta-discrete-weibull': ofArguments(
    fitBetaDiscreteWeibull,
    { cohorts, options: fitBetaDiscreteWeibullOptionsSchema },
    'Beta-discrete-Weibull model',
  ),
  '/btyd/expected-purchases': ofInput(
    expectedPurchases,
    expectedPurchasesSchema,
    'Expected purchases of a new customer',
  ),
  '/btyd/expected-future-purchases': ofInput(
    expectedFuturePurchases,
    expectedFuturePurchasesSchema,
    'Expected future purchases of a customer',
  ),
  '/btyd/discounted-future-purchases': ofInput(
    discountedFuturePurchases,
    discountedFuturePurchasesSchema,
    'Discounted future purchases of a customer',
  ),
  '/btyd/probability-alive': ofInput(probabilityAlive, probabilityAliveSchema, 'Probability that a customer is alive'),
  '/btyd/probability-of-no-purchase': ofInput(
    probabilityOfNoPurchase,
    probabilityOfNoPurchaseSchema,
    'Probability of no purchase',
  ),
  '/btyd/purchase-count-probability': ofInput(
    purchaseCountProbability,
    purchaseCountProbabilitySchema,
    'Probability of a number of purchases',
  ),
  '/btyd/expected-spend': ofInput(expectedSpend, expectedSpendSchema, 'Expected spend per purchase'),
  '/btyd/spend-independence': ofArguments(spendIndependence, { spends }, 'Independence of spend and frequency'),
  '/btyd/expected-residual-lifetime': ofInput(
    expectedResidualLifetime,
    expectedResidualLifetimeSchema,
    'Expected residual lifetime',
  ),
  '/btyd/lifetime-value': ofInput(predictLifetimeValue, predictLifetimeValueSchema, 'Lifetime value of a customer'),
  '/btyd/forecast': ofInput(forecast, forecastSchema, 'Forecast of all purchases'),
};
