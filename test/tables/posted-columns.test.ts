import { orderTable, ratingTable, spendTable, subscriptionTable } from 'clientele';
import { describe, expect, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { hostileValues } from '../support/hostile-values.ts';
import { expectOneOfThreeOutcomes } from '../support/outcome.ts';

const DAY = '2024-02-29';
const TABLES = {
  orderTable: orderTable([
    { customerId: 'ann', date: DAY, amount: '0.00000001', orderId: 7, currency: 'EUR' },
    { customerId: 'bob', date: DAY, amount: 3 },
  ]),
  subscriptionTable: subscriptionTable([
    { customerId: 'ann', start: DAY, amount: 5, term: 'annual' },
    { customerId: 'bob', start: DAY, end: '2024-03-01', amount: 5, term: 'month' },
  ]),
  ratingTable: ratingTable(
    [
      { rating: 5, segment: 'a', customerId: 1, date: DAY },
      { rating: 1, segment: 'b' },
    ],
    { scale: { lowest: 1, highest: 5 } },
  ),
  spendTable: spendTable([
    { channel: 'ads', cost: 10, customersAcquired: 2, paid: true },
    { channel: 'blog', cost: '1.5', wages: 3, customersAcquired: 0, paid: 'organic' },
  ]),
};
const AGAIN: Readonly<Record<string, (columns: never) => (typeof TABLES)[keyof typeof TABLES]>> = {
  orderTable,
  subscriptionTable,
  ratingTable,
  spendTable,
};

describe.each(Object.entries(TABLES))('the columns of %s', (name, table) => {
  const again = AGAIN[name] as (columns: unknown) => typeof table;

  it('are a table again after they were posted', () => {
    const copy = again(structuredClone(table.columns));
    expect([...copy]).toEqual([...table]);
    expect(copy.columns).toEqual(table.columns);
    expect(copy.ledger.used).toBe(2);
    expect(String(copy.ledger.amountUsed)).toBe(String(table.ledger.amountUsed));
  });

  it('are checked', () => {
    for (const key of Object.keys(table.columns)) {
      for (const make of Object.values(hostileValues)) {
        expectOneOfThreeOutcomes(() => again({ ...structuredClone(table.columns), [key]: make() }));
      }
    }
  });
});

it('codes outside of the dictionary, days outside of the calendar and broken amounts are refused', () => {
  const { columns } = TABLES.orderTable;
  const changed = (part: object) => refusal(() => orderTable({ ...columns, ...part }));
  expect(changed({ days: Int32Array.of(0, 5e6) })).toBe('source.days.1: must be a value of a table, got 5000000');
  expect(changed({ days: Int32Array.of(0) })).toBe(
    'source.customerIds: must be an Int32Array of 1 values, got an object',
  );
  expect(changed({ customerIds: { ...columns.customerIds, codes: Int32Array.of(0, 2) } })).toBe(
    'source.customerIds.1: must be a value of a table, got 2',
  );
  expect(changed({ amounts: { ...columns.amounts, scale: 7 } })).toBe(
    'source.amounts.scale: must be a whole number from 2 to 6, got 7',
  );
  expect(changed({ customerIds: { ...columns.customerIds, dictionary: ['ann', 7] } })).toBe(
    'source.customerIds.dictionary.1: must be a string, got 7',
  );
  expect(changed({ amounts: { ...columns.amounts, others: new Map([[0, 7]]) } })).toBe(
    'source.amounts.others: must be amounts by row, got 7',
  );
});
