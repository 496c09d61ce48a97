export { type ChurnLtvInput, churnLtv } from './churn-ltv.ts';
export { type DiscountedLtvInput, discountedLtv, type FirstMargin } from './discounted-ltv.ts';
export { type MaximumAcquisitionCostInput, maximumAcquisitionCost } from './maximum-acquisition-cost.ts';
export { type NetLtvInput, netLtv } from './net-ltv.ts';
export { type OrderMarginInput, orderMargin } from './order-margin.ts';
export { type PeriodRateInput, periodRate } from './period-rate.ts';
export { type CashFlowTiming, type PresentValueInput, presentValue } from './present-value.ts';
export { type SimpleLtvInput, simpleLtv } from './simple-ltv.ts';
