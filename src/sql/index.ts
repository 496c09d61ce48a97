export * from './abc-query.ts';
export * from './cac-by-channel-query.ts';
export * from './churn-counts-query.ts';
export * from './customer-summaries-query.ts';
export * from './nps-counts-query.ts';
export * from './order-totals-query.ts';
export * from './query.ts';
export * from './rating-counts-query.ts';
