import * as z from 'zod/mini';
import { fitBetaDiscreteWeibullOptionsSchema as fitBetaDiscreteWeibullOptions } from '../btyd/fit-beta-discrete-weibull.ts';
import { fitBgBbOptionsSchema as fitBgBbOptions } from '../btyd/fit-bg-bb.ts';
import { fitBgNbdOptionsSchema as fitBgNbdOptions } from '../btyd/fit-bg-nbd.ts';
import { fitMbgNbdOptionsSchema as fitMbgNbdOptions } from '../btyd/fit-mbg-nbd.ts';
import { fitParetoNbdOptionsSchema as fitParetoNbdOptions } from '../btyd/fit-pareto-nbd.ts';
import { fitShiftedBetaGeometricOptionsSchema as fitShiftedBetaGeometricOptions } from '../btyd/fit-shifted-beta-geometric.ts';
import type {
  DiscountRate,
  FitOptions,
  OpportunityHistory,
  PurchaseHistory,
  PurchaseModel,
  RenewalCohort,
  RenewalModel,
  SpendHistory,
} from '../btyd/index.ts';
import { purchaseModelSchema as purchaseModel, purchaseModelSchemas } from '../btyd/model-schema.ts';
import { opportunityHistorySchema as opportunityHistory } from '../btyd/opportunity-history.ts';
import { purchaseHistorySchema as purchaseHistory } from '../btyd/purchase-history.ts';
import { renewalCohortSchema as renewalCohort } from '../btyd/renewal-cohorts.ts';
import { renewalModelSchema as renewalModel, renewalModelSchemas } from '../btyd/renewal-model.ts';
import { spendHistorySchema as spendHistory } from '../btyd/spend-history.ts';
import { discountRate, rateWithUnitSchema } from '../btyd/time-unit.ts';
import { notNegative } from '../internal/reading/fields.ts';
import { type InputSchema, inputSchema } from './input-schema.ts';

/** A discount rate with its time. */
export const discountRateSchema: InputSchema<DiscountRate> = inputSchema(discountRate(), { '': rateWithUnitSchema });

/** The options of `fitBetaDiscreteWeibull`. */
export const fitBetaDiscreteWeibullOptionsSchema: InputSchema<FitOptions | undefined> =
  inputSchema(fitBetaDiscreteWeibullOptions);

/** The options of `fitBgBb`. */
export const fitBgBbOptionsSchema: InputSchema<FitOptions | undefined> = inputSchema(fitBgBbOptions);

/** The options of `fitBgNbd`. */
export const fitBgNbdOptionsSchema: InputSchema<FitOptions | undefined> = inputSchema(fitBgNbdOptions);

/** The options of `fitMbgNbd`. */
export const fitMbgNbdOptionsSchema: InputSchema<FitOptions | undefined> = inputSchema(fitMbgNbdOptions);

/** The options of `fitParetoNbd`. */
export const fitParetoNbdOptionsSchema: InputSchema<FitOptions | undefined> = inputSchema(fitParetoNbdOptions);

/** The options of `fitShiftedBetaGeometric`. */
export const fitShiftedBetaGeometricOptionsSchema: InputSchema<FitOptions | undefined> =
  inputSchema(fitShiftedBetaGeometricOptions);

/** A row of `fitBgBb`, and a history of a BG/BB model. */
export const opportunityHistorySchema: InputSchema<OpportunityHistory> = inputSchema(opportunityHistory);

/** A row of `fitBgNbd`, `fitMbgNbd`, `fitParetoNbd` and `mergePurchaseHistories`, and a history of their models. */
export const purchaseHistorySchema: InputSchema<PurchaseHistory> = inputSchema(purchaseHistory);

/** A model of purchases, fitted or with parameters from elsewhere. */
export const purchaseModelSchema: InputSchema<PurchaseModel> = inputSchema(purchaseModel, {
  '': z.union(Object.values(purchaseModelSchemas)),
});

/** A row of `fitShiftedBetaGeometric` and `fitBetaDiscreteWeibull`. */
export const renewalCohortSchema: InputSchema<RenewalCohort> = inputSchema(renewalCohort, {
  survivors: notNegative(),
});

/** A model of renewals, fitted or with parameters from elsewhere. */
export const renewalModelSchema: InputSchema<RenewalModel> = inputSchema(renewalModel, {
  '': z.union(Object.values(renewalModelSchemas)),
});

/** A row of `fitGammaGamma` and `spendIndependence`. */
export const spendHistorySchema: InputSchema<SpendHistory> = inputSchema(spendHistory);
