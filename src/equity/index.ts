export { type CustomerEquity, type CustomerSegment, customerEquity, type SegmentEquity } from './customer-equity.ts';
export { lifetimeValueOf } from './lifetime-value-of.ts';
export { type CashFlowInput, type CashFlowYear, projectCashFlows } from './project-cash-flows.ts';
