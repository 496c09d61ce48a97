import { existsSync, readFileSync } from 'node:fs';
import { abcAnalysis, mergeCustomers, type Order, orderMetrics, summarizeCustomers } from 'clientele';
import { describe, expect, it } from 'vitest';

const FILE = new URL('../../../shared/data/cdnow/CDNOW_sample.txt', import.meta.url);

/** Rows of blank-separated columns: id in the whole file, id in the sample, yyyymmdd, discs, dollars. */
function* readOrders(): Generator<Order> {
  for (const line of readFileSync(FILE, 'utf8').split('\r\n')) {
    const [, customerId, day = '', , amount = ''] = line.trim().split(/ +/);
    if (customerId === undefined) continue;
    yield { customerId, date: day.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'), amount };
  }
}

/** All expected values: Python, whole cents and fractions. */
describe.skipIf(!existsSync(FILE))('the CDNOW sample (skipped where ../shared/data/cdnow is missing)', () => {
  const customers = existsSync(FILE) ? summarizeCustomers(readOrders()) : [];

  it('has 2357 customers with 6919 orders of 244,091.94 dollars', () => {
    const metrics = orderMetrics(customers);
    expect(JSON.parse(JSON.stringify(metrics))).toStrictEqual({
      customers: 2357,
      orders: 6919,
      revenue: '244091.94',
      averagePurchaseValue: '35.27849978320566555860673507732331',
      ordersPerCustomer: 2.9355112431056427,
      purchaseFrequency: 2.1315546091968858,
      customerLifespan: 1.3771691470816538,
    });
  });

  it('has the first, the last and the best customer of the file', () => {
    const best = [...customers].sort((a, b) => b.revenue.comparedTo(a.revenue))[0];
    expect(JSON.parse(JSON.stringify([customers[0], customers.at(-1), best]))).toStrictEqual([
      { customerId: '0001', orders: 4, revenue: '100.5', firstOrder: '1997-01-01', lastOrder: '1997-12-12' },
      { customerId: '2357', orders: 1, revenue: '25.74', firstOrder: '1997-03-25', lastOrder: '1997-03-25' },
      { customerId: '1901', orders: 56, revenue: '6552.7', firstOrder: '1997-03-09', lastOrder: '1997-04-11' },
    ]);
  });

  it('is the same in two shards', () => {
    const orders = [...readOrders()];
    const shards = [orders.slice(0, 3000), orders.slice(3000)].map((part) => summarizeCustomers(part));
    expect(JSON.stringify(mergeCustomers(shards[0] ?? [], shards[1] ?? []))).toBe(JSON.stringify(customers));
  });

  it('has 777 customers in class A, 801 in B and 779 in C', () => {
    const { classes } = abcAnalysis(customers, { value: ({ revenue }) => revenue });
    expect(JSON.parse(JSON.stringify(classes))).toStrictEqual({
      A: { items: 777, value: '195302.59', itemShare: 0.3296563428086551, valueShare: 0.8001189633709331 },
      B: { items: 801, value: '36600.27', itemShare: 0.3398387781077641, valueShare: 0.1499446069378612 },
      C: { items: 779, value: '12189.08', itemShare: 0.33050487908358084, valueShare: 0.0499364296912057 },
    });
  });
});
