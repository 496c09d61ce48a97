import type { Order, PurchaseHistory, Subscription } from 'clientele';

/** Numbers from 0 up to, but without, 1, the same in every run: the linear congruential generator of Numerical Recipes. */
function* uniform(): Generator<number, never> {
  for (let state = 20_240_229; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    yield (state >>> 0) / 2 ** 32;
  }
}

const DAY = 86_400_000;

/** Half of them promoters, three tenths passives, the others detractors of all ratings. */
export function ratingsOf(rows: number): Uint8Array {
  const next = uniform();
  const among = (lowest: number, points: number) => lowest + Math.floor(next.next().value * points);
  return new Uint8Array(rows).map(() => {
    const kind = next.next().value;
    if (kind < 0.5) return among(9, 2);
    return kind < 0.8 ? among(7, 2) : among(0, 7);
  });
}

/** Amounts with cents from 1 to 2981, small ones more often than large ones. */
export function amountsOf(rows: number): number[] {
  const next = uniform();
  return Array.from({ length: rows }, () => Math.floor(Math.exp(next.next().value * 8) * 100) / 100);
}

export interface Item {
  readonly id: number;
  readonly value: number;
}

export function itemsOf(rows: number): Item[] {
  return amountsOf(rows).map((value, id) => ({ id, value }));
}

/** Orders of four years by a tenth as many customers. */
export function ordersOf(rows: number): Order[] {
  const next = uniform();
  const below = (end: number) => Math.floor(next.next().value * end);
  return amountsOf(rows).map((amount) => ({
    customerId: `c${below(rows / 10)}`,
    date: new Date(Date.UTC(2020, 0, 1) + below(1461) * DAY).toISOString().slice(0, 10),
    amount,
  }));
}

/** Subscriptions from 2018 to 2022 of three tenths as many customers: a third runs on, a third is paid by the year. */
export function subscriptionsOf(rows: number): Subscription[] {
  const next = uniform();
  const below = (end: number) => Math.floor(next.next().value * end);
  const dayOf = (month: number, day: number) => new Date(Date.UTC(2018, month, day)).toISOString().slice(0, 10);
  return Array.from({ length: rows }, (): Subscription => {
    const month = below(60);
    return {
      customerId: `c${below((rows * 3) / 10)}`,
      start: dayOf(month, 1 + below(28)),
      end: below(3) === 0 ? null : dayOf(month + 1 + below(24), 1),
      amount: [10, 29, 49.9, 100, 1000][below(5)] ?? 0,
      quantity: 1 + below(5),
      term: below(3) === 0 ? 'year' : 'month',
    };
  });
}

/** Purchase histories of 27 to 39 weeks, in days: those of some 2,400 customers over and over, three fifths of whom bought once. */
export function historiesOf(rows: number): PurchaseHistory[] {
  const next = uniform();
  const among = (end: number) => Math.floor(next.next().value * end);
  const customers = Array.from({ length: 2357 }, (): PurchaseHistory => {
    const days = 190 + among(84);
    const frequency = among(5) < 3 ? 0 : Math.ceil(-2.5 * Math.log(1 - next.next().value));
    return { frequency, recency: frequency === 0 ? 0 : (1 + among(days)) / 7, T: days / 7 };
  });
  return Array.from({ length: rows }, () => ({ ...(customers[among(customers.length)] as PurchaseHistory) }));
}
