import type { RevenueMovements, Subscription } from 'clientele';

const ann = (start: string, end: string, amount: number): Subscription => ({
  customerId: 'ann',
  start,
  end,
  amount,
  term: 'month',
});

/** The worked figure of a customer who leaves, comes back, pays more and leaves again. */
export const ONE_CUSTOMER: {
  readonly subscriptions: readonly Subscription[];
  readonly changes: readonly (readonly [month: string, kind: keyof RevenueMovements, revenue: string])[];
} = {
  subscriptions: [
    ann('2018-11-01', '2019-02-01', 50),
    ann('2019-04-01', '2019-06-01', 50),
    ann('2019-06-01', '2019-08-01', 75),
  ],
  changes: [
    ['2018-11', 'new', '50'],
    ['2019-02', 'churn', '-50'],
    ['2019-04', 'reactivation', '50'],
    ['2019-06', 'expansion', '25'],
    ['2019-08', 'churn', '-75'],
  ],
};
