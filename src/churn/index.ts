export { type AnnualChurnInput, annualChurnRate } from './annual-churn-rate.ts';
export { type AverageBaseChurnInput, churnRateOnAverageBase } from './churn-rate-on-average-base.ts';
export { churnRateOnGrowingBase, type GrowingBaseChurnInput } from './churn-rate-on-growing-base.ts';
export { type CustomerChurnInput, customerChurnRate } from './customer-churn-rate.ts';
export { type CustomerRetentionInput, customerRetentionRate } from './customer-retention-rate.ts';
export { expectedLifespan } from './expected-lifespan.ts';
export { type NetRevenueChurnInput, netRevenueChurnRate } from './net-revenue-churn-rate.ts';
export { type RevenueChurnInput, revenueChurnRate } from './revenue-churn-rate.ts';
