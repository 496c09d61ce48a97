import * as z from 'zod/mini';
import { discountedFuturePurchasesSchema as discountedFuturePurchasesInput } from '../btyd/discounted-future-purchases.ts';
import { expectedFuturePurchasesSchema as expectedFuturePurchasesInput } from '../btyd/expected-future-purchases.ts';
import { expectedPurchasesSchema as expectedPurchasesInput } from '../btyd/expected-purchases.ts';
import { expectedResidualLifetimeSchema as expectedResidualLifetimeInput } from '../btyd/expected-residual-lifetime.ts';
import { expectedSpendSchema as expectedSpendInput } from '../btyd/expected-spend.ts';
import { forecastSchema as forecastInput } from '../btyd/forecast.ts';
import type {
  DiscountedFuturePurchasesInput,
  ExpectedFuturePurchasesInput,
  ExpectedPurchasesInput,
  ExpectedResidualLifetimeInput,
  ExpectedSpendInput,
  ForecastInput,
  LifetimeValueInput,
  ProbabilityAliveInput,
  ProbabilityOfNoPurchaseInput,
  PurchaseCountProbabilityInput,
} from '../btyd/index.ts';
import { predictLifetimeValueSchema as predictLifetimeValueInput } from '../btyd/predict-lifetime-value.ts';
import { probabilityAliveSchema as probabilityAliveInput } from '../btyd/probability-alive.ts';
import { probabilityOfNoPurchaseSchema as probabilityOfNoPurchaseInput } from '../btyd/probability-of-no-purchase.ts';
import { purchaseCountProbabilitySchema as purchaseCountProbabilityInput } from '../btyd/purchase-count-probability.ts';
import {
  discountRateSchema,
  opportunityHistorySchema,
  purchaseHistorySchema,
  purchaseModelSchema,
  renewalModelSchema,
} from './btyd-parts.ts';
import { type InputSchema, inputSchema } from './input-schema.ts';

/** The kind of the model decides which of the two the function itself reads. */
const history = z.union([purchaseHistorySchema, opportunityHistorySchema]);

/** The input of `discountedFuturePurchases`. */
export const discountedFuturePurchasesSchema: InputSchema<DiscountedFuturePurchasesInput> = inputSchema(
  discountedFuturePurchasesInput,
  {
    model: purchaseModelSchema,
    history,
    discountRate: discountRateSchema,
  },
);

/** The input of `expectedFuturePurchases`. */
export const expectedFuturePurchasesSchema: InputSchema<ExpectedFuturePurchasesInput> = inputSchema(
  expectedFuturePurchasesInput,
  { model: purchaseModelSchema, history },
);

/** The input of `expectedPurchases`. */
export const expectedPurchasesSchema: InputSchema<ExpectedPurchasesInput> = inputSchema(expectedPurchasesInput, {
  model: purchaseModelSchema,
});

/** The input of `expectedResidualLifetime`. */
export const expectedResidualLifetimeSchema: InputSchema<ExpectedResidualLifetimeInput> = inputSchema(
  expectedResidualLifetimeInput,
  { model: renewalModelSchema, discountRate: discountRateSchema },
);

/** The input of `expectedSpend`. */
export const expectedSpendSchema: InputSchema<ExpectedSpendInput> = inputSchema(expectedSpendInput);

/** The input of `forecastPurchases`. */
export const forecastSchema: InputSchema<ForecastInput> = inputSchema(forecastInput, {
  model: purchaseModelSchema,
  histories: history,
});

/** The input of `predictLifetimeValue`. */
export const predictLifetimeValueSchema: InputSchema<LifetimeValueInput> = inputSchema(predictLifetimeValueInput, {
  purchases: purchaseModelSchema,
  history,
  discountRate: discountRateSchema,
});

/** The input of `probabilityAlive`. */
export const probabilityAliveSchema: InputSchema<ProbabilityAliveInput> = inputSchema(probabilityAliveInput, {
  model: purchaseModelSchema,
  history,
});

/** The input of `probabilityOfNoPurchase`. */
export const probabilityOfNoPurchaseSchema: InputSchema<ProbabilityOfNoPurchaseInput> = inputSchema(
  probabilityOfNoPurchaseInput,
  { model: purchaseModelSchema, history },
);

/** The input of `purchaseCountProbability`. */
export const purchaseCountProbabilitySchema: InputSchema<PurchaseCountProbabilityInput> = inputSchema(
  purchaseCountProbabilityInput,
  { model: purchaseModelSchema },
);
