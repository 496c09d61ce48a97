export { type CashFlowLtvOptions, cashFlowLtv } from './cash-flow-ltv.ts';
export { type CustomerEquity, type CustomerSegment, customerEquity, type SegmentEquity } from './customer-equity.ts';
export { type CashFlowInput, type CashFlowYear, projectCashFlows } from './project-cash-flows.ts';
