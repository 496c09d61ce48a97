import {
  addAmountAt,
  addHundredthsAt,
  type Decimal,
  type MoneyInput,
  money,
  type Sums,
  sumAt,
} from '../internal/exact/index.ts';
import {
  type CustomerId,
  noPlaces,
  type OrderBlock,
  orderSchema,
  type PathOf,
  type Places,
  placesOf,
  readOrders,
  readSummary,
} from '../internal/orders/index.ts';
import { addCounts, type Columns, columnsOf, elements, parameters, parseColumns } from '../internal/reading/index.ts';
import { type Day, textOfDay } from '../internal/time/index.ts';

/** A column per figure: an object per customer would take twice as long. */
interface OpenCustomers {
  readonly places: Places;
  readonly orders: number[];
  readonly firstOrders: Day[];
  readonly lastOrders: Day[];
  readonly revenue: Sums & { readonly hundredths: number[] };
}

const BEFORE_ALL_DAYS: Day = 0;

const AFTER_ALL_DAYS: Day = 99_999_999;

/** One order of a customer; rows may have other columns. */
export interface Order {
  /** Who ordered: a safe integer, or a non-empty string. `1` beside `'1'` is refused. */
  readonly customerId: string | number;
  /** When: a day (`YYYY-MM-DD`), an ISO instant with its offset or `Z`, or a `Date`. Instants count on their day in UTC. */
  readonly date: string | Date;
  /** What was paid, as an amount; negative for a refund. */
  readonly amount: MoneyInput;
  /** Currency of the amount; all rows that name one must name the same. */
  readonly currency?: string | null;
}

/** All orders of a customer, added up. */
export interface CustomerSummary {
  /** The customer who ordered. */
  readonly customerId: string | number;
  /** Number of orders. */
  readonly orders: number;
  /** What was paid for all of them, net of refunds, as money. */
  readonly revenue: Decimal;
  /** Day of the first order, `YYYY-MM-DD`. */
  readonly firstOrder: string;
  /** Day of the last order, `YYYY-MM-DD`. */
  readonly lastOrder: string;
}

export const summarizeCustomersOptionsSchema = parameters({ columns: columnsOf(orderSchema) });

/** Customer summaries of rows with the caller's own columns. */
export function summarizeCustomers<Row>(
  orders: Iterable<Row>,
  options: { readonly columns: Columns<Row, keyof Order> },
): readonly CustomerSummary[];

/**
 * Customer summaries: one row per customer from all their orders.
 *
 * - Formula: for each customer, the number of orders, the sum of the amounts, the first and the last day
 * - Unit: orders, money, days in UTC
 * - Convention: every row is an order. A refund (a negative amount) lowers revenue and counts as a row of its own; if
 *   it should not, subtract it from the amount of its order first
 * - Merges: summaries of parts of the orders add up with {@link mergeCustomers}
 * - Source: LIKE.TG glossary, “Customer lifetime value”
 *
 * @param orders - Any iterable of orders, in any order.
 * @returns The customers, in order of first appearance.
 * @throws {@link MetricsInputError} at the first invalid order.
 * @example
 * const [ann] = summarizeCustomers([
 *   { customerId: 'ann', date: '2024-03-01', amount: '19.90' },
 *   { customerId: 'bob', date: '2024-02-10', amount: 5 },
 *   { customerId: 'ann', date: '2024-01-15T23:30:00-05:00', amount: '0.10' },
 * ]);
 * ann?.orders; // => 2
 * ann?.revenue.toString(); // => '20'
 * ann?.firstOrder; // => '2024-01-16'
 */
export function summarizeCustomers(orders: Iterable<Order>): readonly CustomerSummary[];

export function summarizeCustomers(orders: Iterable<unknown>, options?: object): readonly CustomerSummary[] {
  const { columns } = parseColumns(summarizeCustomersOptionsSchema, options);
  const customers = noCustomers((row) => ['orders', row, 'customerId']);
  readOrders(orders, 'orders', { schema: orderSchema, columns }, (block) => addOrders(customers, block));
  return summariesOf(customers);
}

/**
 * Merges the customer summaries of two parts of the orders.
 *
 * - Formula: for each customer, the sum of orders and of revenue, the earlier first day and the later last day
 * - Unit: orders, money, days in UTC
 *
 * @returns The customers of `a`, then those that only `b` has, in order of first appearance.
 * @throws {@link MetricsInputError} at the first invalid row.
 * @example
 * const january = summarizeCustomers([{ customerId: 7, date: '2024-01-31', amount: 10 }]);
 * const february = summarizeCustomers([{ customerId: 7, date: '2024-02-01', amount: 20 }]);
 * const [customer] = mergeCustomers(january, february);
 * customer?.revenue.toString(); // => '30'
 * customer?.lastOrder; // => '2024-02-01'
 */
export function mergeCustomers(a: Iterable<CustomerSummary>, b: Iterable<CustomerSummary>): readonly CustomerSummary[] {
  let rowsOfA = Number.POSITIVE_INFINITY;
  const customers = noCustomers((row) =>
    row < rowsOfA ? ['a', row, 'customerId'] : ['b', row - rowsOfA, 'customerId'],
  );
  for (const [name, summaries] of Object.entries({ a, b })) {
    let index = 0;
    for (const element of elements(summaries, name)) {
      const summary = readSummary(element, [name, index]);
      const place = lookUp(customers, [summary.customerId])[0] as number;
      includeDay(customers, place, summary.firstOrder);
      includeDay(customers, place, summary.lastOrder);
      const orders = customers.orders[place] as number;
      customers.orders[place] = addCounts(orders, summary.orders, [name, index, 'orders']);
      if (typeof summary.revenue === 'number') addHundredthsAt(customers.revenue, place, summary.revenue);
      else addAmountAt(customers.revenue, place, summary.revenue);
      index += 1;
    }
    if (name === 'a') rowsOfA = index;
  }
  return summariesOf(customers);
}

function noCustomers(pathOf: PathOf): OpenCustomers {
  const revenue = { hundredths: [], rest: new Map() };
  return { places: noPlaces(pathOf), orders: [], firstOrders: [], lastOrders: [], revenue };
}

/** Customer indexes; new customers get the next one. */
function lookUp(
  { places, orders, firstOrders, lastOrders, revenue }: OpenCustomers,
  ids: readonly CustomerId[],
  size?: number,
): ArrayLike<number> {
  const found = placesOf(places, ids, size);
  while (orders.length < places.ids.length) {
    orders.push(0);
    firstOrders.push(AFTER_ALL_DAYS);
    lastOrders.push(BEFORE_ALL_DAYS);
    revenue.hundredths.push(0);
  }
  return found;
}

function includeDay({ firstOrders, lastOrders }: OpenCustomers, place: number, day: Day): void {
  if (day < (firstOrders[place] as Day)) firstOrders[place] = day;
  if (day > (lastOrders[place] as Day)) lastOrders[place] = day;
}

function addOrders(customers: OpenCustomers, { size, customerIds, days, hundredths, others }: OrderBlock): void {
  const places = lookUp(customers, customerIds, size);
  for (let order = 0; order < size; order += 1) {
    const place = places[order] as number;
    customers.orders[place] = (customers.orders[place] as number) + 1;
    includeDay(customers, place, days[order] as Day);
    addHundredthsAt(customers.revenue, place, hundredths[order] as number);
  }
  for (const [order, amount] of others) addAmountAt(customers.revenue, places[order] as number, amount);
}

/** The public form of the summaries. */
function summariesOf({ places, orders, firstOrders, lastOrders, revenue }: OpenCustomers) {
  return places.ids.map((customerId, place) => ({
    customerId,
    orders: orders[place] as number,
    revenue: money(sumAt(revenue, place)),
    firstOrder: textOfDay(firstOrders[place] as Day),
    lastOrder: textOfDay(lastOrders[place] as Day),
  }));
}
