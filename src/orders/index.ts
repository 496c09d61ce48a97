export { mergeCustomers } from './merge-customers.ts';
export { type OrderMetrics, orderMetrics } from './order-metrics.ts';
export { type CustomerSummary, type Order, summarizeCustomers } from './summarize-customers.ts';
