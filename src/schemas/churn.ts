import { annualChurnRateSchema as annualChurnRateInput } from '../churn/annual-churn-rate.ts';
import { averageBaseChurnRateSchema as churnRateOnAverageBaseInput } from '../churn/average-base-churn-rate.ts';
import { customerChurnRateSchema as customerChurnRateInput } from '../churn/customer-churn-rate.ts';
import { customerRetentionRateSchema as customerRetentionRateInput } from '../churn/customer-retention-rate.ts';
import { churnRateSchema as churnRate } from '../churn/expected-lifespan.ts';
import { growingBaseChurnRateSchema as churnRateOnGrowingBaseInput } from '../churn/growing-base-churn-rate.ts';
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
export const annualChurnRateSchema: InputSchema<AnnualChurnInput> = inputSchema(annualChurnRateInput);

/** The input of `averageBaseChurnRate`. */
export const averageBaseChurnRateSchema: InputSchema<AverageBaseChurnInput> = inputSchema(churnRateOnAverageBaseInput);

/** The input of `growingBaseChurnRate`. */
export const growingBaseChurnRateSchema: InputSchema<GrowingBaseChurnInput> = inputSchema(churnRateOnGrowingBaseInput);

/** The input of `customerChurnRate`. */
export const customerChurnRateSchema: InputSchema<CustomerChurnInput> = inputSchema(customerChurnRateInput);

/** The input of `customerRetentionRate`. */
export const customerRetentionRateSchema: InputSchema<CustomerRetentionInput> = inputSchema(customerRetentionRateInput);

/** The input of `netRevenueChurnRate`. */
export const netRevenueChurnRateSchema: InputSchema<NetRevenueChurnInput> = inputSchema(netRevenueChurnRateInput);

/** The input of `revenueChurnRate`. */
export const revenueChurnRateSchema: InputSchema<RevenueChurnInput> = inputSchema(revenueChurnRateInput);

/** A churn rate, as `expectedLifespan` takes it. */
export const churnRateSchema: InputSchema<number> = inputSchema(churnRate);
