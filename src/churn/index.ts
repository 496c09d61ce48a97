export { type AnnualChurnInput, annualChurnRate, expectedLifespan } from './churn-over-time.ts';
export {
  type AverageBaseChurnInput,
  averageBaseChurnRate,
  type CustomerChurnInput,
  type CustomerRetentionInput,
  customerChurnRate,
  customerRetentionRate,
  type GrowingBaseChurnInput,
  growingBaseChurnRate,
} from './customer-churn-rate.ts';
export {
  type NetRevenueChurnInput,
  netRevenueChurnRate,
  type RevenueChurnInput,
  revenueChurnRate,
} from './revenue-churn-rate.ts';
