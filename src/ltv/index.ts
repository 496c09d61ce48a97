export { type ChurnLtvInput, churnLtv } from './churn-ltv.ts';
export { type DiscountedLtvInput, discountedLtv, type FirstMargin } from './discounted-ltv.ts';
export type { LtvBySegment, LtvBySegmentOptions, SegmentLtv } from './ltv-by-segment.ts';
export { ltvBySegment } from './ltv-by-segment.ts';
export {
  type MaximumAcquisitionCostInput,
  maximumAcquisitionCost,
  type NetLtvInput,
  netLtv,
  type OrderMarginInput,
  orderMargin,
} from './order-economics.ts';
export {
  type CashFlowTiming,
  type PeriodRateInput,
  type PresentValueOptions,
  periodRate,
  presentValue,
} from './present-value.ts';
export { type SimpleLtvInput, simpleLtv } from './simple-ltv.ts';
