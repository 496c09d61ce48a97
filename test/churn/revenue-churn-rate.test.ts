import { Decimal, type MoneyInput, type RevenueChurnInput, revenueChurnRate } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { frozen } from '../support/cases.ts';
import { cents, text } from './arbitraries.ts';

describe('revenueChurnRate', () => {
  it.each<[source: string, input: RevenueChurnInput, rate: number]>([
    ['LIKE.TG glossary, "Customer loyalty": lost / start, 10/100', { revenueAtStart: 100, churnedRevenue: 10 }, 0.1],
    ['by hand: gross, (10 + 10)/100', { revenueAtStart: 100, churnedRevenue: 10, contractionRevenue: 10 }, 0.2],
    ['by hand: only contraction, 5/100', { revenueAtStart: 100, churnedRevenue: 0, contractionRevenue: 5 }, 0.05],
    [
      'by hand: contraction left undefined',
      { revenueAtStart: 100, churnedRevenue: 10, contractionRevenue: undefined } as never,
      0.1,
    ],
    [
      'by hand: 0.1 + 0.2 of 0.3, where doubles make 1.0000000000000002',
      { revenueAtStart: 0.3, churnedRevenue: 0.1, contractionRevenue: 0.2 },
      1,
    ],
    ['by hand: 2/3', { revenueAtStart: '3.00', churnedRevenue: '2' }, 0.6666666666666666],
    ['by hand: texts with exponent, 1/4', { revenueAtStart: '4e3', churnedRevenue: '1E+3' }, 0.25],
    [
      'by hand: bigint and Decimal, 5/8',
      { revenueAtStart: 8n, churnedRevenue: new Decimal('2.5'), contractionRevenue: 2.5 },
      0.625,
    ],
    ['by hand: nothing lost', { revenueAtStart: 100, churnedRevenue: 0 }, 0],
    ['by hand: −0 lost', { revenueAtStart: 100, churnedRevenue: -0, contractionRevenue: '-0' }, 0],
    ['by hand: everything lost', { revenueAtStart: '99.99', churnedRevenue: '99.99' }, 1],
    [
      'by hand: 10^−30 of 3, a sum beyond the digits of a double',
      { revenueAtStart: 3, churnedRevenue: 1, contractionRevenue: '1e-30' },
      0.3333333333333333,
    ],
    [
      'by hand: more than 34 digits, 10^50/(10^50 + 1) is 1 to the nearest',
      { revenueAtStart: 10n ** 50n + 1n, churnedRevenue: 10n ** 50n },
      1,
    ],
    ['by hand: 10^−400/1 is 0 to the nearest', { revenueAtStart: 1, churnedRevenue: '1e-400' }, 0],
    ['by hand: 10^−400/10^−399 = 0.1', { revenueAtStart: '1e-399', churnedRevenue: '1e-400' }, 0.1],
  ])('divides what was lost by the revenue at the start (%s)', (_, input, rate) => {
    expect(revenueChurnRate(input)).toBe(rate);
  });

  it('is null without revenue at the start', () => {
    expect(revenueChurnRate({ revenueAtStart: 0, churnedRevenue: 0 })).toBeNull();
    expect(revenueChurnRate({ revenueAtStart: '-0.00', churnedRevenue: '0' })).toBeNull();
    expect(revenueChurnRate({ revenueAtStart: 0, churnedRevenue: 10 })).toBeNull();
  });

  it('is the same for every form of the same amounts', () => {
    fc.assert(
      fc.property(cents, cents, cents, (start, churned, contraction) => {
        const rate = (form: (amount: number) => MoneyInput) =>
          revenueChurnRate(
            frozen({
              revenueAtStart: form(start),
              churnedRevenue: form(churned),
              contractionRevenue: form(contraction),
            }),
          );
        const whole = rate((amount) => amount);
        expect(rate(text)).toBe(whole);
        expect(rate(BigInt)).toBe(whole);
        expect(rate((amount) => new Decimal(amount).div(1000))).toBe(whole);
        expect(whole).toBe(start === 0 ? null : (churned + contraction) / start);
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(revenueChurnRate).parameters.toEqualTypeOf<[input: RevenueChurnInput]>();
    expectTypeOf<RevenueChurnInput>().toEqualTypeOf<{
      readonly revenueAtStart: MoneyInput;
      readonly churnedRevenue: MoneyInput;
      readonly contractionRevenue?: MoneyInput;
    }>();
    expectTypeOf(revenueChurnRate).returns.toEqualTypeOf<number | null>();
  });
});
