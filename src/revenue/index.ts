export { type AverageRevenueInput, averageRevenuePerAccount } from './average-revenue-per-account.ts';
export { mergeRevenueMovements } from './merge-revenue-movements.ts';
export {
  type MonthlyRecurringRevenue,
  type MonthlyRecurringRevenueOptions,
  monthlyRecurringRevenue,
} from './monthly-recurring-revenue.ts';
export { type BridgeMonth, type RevenueBridgeOptions, revenueBridge } from './revenue-bridge.ts';
export { type GrowthInput, revenueGrowthRate } from './revenue-growth-rate.ts';
export {
  type RevenueMovement,
  type RevenueMovements,
  type RevenueMovementsOptions,
  revenueMovements,
} from './revenue-movements.ts';
export { grossRevenueRetention, netRevenueRetention, quickRatio } from './revenue-retention.ts';
export type { CustomerRevenue, Subscription } from './subscriptions.ts';
