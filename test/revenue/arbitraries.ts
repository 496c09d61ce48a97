import type { MoneyInput, Subscription } from 'clientele';
import fc from 'fast-check';
import { amount } from '../support/arbitraries.ts';

/** The parts of a year that a term is, by the documented convention. */
export const TERMS_OF_A_YEAR = { day: 365, week: 52, month: 12, quarter: 4, year: 1 };

const TERMS = ['day', 'week', 'month', 'quarter', 'year'] as const;

/** The first of a month or another day, from January 2020 on. */
const dayIn = (month: number, day: number) => new Date(Date.UTC(2020, month, day)).toISOString().slice(0, 10);

const usualPrice = fc.oneof(
  fc.constantFrom(0, 10, 100, 600, '19.90', 7.5, 1e10),
  fc.nat(10 ** 6).map((cents) => cents / 100),
);

/** Subscriptions of a few customers in 2020 and 2021, so that they meet. */
const subscriptionAt = (price: fc.Arbitrary<MoneyInput>): fc.Arbitrary<Subscription> =>
  fc
    .record({
      customerId: fc.constantFrom<string | number>('ann', 'bob', 7, '07'),
      from: fc.tuple(fc.nat(23), fc.constantFrom(1, 15, 28)),
      length: fc.option(fc.tuple(fc.nat(12), fc.nat(20))),
      amount: price,
      quantity: fc.option(fc.constantFrom(0, 1, 2, 25), { nil: undefined }),
      term: fc.constantFrom(...TERMS),
      terms: fc.option(fc.constantFrom(1, 2, 3, 7, 1200), { nil: undefined }),
    })
    .map(({ from: [month, day], length, quantity, terms, ...row }) => ({
      ...row,
      start: dayIn(month, day),
      end: length && dayIn(month + length[0], day + length[1]),
      ...(quantity === undefined ? {} : { quantity }),
      ...(terms === undefined ? {} : { terms }),
    }));

/** Of usual prices and of all others. */
export const subscription = subscriptionAt(fc.oneof(usualPrice, amount));

/** Of usual prices, which lose nothing that matters when they are rounded to 34 digits. */
export const usualSubscription = subscriptionAt(usualPrice);
