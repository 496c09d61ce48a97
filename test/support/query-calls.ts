/** What the queries of `clientele/sql` are given in the tests: their columns are code, so they have no figures. */
const source = {
  from: 'shop.answers',
  groupBy: ['country', 'plan'],
  range: { column: 'day', from: '2024-01-01', until: '2024-02-01', dateType: 'day' },
  dialect: 'ansi',
  quotes: 'backtick',
};
const group = { country: 'FR', plan: 2 };
const orders = { ...source, customerId: 'customer', date: 'ordered_on', dateType: 'day', amount: 'paid', places: 2 };

export const QUERY_CALLS = {
  abcQuery: [
    { ...source, value: 'sold', item: 'product', thresholds: { a: 0.8, b: 0.95 }, crossing: 'included', places: 2 },
  ],
  cacByChannelQuery: [
    { ...source, channel: 'channel', cost: 'cost', customersAcquired: 'customers', paid: 'paid', places: 2 },
  ],
  churnCountsQuery: [
    {
      ...source,
      customerId: 'customer',
      start: 'started_on',
      end: 'ended_on',
      dateType: 'day',
      revenue: 'mrr',
      places: 2,
      period: { from: '2024-01-01', until: '2024-02-01' },
    },
  ],
  customerSummariesQuery: [orders],
  npsCountsQuery: [{ ...source, rating: 'score' }],
  orderTotalsQuery: [orders],
  ratingCountsQuery: [{ ...source, rating: 'stars', scale: { lowest: 1, highest: 5 } }],
};

/** A row that each of them reads. */
export const QUERY_ROWS: Readonly<Record<keyof typeof QUERY_CALLS, object>> = {
  abcQuery: { ...group, items_a: 1n, value_a: '90', items_b: 1, value_b: '6.5', items_c: '1', value_c: 4, invalid: 0 },
  cacByChannelQuery: { ...group, channel: 'ads', paid: true, cost_: '5.00', customers_acquired: '50', invalid: '0' },
  churnCountsQuery: {
    ...group,
    customers_at_start: '200',
    customers_lost: 5n,
    customers_acquired: 15,
    customers_at_end: '210',
    customers_joined_and_lost: '1',
    revenue_at_start: '1000.0000',
    churned_revenue: '50',
    contraction_revenue: '10',
    expansion_revenue: '20',
    reactivation_revenue: '0',
    new_revenue: '75.5',
    revenue_at_end: '1035.5',
    invalid: 0n,
  },
  customerSummariesQuery: {
    ...group,
    customer_id: 7n,
    orders: '2',
    revenue: '20.00',
    first_order: '2024-01-01',
    last_order: '2024-02-29',
    invalid: 0,
  },
  npsCountsQuery: { ...group, promoters: 70n, passives: '10', detractors: 20, invalid: 0 },
  orderTotalsQuery: {
    ...group,
    customers: 2n,
    orders: '3',
    revenue: '60.50',
    first_order_days: '738000',
    last_order: '2024-02-29',
    invalid: '0',
  },
  ratingCountsQuery: { ...group, rating_1: 1, rating_2: '2', rating_3: 3n, rating_4: 0, rating_5: 5, invalid: 0 },
};
