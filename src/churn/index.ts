export { type AnnualChurnInput, annualChurnRate } from './annual-churn-rate.ts';
export { type AverageBaseChurnInput, averageBaseChurnRate } from './average-base-churn-rate.ts';
export { type CustomerChurnInput, customerChurnRate } from './customer-churn-rate.ts';
export { type CustomerRetentionInput, customerRetentionRate } from './customer-retention-rate.ts';
export { expectedLifespan } from './expected-lifespan.ts';
export { type GrowingBaseChurnInput, growingBaseChurnRate } from './growing-base-churn-rate.ts';
export { type NetRevenueChurnInput, netRevenueChurnRate } from './net-revenue-churn-rate.ts';
export { type RevenueChurnInput, revenueChurnRate } from './revenue-churn-rate.ts';
