import { expectedLifespan, type RateInput } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';

describe('expectedLifespan', () => {
  it.each<[source: string, churnRate: number, periods: number]>([
    ['LIKE.TG glossary, "Customer lifetime value": 1/0.025', 0.025, 40],
    ['by hand: 1/0.05', 0.05, 20],
    ['by hand: 1/0.3', 0.3, 3.3333333333333335],
    ['by hand: 1/0.07 = 100/7', 0.07, 14.285714285714286],
    ['by hand: everybody leaves after one period', 1, 1],
    ['by hand: a thousandth part of a thousandth', 1e-6, 1_000_000],
    ['by hand: 1/1e−23, whose nearest double is 1e23', 1e-23, 1e23],
    ['by hand: 1/1e−308', 1e-308, 1e308],
  ])('is one over the churn rate (%s)', (_, churnRate, periods) => {
    expect(expectedLifespan(churnRate)).toBe(periods);
  });

  it('is null when nobody leaves', () => {
    expect(expectedLifespan(0)).toBeNull();
    expect(expectedLifespan(-0)).toBeNull();
  });

  const RATE = 'churnRate: must be a rate from 0 to 1, got';
  it.each<[what: string, churnRate: unknown, message: string]>([
    ['a rate above 1', 1.0000000000000002, `${RATE} 1.0000000000000002`],
    ['a percentage', 5, `${RATE} 5`],
    ['a negative rate', -0.1, `${RATE} -0.1`],
    ['NaN', Number.NaN, `${RATE} NaN`],
    ['Infinity', Number.POSITIVE_INFINITY, `${RATE} Infinity`],
    ['a bigint', 1n, `${RATE} 1n`],
    ['nothing', undefined, `${RATE} undefined`],
    ['a parameter object', { churnRate: 0.1 }, `${RATE} an object`],
    ['half a quotient', { numerator: 1 }, `${RATE} an object`],
    ['a quotient above 1', { numerator: 3, denominator: 2 }, `${RATE} 3 / 2`],
  ])('refuses %s', (_, churnRate, message) => {
    expect(refusal(() => expectedLifespan(churnRate as number))).toBe(message);
  });

  it('refuses a rate whose lifespan is beyond the numbers', () => {
    expect(refusal(() => expectedLifespan(5e-324))).toBe(
      'churnRate: must give a result between -1.797e308 and 1.797e308, got one beyond the range of numbers',
    );
    expect(refusal(() => expectedLifespan(5.5e-309))).toContain('beyond the range of numbers');
  });

  it('is at least one period, and falls as the rate rises', () => {
    const rates = fc.double({ min: 1e-300, max: 1, noNaN: true });
    fc.assert(
      fc.property(rates, rates, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(expectedLifespan(high)).toBeGreaterThanOrEqual(1);
        expect(expectedLifespan(low)).toBeGreaterThanOrEqual(expectedLifespan(high) as number);
      }),
    );
  });

  it('is the exact quotient of 10000 and basis points', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        (points) => expectedLifespan(points / 10_000) === 10_000 / points,
      ),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(expectedLifespan).parameters.toEqualTypeOf<[churnRate: RateInput | null]>();
    expectTypeOf(expectedLifespan).returns.toEqualTypeOf<number | null>();
  });
});
