import type { Decimal } from '../../money.ts';
import { money } from '../exact/decimals.ts';
import { quotient } from '../exact/quotients.ts';
import { ratio } from '../exact/ratio.ts';

/** What the metrics of orders follow from. */
interface OrderTotals {
  readonly customers: number;
  readonly orders: number;
  readonly revenue: Decimal;
  readonly lifespanDays: number;
}

/** The `OrderMetrics` of totals. */
export function metricsOfOrders({ customers, orders, revenue, lifespanDays }: OrderTotals) {
  return {
    customers,
    orders,
    revenue: money(revenue),
    averageOrderValue: quotient(revenue, orders),
    purchaseFrequency: ratio(orders, customers),
    averageLifespanYears: ratio(100n * BigInt(lifespanDays), 36_525n * BigInt(customers)),
  };
}
