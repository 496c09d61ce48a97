import { amount, signedAmount } from '../internal/reading/amounts.ts';
import { churnLtvSchema as churnLtvInput } from '../ltv/churn-ltv.ts';
import { discountedLtvSchema as discountedLtvInput } from '../ltv/discounted-ltv.ts';
import type {
  ChurnLtvInput,
  DiscountedLtvInput,
  LtvBySegmentOptions,
  MaximumAcquisitionCostInput,
  NetLtvInput,
  OrderMarginInput,
  PeriodRateInput,
  PresentValueInput,
  SimpleLtvInput,
} from '../ltv/index.ts';
import { ltvBySegmentSchema as ltvBySegmentOptions } from '../ltv/ltv-by-segment.ts';
import { maximumAcquisitionCostSchema as maximumAcquisitionCostInput } from '../ltv/maximum-acquisition-cost.ts';
import { netLtvSchema as netLtvInput } from '../ltv/net-ltv.ts';
import { orderMarginSchema as orderMarginInput } from '../ltv/order-margin.ts';
import { periodRateSchema as periodRateInput } from '../ltv/period-rate.ts';
import { presentValueSchema as presentValueInput } from '../ltv/present-value.ts';
import { simpleLtvSchema as simpleLtvInput } from '../ltv/simple-ltv.ts';
import type { CustomerSummary } from '../orders/index.ts';
import { type InputSchema, inputSchema } from './input-schema.ts';

/** The input of `churnLtv`. */
export const churnLtvSchema: InputSchema<ChurnLtvInput> = inputSchema(churnLtvInput);

/** The input of `discountedLtv`. */
export const discountedLtvSchema: InputSchema<DiscountedLtvInput> = inputSchema(discountedLtvInput);

/** The options of `ltvBySegment`; no JSON can hold `segment`, which is a function. */
export const ltvBySegmentSchema: InputSchema<LtvBySegmentOptions<CustomerSummary>> = inputSchema(ltvBySegmentOptions, {
  'cac.*': amount(),
});

/** The input of `maximumAcquisitionCost`. */
export const maximumAcquisitionCostSchema: InputSchema<MaximumAcquisitionCostInput> =
  inputSchema(maximumAcquisitionCostInput);

/** The input of `netLtv`. */
export const netLtvSchema: InputSchema<NetLtvInput> = inputSchema(netLtvInput);

/** The input of `orderMargin`. */
export const orderMarginSchema: InputSchema<OrderMarginInput> = inputSchema(orderMarginInput);

/** The input of `periodRate`. */
export const periodRateSchema: InputSchema<PeriodRateInput> = inputSchema(periodRateInput);

/** The input of `presentValue`. */
export const presentValueSchema: InputSchema<PresentValueInput> = inputSchema(presentValueInput, {
  cashFlows: signedAmount(),
});

/** The input of `simpleLtv`. */
export const simpleLtvSchema: InputSchema<SimpleLtvInput> = inputSchema(simpleLtvInput);
