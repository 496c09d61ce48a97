import {
  type CashFlowYear,
  cashFlowLtv,
  Decimal,
  maximumAcquisitionCost,
  orderMargin,
  projectCashFlows,
} from 'clientele';
import type { Assumptions } from '../options/assumptions.ts';
import type { Value } from './value.ts';

/** What an average customer leaves after direct costs. */
export interface Margin {
  readonly orderMargin: Decimal;
  readonly ordersPerCustomer: number;
  /** The margin of all orders that a customer placed. */
  readonly maximumAcquisitionCost: Decimal;
  /** `null` where it is not known how many purchases a year has. */
  readonly projection: Projection | null;
}

/** The coming years of a customer, and what they are worth today before the cost of winning the customer. */
export interface Projection {
  readonly cashFlows: readonly CashFlowYear[];
  readonly lifetimeValue: Decimal;
}

/** The margin of an average customer; `null` without orders or with more refunds than revenue. */
export function measureMargin(value: Value, margin: number, assumptions: Assumptions): Margin | null {
  const { averagePurchaseValue, ordersPerCustomer } = value;
  if (averagePurchaseValue === null || averagePurchaseValue.isNegative() || ordersPerCustomer === null) return null;
  const costPrice = averagePurchaseValue.times(new Decimal(1).minus(margin));
  const orders = {
    orderMargin: orderMargin({ orderValue: averagePurchaseValue, costPrice }),
    ordersPerCustomer,
  };
  return {
    ...orders,
    maximumAcquisitionCost: maximumAcquisitionCost(orders),
    projection: project(averagePurchaseValue, value.purchasesPerYear, margin, assumptions),
  };
}

/** The coming years of a customer; `null` where the purchases of a year are not known, or worth less than nothing. */
export function project(
  purchaseValue: Decimal | null,
  purchasesPerYear: number | null,
  margin: number,
  { years, discountRate, retentionRate, retentionCost }: Assumptions,
): Projection | null {
  if (purchaseValue === null || purchaseValue.isNegative() || purchasesPerYear === null) return null;
  const cashFlows = projectCashFlows({
    purchasesPerYear,
    purchaseValue,
    grossMargin: margin,
    years,
    discountRate,
    retentionRate,
    retentionCost,
  });
  return { cashFlows, lifetimeValue: cashFlowLtv(cashFlows) };
}
