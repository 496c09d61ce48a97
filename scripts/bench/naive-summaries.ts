import type { Order } from 'clientele';

/** What one would write: floats, and nothing is checked. */
export function naiveSummaries(orders: readonly Order[]) {
  const customers = new Map<unknown, { orders: number; revenue: number; first: string; last: string }>();
  for (const { customerId, date, amount } of orders as readonly {
    customerId: string;
    date: string;
    amount: number;
  }[]) {
    const customer = customers.get(customerId);
    if (customer === undefined) {
      customers.set(customerId, { orders: 1, revenue: amount, first: date, last: date });
    } else {
      customer.orders += 1;
      customer.revenue += amount;
      if (date < customer.first) customer.first = date;
      if (date > customer.last) customer.last = date;
    }
  }
  return customers;
}
