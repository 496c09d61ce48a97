import { type CustomerSummary, type Decimal, type OrderMetrics, orderMetrics, simpleLtv } from 'clientele';
import type { Assumptions } from '../options/assumptions.ts';

const MILLISECONDS_OF_A_YEAR = 365.25 * 86_400_000;

/** What the orders say about an average customer. */
export interface Value extends OrderMetrics {
  readonly firstOrder: string | null;
  readonly lastOrder: string | null;
  readonly revenuePerCustomer: Decimal | null;
  /** How many years the orders cover; `null` where they are all of one day. */
  readonly yearsCovered: number | null;
  readonly purchasesPerYear: number | null;
  /** For how many years a customer is taken to go on buying. */
  readonly lifespanYears: number | null;
  /** In revenue; `null` also where refunds exceed the revenue, or where it is no more than a customer has brought already. */
  readonly simpleLtv: Decimal | null;
  /** Whether the observed lifespan makes it no more than was earned already, so that it tells nothing of what is to come. */
  readonly isLtvEarned: boolean;
}

/** The value of an average customer, in revenue. */
export function measureValue(customers: readonly CustomerSummary[], assumptions: Assumptions): Value {
  const metrics = orderMetrics(customers);
  const { averagePurchaseValue } = metrics;
  const firstOrder = extreme(customers, 'firstOrder', (day, first) => day < first);
  const lastOrder = extreme(customers, 'lastOrder', (day, last) => day > last);
  const yearsCovered = assumptions.orderYears ?? yearsBetween(firstOrder, lastOrder);
  const purchasesPerYear = perYear(metrics, yearsCovered, assumptions);
  const lifespanYears = assumptions.lifespan ?? metrics.customerLifespan;
  const revenuePerCustomer = metrics.customers === 0 ? null : metrics.revenue.div(metrics.customers);
  const simple =
    averagePurchaseValue?.isNegative() === false && purchasesPerYear !== null && lifespanYears !== null
      ? simpleLtv({
          averagePurchaseValue: averagePurchaseValue,
          purchaseFrequency: purchasesPerYear,
          customerLifespan: lifespanYears,
        })
      : null;
  // Of the time observed it is what was earned in it, but for the rounding of days to years.
  const isLtvEarned =
    assumptions.lifespan === undefined && simple !== null && revenuePerCustomer !== null
      ? simple.toDecimalPlaces(2).lessThanOrEqualTo(revenuePerCustomer.toDecimalPlaces(2))
      : false;
  return {
    ...metrics,
    revenuePerCustomer,
    firstOrder,
    lastOrder,
    yearsCovered,
    purchasesPerYear,
    lifespanYears,
    simpleLtv: isLtvEarned ? null : simple,
    isLtvEarned,
  };
}

/** Orders of a customer in a year: in those that are given, else in the time observed, which must be more than a day. */
export function perYear(
  { ordersPerCustomer, purchaseFrequency }: OrderMetrics,
  yearsCovered: number | null,
  { orderYears }: Assumptions,
): number | null {
  if (ordersPerCustomer === null || yearsCovered === null) return null;
  return orderYears === undefined ? purchaseFrequency : ordersPerCustomer / orderYears;
}

function extreme(
  customers: readonly CustomerSummary[],
  key: 'firstOrder' | 'lastOrder',
  isBeyond: (day: string, other: string) => boolean,
): string | null {
  let found: string | null = null;
  for (const { [key]: day } of customers) {
    if (found === null || isBeyond(day, found)) found = day;
  }
  return found;
}

function yearsBetween(first: string | null, last: string | null): number | null {
  if (first === null || last === null || first === last) return null;
  return (Date.parse(last) - Date.parse(first)) / MILLISECONDS_OF_A_YEAR;
}
