import { expect, test } from 'vitest';
import {
  Decimal,
  monthlyRecurringRevenue,
  npsCountsFromRatings,
  type Order,
  orderMetrics,
  summarizeCustomers,
} from '../../src/index.ts';
import type { SourceRow } from '../../src/tables/cells.ts';
import {
  type OrderDeclaration,
  orderTable,
  ratingTable,
  type SubscriptionTable,
  subscriptionTable,
} from '../../src/tables/index.ts';
import type { Ledger } from '../../src/tables/ledger.ts';
import { suggestDeclaration } from '../../src/tables/suggest-declaration.ts';
import { DUMP, FRAME, GERMAN, PAYMENTS, RETAIL, SERVICE, SHOP, SUBSCRIPTIONS, SURVEY, TOUCHES } from './exports.ts';
import { rowsOf } from './read-export.ts';

// All figures were computed from the same texts with the modules csv, fractions, datetime and zoneinfo of Python 3.

/** The reasons of a ledger with their rows and money. */
const reasons = ({ setAside }: Ledger) =>
  Object.fromEntries(setAside.map(({ reason, rows, amount }) => [reason, [rows, amount?.toFixed() ?? null]]));

const isReconciled = ({ rows, used, setAside, amount, amountUsed }: Ledger) => {
  const others = setAside.map((part) => part.amount ?? new Decimal(0));
  return (
    setAside.reduce((sum, part) => sum + part.rows, used) === rows &&
    amount !== null &&
    amountUsed !== null &&
    amount.equals(Decimal.sum(amountUsed, ...others))
  );
};

/** The orders and the revenue of each month. */
function byMonth(orders: Iterable<Order>): Record<string, readonly [orders: number, revenue: string]> {
  const months: Record<string, readonly [number, string]> = {};
  for (const { date, amount } of orders) {
    const month = String(date).slice(0, 7);
    const [count, revenue] = months[month] ?? [0, '0'];
    months[month] = [count + 1, new Decimal(revenue).plus(amount as string).toFixed()];
  }
  return months;
}

const lessRefunds = (amount: string, refunded: string) => (row: SourceRow) => {
  const [paid, back] = [amount, refunded].map((name) => String(row[name]).replace(',', '.'));
  return paid === '' ? null : new Decimal(paid ?? 0).minus(back || 0).toFixed();
};

const SHOP_STATUSES = {
  paid: 'counts',
  partially_refunded: 'counts',
  voided: 'set-aside',
  refunded: 'set-aside',
} as const;

interface Shape {
  readonly shape: string;
  readonly rows: readonly SourceRow[];
  readonly answers: Partial<OrderDeclaration>;
  readonly ledger: Partial<Record<'rows' | 'used', number>>;
  readonly amount: string;
  /** By reason the rows and their money, if any could be read. */
  readonly setAside: Readonly<Record<string, readonly [number, string | null]>>;
  readonly orders: number;
  readonly customers: number;
  readonly revenue: string;
  readonly average: number;
  readonly months: Readonly<Record<string, readonly [number, string]>>;
}

const shapes: readonly Shape[] = [
  {
    shape: 'a shop platform, with days in New York',
    rows: rowsOf(SHOP),
    answers: { dates: { timeZone: 'America/New_York' }, statuses: SHOP_STATUSES, invalid: 'set-aside' },
    ledger: { rows: 24, used: 10 },
    amount: '2572.4',
    setAside: {
      'Total: missing': [12, null],
      'Financial Status: voided': [1, '111.56'],
      'Financial Status: refunded': [1, '43.76'],
    },
    orders: 10,
    customers: 6,
    revenue: '2417.08',
    average: 241.708,
    months: {
      '2024-01': [3, '357.35'],
      '2024-02': [1, '74.55'],
      '2024-03': [1, '296.4'],
      '2024-04': [2, '862.76'],
      '2024-05': [1, '89.98'],
      '2024-06': [1, '493.92'],
      '2024-07': [1, '242.12'],
    },
  },
  {
    shape: 'a shop platform, with days in UTC and less what was refunded',
    rows: rowsOf(SHOP),
    answers: {
      columns: { amount: lessRefunds('Total', 'Refunded Amount') },
      statuses: SHOP_STATUSES,
      invalid: 'set-aside',
    },
    ledger: { rows: 24, used: 10 },
    amount: '2339.15',
    setAside: {
      'amount: missing': [12, null],
      'Financial Status: voided': [1, '111.56'],
      'Financial Status: refunded': [1, '0'],
    },
    orders: 10,
    customers: 6,
    revenue: '2227.59',
    average: 222.759,
    months: {
      '2024-01': [2, '170.9'],
      '2024-02': [2, '236.15'],
      '2024-03': [1, '296.4'],
      '2024-04': [1, '147.3'],
      '2024-05': [2, '805.44'],
      '2024-07': [2, '571.4'],
    },
  },
  {
    shape: 'a payment system',
    rows: rowsOf(PAYMENTS),
    answers: {
      statuses: { Paid: 'counts', Refunded: 'set-aside', Failed: 'set-aside' },
      currency: 'EUR',
      invalid: 'set-aside',
    },
    ledger: { rows: 20, used: 14 },
    amount: '22592.03',
    setAside: {
      'Currency: GBP': [2, '2711.79'],
      'Status: Failed': [2, '3129.64'],
      'Status: Refunded': [2, '816.14'],
    },
    orders: 14,
    customers: 6,
    revenue: '15934.46',
    average: 1138.1757142857143,
    months: {
      '2024-01': [3, '4049.11'],
      '2024-02': [2, '2080.6'],
      '2024-03': [3, '4455.03'],
      '2024-04': [3, '2130.32'],
      '2024-05': [3, '3219.4'],
    },
  },
  {
    shape: 'a payment system, with days in Berlin and less what was refunded',
    rows: rowsOf(PAYMENTS),
    answers: {
      columns: { amount: lessRefunds('Amount', 'Amount Refunded') },
      numbers: {},
      dates: { timeZone: 'Europe/Berlin' },
      statuses: { Paid: 'counts', Refunded: 'counts', Failed: 'set-aside' },
      currency: 'eur',
      invalid: 'set-aside',
    },
    ledger: { rows: 20, used: 15 },
    amount: '21775.89',
    setAside: { 'Currency: GBP': [3, '2711.79'], 'Status: Failed': [2, '3129.64'] },
    orders: 15,
    customers: 6,
    revenue: '15934.46',
    average: 1062.2973333333334,
    months: {
      '2024-01': [3, '4049.11'],
      '2024-02': [3, '2080.6'],
      '2024-03': [2, '2572.44'],
      '2024-04': [4, '4012.91'],
      '2024-05': [3, '3219.4'],
    },
  },
  {
    shape: 'a German spreadsheet',
    rows: rowsOf(GERMAN, ';'),
    answers: { invalid: 'set-aside' },
    ledger: { rows: 21, used: 19 },
    amount: '41867.22',
    setAside: { 'Betrag: missing': [1, null], 'Datum: missing': [1, '20933.61'] },
    orders: 13,
    customers: 5,
    revenue: '20933.61',
    average: 1610.2776923076924,
    months: {
      '2024-01': [3, '6662.27'],
      '2024-02': [3, '4549.66'],
      '2024-03': [3, '1156.4'],
      '2024-04': [3, '6453.84'],
      '2024-05': [1, '2111.44'],
    },
  },
  {
    shape: 'a data frame',
    rows: rowsOf(FRAME),
    answers: {},
    ledger: { rows: 22, used: 22 },
    amount: '23149.77000000000025',
    setAside: {},
    orders: 22,
    customers: 7,
    revenue: '23149.77000000000025',
    average: 1052.2622727272728,
    months: {
      '2024-01': [5, '2613.98'],
      '2024-02': [5, '5224.45000000000025'],
      '2024-03': [5, '6958.06'],
      '2024-04': [5, '5339.57'],
      '2024-05': [2, '3013.71'],
    },
  },
  {
    shape: 'a database dump, with days in Berlin',
    rows: rowsOf(DUMP, '\t'),
    answers: { dates: { timeZone: 'Europe/Berlin' }, invalid: 'set-aside' },
    ledger: { rows: 22, used: 20 },
    amount: '26856.49',
    setAside: { 'amount: missing': [2, null] },
    orders: 20,
    customers: 8,
    revenue: '26856.49',
    average: 1342.8245,
    months: {
      '2024-01': [5, '8240.25'],
      '2024-02': [4, '6004'],
      '2024-03': [5, '5649'],
      '2024-04': [4, '3529.63'],
      '2024-05': [2, '3433.61'],
    },
  },
  {
    shape: 'a log of visits',
    rows: rowsOf(TOUCHES),
    answers: { statuses: { 0: 'set-aside', 1: 'counts' } },
    ledger: { rows: 30, used: 8 },
    amount: '518.24',
    setAside: { 'converted: 0': [22, null] },
    orders: 8,
    customers: 8,
    revenue: '518.24',
    average: 64.78,
    months: { '2024-01': [3, '251.54'], '2024-02': [4, '224.54'], '2024-03': [1, '42.16'] },
  },
  {
    shape: 'invoice lines',
    rows: rowsOf(RETAIL),
    answers: { invalid: 'set-aside' },
    ledger: { rows: 27, used: 20 },
    amount: '1102.67',
    setAside: { 'CustomerID: missing': [7, '613.27'] },
    orders: 9,
    customers: 5,
    revenue: '489.4',
    average: 54.37777777777778,
    months: {
      '2011-01': [2, '108.15'],
      '2011-02': [3, '158.53'],
      '2011-03': [1, '-412.14'],
      '2012-03': [1, '10.08'],
      '2012-04': [2, '624.78'],
    },
  },
  {
    shape: 'invoice lines, each once',
    rows: rowsOf(RETAIL),
    answers: { invalid: 'set-aside', duplicates: 'set-aside' },
    ledger: { rows: 27, used: 19 },
    amount: '1102.67',
    setAside: { 'CustomerID: missing': [7, '613.27'], 'equal to an earlier row': [1, '2.55'] },
    orders: 9,
    customers: 5,
    revenue: '486.85',
    average: 54.09444444444444,
    months: {
      '2011-01': [2, '108.15'],
      '2011-02': [3, '155.98'],
      '2011-03': [1, '-412.14'],
      '2012-03': [1, '10.08'],
      '2012-04': [2, '624.78'],
    },
  },
];

test.each(shapes)('reads the orders of $shape, its doubts answered', (expected) => {
  const { declaration } = suggestDeclaration(expected.rows, 'orders', expected.answers);
  const table = orderTable(expected.rows, declaration);
  const { ledger } = table;
  expect(ledger).toMatchObject(expected.ledger);
  expect(ledger.amount?.toFixed()).toBe(expected.amount);
  expect(reasons(ledger)).toEqual(expected.setAside);
  expect(isReconciled(ledger)).toBe(true);
  const { orders, customers, revenue, averagePurchaseValue } = orderMetrics(summarizeCustomers(table));
  expect({ orders, customers, revenue: revenue.toFixed(), average: averagePurchaseValue?.toNumber() }).toEqual({
    orders: expected.orders,
    customers: expected.customers,
    revenue: expected.revenue,
    average: expected.average,
  });
  expect(byMonth(table)).toEqual(expected.months);
});

test('reads the subscriptions of a billing system, its doubts answered', () => {
  const rows = rowsOf(SUBSCRIPTIONS);
  const { declaration } = suggestDeclaration(rows, 'subscriptions', {
    asOf: '2024-06-30',
    statuses: { active: 'counts', canceled: 'counts', paused: 'set-aside', trialing: 'set-aside' },
  });
  const table = subscriptionTable(rows, declaration);
  expect(table.ledger).toMatchObject({ rows: 20, used: 17 });
  expect(reasons(table.ledger)).toEqual({ 'status: trialing': [2, '220'], 'status: paused': [1, '20'] });
  expect(isReconciled(table.ledger)).toBe(true);
  expect(mrrOf(table, '2023-12')).toEqual([814 / 3, 7]);
  expect(mrrOf(table, '2024-03')).toEqual([547 / 2, 10]);
  expect(mrrOf(table, '2024-05')).toEqual([2107 / 6, 10]);
  expect(mrrOf(table, '2024-06')).toEqual([2947 / 6, 12]);
});

test('reads invoices for periods of service, whose credit notes take back whole ones', () => {
  const rows = rowsOf(SERVICE);
  const table = subscriptionTable(rows, suggestDeclaration(rows, 'subscriptions').declaration);
  expect(table.ledger).toMatchObject({ rows: 17, used: 17, setAside: [] });
  expect(table.ledger.amount?.toFixed()).toBe('22405.1');
  expect(mrrOf(table, '2023-06')).toEqual([257509753 / 277550, 5]);
  expect(mrrOf(table, '2023-12')[0]).toBeCloseTo(1574.751051807648, 9);
  expect(mrrOf(table, '2024-06')[0]).toBeCloseTo(659.6067216117216, 9);
});

test.each([
  { rating: 'recommend_1_to_11', answers: 33, counts: undefined },
  { rating: 'satisfaction_1_to_5', answers: 28, counts: [5, 3, 2, 6, 12] },
  { rating: 'effort_reversed_1_to_7', answers: 33, counts: [8, 8, 0, 2, 3, 7, 5] },
])('reads the ratings of a survey in $rating', ({ rating, answers, counts }) => {
  const rows = rowsOf(SURVEY);
  const table = ratingTable(rows, suggestDeclaration(rows, 'ratings', { columns: { rating } }).declaration);
  expect(table.ledger).toMatchObject({
    rows: 36,
    used: answers,
    setAside: [{ reason: `${rating}: no answer`, rows: 36 - answers }],
  });
  if (counts !== undefined) expect(table.counts.counts).toEqual(counts);
  else expect(npsCountsFromRatings(table.counts)).toEqual({ promoters: 15, passives: 8, detractors: 10 });
});

test('reads the ratings of a survey by wave', () => {
  const rows = rowsOf(SURVEY);
  const waves = ratingTable(rows, suggestDeclaration(rows, 'ratings').declaration).countsBy('segment');
  expect(Object.entries(waves).map(([wave, counts]) => [wave, npsCountsFromRatings(counts)])).toEqual([
    ['2024-01', { promoters: 6, passives: 1, detractors: 4 }],
    ['2024-02', { promoters: 6, passives: 2, detractors: 3 }],
    ['2024-03', { promoters: 3, passives: 5, detractors: 3 }],
  ]);
});

test('reads the ratings of a data frame, which are floats', () => {
  const rows = rowsOf(FRAME);
  const table = ratingTable(rows, suggestDeclaration(rows, 'ratings').declaration);
  expect(npsCountsFromRatings(table.counts)).toEqual({ promoters: 6, passives: 4, detractors: 9 });
});

/** Monthly recurring revenue and customers at the end of a month. */
function mrrOf(table: SubscriptionTable, month: string): readonly [mrr: number, customers: number] {
  const { mrr, customers } = monthlyRecurringRevenue(table, { month });
  return [mrr.toNumber(), customers.length];
}
