import { kaplanMeier, survivalLtv } from 'clientele';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { amount, rate } from '../support/arbitraries.ts';
import { expectMoney, expectNearest } from '../support/exactness.ts';
import { add, divide, multiply, type Rational, raise, rational } from '../support/rational.ts';
import { split } from '../support/split.ts';

const one = rational(1);

/** Rates of so few digits that the oracle is quick. */
const ordinary = rate.filter((value) => value === 0 || value > 1e-20);

describe('survival agrees with the exact value', () => {
  it('to the last bit where nobody is censored', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 60 }), (durations) => {
        const { steps } = kaplanMeier(durations.map((duration) => ({ duration, churned: true })));
        for (const { time, survival } of steps) {
          const longer = durations.filter((duration) => duration > time).length;
          expectNearest(survival, rational(longer, BigInt(durations.length)));
        }
      }),
    );
  });

  it('to the last bit up to the first duration at which anybody is censored, of counts of any size', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 2 ** 50 }), { minLength: 1, maxLength: 6 }), (events) => {
        const all = events.reduce((sum, count) => sum + BigInt(count), 0n);
        const durations = events.map((count, duration) => ({ duration, events: count, censored: 0, entered: 0 }));
        let left = all;
        for (const step of kaplanMeier({ durations }).steps) {
          left -= BigInt(step.events);
          expectNearest(step.survival, rational(left, all));
        }
      }),
    );
  });

  it('in the lifetime value, to 34 digits, and exactly where that ends', () => {
    const falling = fc
      .array(ordinary, { minLength: 4, maxLength: 4 })
      .map((survival) => survival.sort((a, b) => b - a).map((survival, index) => ({ time: index + 1, survival })));
    fc.assert(
      fc.property(falling, amount, ordinary, (steps, marginPerPeriod, discountRate) => {
        const growth = add(one, rational(discountRate));
        const worth = (survival: readonly number[], first: number): Rational =>
          multiply(
            rational(marginPerPeriod),
            add(...survival.map((share, index) => divide(rational(share), raise(growth, first + index)))),
          );
        const input = { curve: { steps }, marginPerPeriod, discountRate, horizon: 4 };
        const survival = steps.map((step) => step.survival);
        expectMoney(survivalLtv(...split(input, 'curve')), worth(survival, 1));
        expectMoney(
          survivalLtv(...split({ ...input, timing: 'start' }, 'curve')),
          worth([1, ...survival.slice(0, 3)], 0),
        );
      }),
    );
  });
});
