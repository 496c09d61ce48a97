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

/** In which periods order metrics are given: a year is 365.25 days, a quarter and a month its fourth and twelfth part. */
export type OrderPeriod = 'week' | 'month' | 'quarter' | 'year';

/** What is chosen about {@link orderMetrics}. */
export interface OrderMetricsOptions {
  /** The period of the purchase frequency and of the lifespan (default `'year'`). */
  readonly period?: OrderPeriod;
  /** The first day that is no longer observed, `YYYY-MM-DD` (default: the day after the last order). */
  readonly until?: string;
  /** The columns of the caller's rows. */
  readonly columns?: Columns<never, keyof CustomerSummary>;
}

/** What the orders of all customers say about an average one. */
export interface OrderMetrics {
  /** How many customers there are. */
  readonly customers: number;
  /** How many orders they placed. */
  readonly orders: number;
  /** What they paid, less refunds, as money. */
  readonly revenue: Decimal;
  /** Average order value: revenue divided by orders, as money; `null` without orders. */
  readonly averagePurchaseValue: Decimal | null;
  /** Orders divided by customers, over all the data; `null` without customers. */
  readonly ordersPerCustomer: number | null;
  /** Orders of a customer in one period, while observed; `null` without customers. */
  readonly purchaseFrequency: number | null;
  /** Mean time that customers have been observed, from their first order on, in periods; `null` without customers. */
  readonly customerLifespan: number | null;
}

export const orderMetricsOptionsSchema = parameters({
  period: prefault(oneOf('week', 'month', 'quarter', 'year'), 'year'),
  until: optional(day()),
  columns: columnsOf(customerSummarySchema),
});

/** Twelve hundredths of a day in each period. */
const LENGTHS: Readonly<Record<OrderPeriod, bigint>> = {
  week: 8400n,
  month: 36_525n,
  quarter: 109_575n,
  year: 438_300n,
};
const OF_A_DAY = 1200n;

/** The sums from which order metrics follow; they add up over parts that share no customer and end on the same day. */
export interface OrderTotals {
  /** How many customers there are. */
  readonly customers: number;
  /** How many orders they placed. */
  readonly orders: number;
  /** What they paid, less refunds, as money. */
  readonly revenue: Decimal;
  /** Days from the first order of each customer to the end of the observation, added up. */
  readonly observedDays: number;
}

/** Order metrics of rows in the caller's own columns. */
export function orderMetrics<Row>(
  customers: Iterable<Row>,
  options: OrderMetricsOptions & { readonly columns: Columns<Row, keyof CustomerSummary> },
): OrderMetrics;
/**
 * Order metrics: average order value, purchase frequency and observed lifespan, the inputs of a simple lifetime value.
 *
 * - Formula: `revenue / orders`; `orders / customers`; `orders / Σ observed time`; `Σ observed time / customers`, where a customer is
 *   observed from the first order to `until`
 * - Unit: money per order; orders per customer; orders per customer and period; periods
 * - Convention: average value × frequency × lifespan is what a customer has paid so far, exactly. The lifespan is the one observed: as
 *   customers will go on buying, it is a lower bound, and `1 / churn` or a purchase model says how long they stay
 * - Source: LIKE.TG glossary, “Customer lifetime value”; events by time under observation as in survival analysis
 *
 * @param customers - One summary for each customer, from {@link summarizeCustomers} or {@link mergeCustomers}.
 * @returns The metrics; all but the sums are `null` without customers.
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
