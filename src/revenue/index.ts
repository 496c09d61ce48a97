export { type AverageRevenueInput, averageRevenuePerAccount } from './average-revenue-per-account.ts';
export { grossRevenueRetention } from './gross-revenue-retention.ts';
export { type GrowthInput, growthRate } from './growth-rate.ts';
export { mergeRevenueMovements } from './merge-revenue-movements.ts';
export { type Mrr, mrrOf } from './mrr-of.ts';
export { netRevenueRetention } from './net-revenue-retention.ts';
export { quickRatio } from './quick-ratio.ts';
export { type BridgeMonth, type BridgeMonths, revenueBridge } from './revenue-bridge.ts';
export {
  type RevenueMovement,
  type RevenueMovements,
  type RevenueSnapshots,
  revenueMovements,
} from './revenue-movements.ts';
export type { CustomerRevenue, Subscription } from './subscription.ts';
