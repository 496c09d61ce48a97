export { type AverageRevenueInput, averageRevenuePerAccount } from './average-revenue-per-account.ts';
export { grossRevenueRetention } from './gross-revenue-retention.ts';
export { mergeRevenueMovements } from './merge-revenue-movements.ts';
export {
  type MonthlyRecurringRevenue,
  type MonthlyRecurringRevenueOptions,
  monthlyRecurringRevenue,
} from './monthly-recurring-revenue.ts';
export { netRevenueRetention } from './net-revenue-retention.ts';
export { quickRatio } from './quick-ratio.ts';
export { type BridgeMonth, type RevenueBridgeOptions, revenueBridge } from './revenue-bridge.ts';
export { type GrowthInput, revenueGrowthRate } from './revenue-growth-rate.ts';
export {
  type RevenueMovement,
  type RevenueMovements,
  type RevenueMovementsOptions,
  revenueMovements,
} from './revenue-movements.ts';
export type { CustomerRevenue, Subscription } from './subscription.ts';
