import { annualChurnRateSchema as annualChurnRateInput } from '../churn/annual-churn-rate.ts';
import { churnRateOnAverageBaseSchema as churnRateOnAverageBaseInput } from '../churn/churn-rate-on-average-base.ts';
import { churnRateOnGrowingBaseSchema as churnRateOnGrowingBaseInput } from '../churn/churn-rate-on-growing-base.ts';
import { customerChurnRateSchema as customerChurnRateInput } from '../churn/customer-churn-rate.ts';
import { customerRetentionRateSchema as customerRetentionRateInput } from '../churn/customer-retention-rate.ts';
import { churnRateSchema as churnRate } from '../churn/expected-lifespan.ts';
import type {
  AnnualChurnInput,
  AverageBaseChurnInput,
  CustomerChurnInput,
  CustomerRetentionInput,
  GrowingBaseChurnInput,
  NetRevenueChurnInput,
  RevenueChurnInput,
} from '../churn/index.ts';
import { netRevenueChurnRateSchema as netRevenueChurnRateInput } from '../churn/net-revenue-churn-rate.ts';
import { revenueChurnRateSchema as revenueChurnRateInput } from '../churn/revenue-churn-rate.ts';
import { type InputSchema, inputSchema } from './input-schema.ts';

/** The input of `annualChurnRate`. */
export const annualChurnRateSchema: InputSchema<AnnualChurnInput> = /* @__PURE__ */ inputSchema(annualChurnRateInput);

/** The input of `churnRateOnAverageBase`. */
export const churnRateOnAverageBaseSchema: InputSchema<AverageBaseChurnInput> =
  /* @__PURE__ */ inputSchema(churnRateOnAverageBaseInput);

/** The input of `churnRateOnGrowingBase`. */
export const churnRateOnGrowingBaseSchema: InputSchema<GrowingBaseChurnInput> =
  /* @__PURE__ */ inputSchema(churnRateOnGrowingBaseInput);

/** The input of `customerChurnRate`. */
export const customerChurnRateSchema: InputSchema<CustomerChurnInput> =
  /* @__PURE__ */ inputSchema(customerChurnRateInput);

/** The input of `customerRetentionRate`. */
export const customerRetentionRateSchema: InputSchema<CustomerRetentionInput> =
  /* @__PURE__ */ inputSchema(customerRetentionRateInput);

/** The input of `netRevenueChurnRate`. */
export const netRevenueChurnRateSchema: InputSchema<NetRevenueChurnInput> =
  /* @__PURE__ */ inputSchema(netRevenueChurnRateInput);

/** The input of `revenueChurnRate`. */
export const revenueChurnRateSchema: InputSchema<RevenueChurnInput> =
  /* @__PURE__ */ inputSchema(revenueChurnRateInput);

/** A churn rate, as `expectedLifespan` takes it. */
export const churnRateSchema: InputSchema<number> = /* @__PURE__ */ inputSchema(churnRate);
