import { addRead, amountOfTotal, type Decimal, emptyTotal, money, quotient } from '../internal/exact/index.ts';
import { customerSummarySchema } from '../internal/orders/index.ts';
import {
  addCounts,
  type Columns,
  columnsOf,
  elements,
  mustBe,
  oneOf,
  optional,
  parameters,
  parseOptions,
  prefault,
  ratio,
  refuse,
  rowReader,
} from '../internal/reading/index.ts';
import { type Day, day, dayOfText, daysBefore, textOfDay } from '../internal/time/index.ts';
import type { CustomerSummary } from './summarize-customers.ts';

/** The period of order metrics: a year is 365.25 days, a quarter and a month are a fourth and a twelfth of it. */
export type OrderPeriod = 'week' | 'month' | 'quarter' | 'year';

/** Options of {@link orderMetrics}. */
export interface OrderMetricsOptions {
  /** The period of the purchase frequency and of the lifespan (default `'year'`). */
  readonly period?: OrderPeriod;
  /** First day no longer observed, `YYYY-MM-DD` (default: the day after the last order). */
  readonly until?: string;
  /** Names or accessors of the columns. */
  readonly columns?: Columns<never, keyof CustomerSummary>;
}

/** Averages over the orders of all customers. */
export interface OrderMetrics {
  /** Number of customers. */
  readonly customers: number;
  /** Number of orders. */
  readonly orders: number;
  /** What they paid, net of refunds, as money. */
  readonly revenue: Decimal;
  /** Average order value: revenue divided by orders, as money; `null` with no orders. */
  readonly averagePurchaseValue: Decimal | null;
  /** Orders divided by customers, over all the data; `null` with no customers. */
  readonly ordersPerCustomer: number | null;
  /** Orders per customer and period, while observed; `null` with no customers. */
  readonly purchaseFrequency: number | null;
  /** Mean time since the first order, up to `until`, in periods; `null` with no customers. */
  readonly customerLifespan: number | null;
}

export const orderMetricsOptionsSchema = parameters({
  period: prefault(oneOf('week', 'month', 'quarter', 'year'), 'year'),
  until: optional(day()),
  columns: columnsOf(customerSummarySchema),
});

/** Length of each period, in twelve hundredths of a day. */
const LENGTHS: Readonly<Record<OrderPeriod, bigint>> = {
  week: 8400n,
  month: 36_525n,
  quarter: 109_575n,
  year: 438_300n,
};
const OF_A_DAY = 1200n;

/** The sums behind order metrics; they add up over parts that share no customer and end on the same day. */
export interface OrderTotals {
  /** Number of customers. */
  readonly customers: number;
  /** Number of orders. */
  readonly orders: number;
  /** What they paid, net of refunds, as money. */
  readonly revenue: Decimal;
  /** Days from the first order of each customer to the end of the observation, added up. */
  readonly observedDays: number;
}

/** Order metrics of rows with the caller's own columns. */
export function orderMetrics<Row>(
  customers: Iterable<Row>,
  options: OrderMetricsOptions & { readonly columns: Columns<Row, keyof CustomerSummary> },
): OrderMetrics;
/**
 * Order metrics: average order value, purchase frequency and observed lifespan, the inputs of a simple lifetime value.
 *
 * - Formula: `revenue / orders`; `orders / customers`; `orders / Σ observed time`; `Σ observed time / customers`, where
 *   a customer is observed from the first order to `until`
 * - Unit: money per order; orders per customer; orders per customer and period; periods
 * - Convention: average value × frequency × lifespan is what a customer has paid so far, to 34 digits. The lifespan is the
 *   one observed, a lower bound since customers will keep buying; estimate how long they stay by `1 / churn` or a
 *   purchase model
 * - Source: LIKE.TG glossary, “Customer lifetime value”; events per time at risk as in survival analysis
 *
 * @param customers - One summary per customer, from {@link summarizeCustomers} or {@link mergeCustomers}.
 * @returns The metrics; all but the sums are `null` if there are no customers.
 * @example
 * const customers = summarizeCustomers([
 *   { customerId: 'ann', date: '2020-01-01', amount: 30 },
 *   { customerId: 'ann', date: '2023-06-01', amount: 50 },
 *   { customerId: 'bob', date: '2020-01-01', amount: 10 },
 * ]);
 * const metrics = orderMetrics(customers, { until: '2024-01-01' });
 * metrics.averagePurchaseValue?.toString(); // => '30'
 * metrics.ordersPerCustomer; // => 1.5
 * metrics.purchaseFrequency; // => 0.375
 * metrics.customerLifespan; // => 4
 */
export function orderMetrics(customers: Iterable<CustomerSummary>, options?: OrderMetricsOptions): OrderMetrics;
export function orderMetrics(customers: Iterable<unknown>, options?: object): OrderMetrics {
  const { period, until, columns } = parseOptions(orderMetricsOptionsSchema, options);
  const read = rowReader(customerSummarySchema, columns);
  const end = until === undefined ? undefined : (dayOfText(until) as Day);
  let [count, orders, daysOfFirstOrders, last] = [0, 0, 0, 0];
  const revenue = emptyTotal();
  for (const element of elements(customers, 'customers')) {
    const path = ['customers', count];
    const summary = read(element, path);
    if (end !== undefined && summary.lastOrder >= end) {
      refuse([...path, 'lastOrder'], mustBe(`before until, ${until}`, textOfDay(summary.lastOrder)));
    }
    orders = addCounts(orders, summary.orders, [...path, 'orders']);
    addRead(revenue, summary.revenue);
    daysOfFirstOrders += daysBefore(summary.firstOrder);
    last = Math.max(last, daysBefore(summary.lastOrder) + 1);
    count += 1;
  }
  const observedDays = count * (end === undefined ? last : daysBefore(end)) - daysOfFirstOrders;
  return metricsOfOrders({ customers: count, orders, revenue: amountOfTotal(revenue), observedDays }, period);
}

/** The metrics that follow from totals. */
export function metricsOfOrders(
  { customers, orders, revenue, observedDays }: OrderTotals,
  period: OrderPeriod = 'year',
): OrderMetrics {
  const observed = OF_A_DAY * BigInt(observedDays);
  return {
    customers,
    orders,
    revenue: money(revenue),
    averagePurchaseValue: quotient(revenue, orders),
    ordersPerCustomer: ratio(orders, customers),
    purchaseFrequency: ratio(BigInt(orders) * LENGTHS[period], observed),
    customerLifespan: ratio(observed, LENGTHS[period] * BigInt(customers)),
  };
}
