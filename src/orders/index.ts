export {
  type OrderMetrics,
  type OrderMetricsOptions,
  type OrderPeriod,
  type OrderTotals,
  orderMetrics,
} from './order-metrics.ts';
export { type CustomerSummary, mergeCustomers, type Order, summarizeCustomers } from './summarize-customers.ts';
