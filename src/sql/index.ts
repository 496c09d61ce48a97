export { type AbcOfGroup, type AbcQueryInput, abcQuery } from './abc-query.ts';
export { type CacByChannelQueryInput, type CacOfGroup, cacByChannelQuery } from './cac-by-channel-query.ts';
export type { ChurnCounts, ChurnOfGroup, RevenueChurnCounts } from './churn-counts-query.ts';
export { type ChurnCountsQueryInput, churnCountsQuery } from './churn-counts-query.ts';
export { type CustomersOfGroup, customerSummariesQuery } from './customer-summaries-query.ts';
export { type NpsCountsOfGroup, type NpsCountsQueryInput, npsCountsQuery } from './nps-counts-query.ts';
export { type OrderTotalsOfGroup, orderTotalsQuery } from './order-totals-query.ts';
export type { SqlDialect, SqlGroup, SqlGroupValue, SqlOrders, SqlQuery, SqlRange, SqlSource } from './query.ts';
export { type RatingCountsOfGroup, type RatingCountsQueryInput, ratingCountsQuery } from './rating-counts-query.ts';
