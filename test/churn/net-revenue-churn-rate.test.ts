import { type MoneyInput, type NetRevenueChurnInput, netRevenueChurnRate, revenueChurnRate } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { frozen, refusal } from '../support/cases.ts';
import { cents, text } from './arbitraries.ts';

const GOOD: NetRevenueChurnInput = { revenueAtStart: 100, churnedRevenue: 10, expansionRevenue: 4 };

describe('netRevenueChurnRate', () => {
  it.each<[source: string, input: NetRevenueChurnInput, rate: number]>([
    ['LIKE.TG glossary, "Customer loyalty", net of expansion: (10 − 4)/100', GOOD, 0.06],
    ['by hand: all four, (10 + 3 − 4 − 2)/100', { ...GOOD, contractionRevenue: 3, reactivationRevenue: 2 }, 0.07],
    ['by hand: with contraction, (10 + 3 − 4)/100', { ...GOOD, contractionRevenue: 3 }, 0.09],
    ['by hand: with reactivation, (10 − 4 − 1)/100', { ...GOOD, reactivationRevenue: 1 }, 0.05],
    ['by hand: more won than lost, (10 − 40)/100', { ...GOOD, expansionRevenue: 40 }, -0.3],
    ['by hand: as much won as lost', { ...GOOD, expansionRevenue: 7, reactivationRevenue: '3.00' }, 0],
    [
      'by hand: 0.3 − 0.1 − 0.2 of 1, where doubles make −2.8e−17',
      { revenueAtStart: 1, churnedRevenue: 0.3, expansionRevenue: 0.1, reactivationRevenue: 0.2 },
      0,
    ],
    [
      'by hand: −0 of everything',
      {
        revenueAtStart: 1,
        churnedRevenue: -0,
        contractionRevenue: -0,
        expansionRevenue: '-0',
        reactivationRevenue: -0,
      },
      0,
    ],
    ['by hand: −1/3', { revenueAtStart: 3n, churnedRevenue: 0, expansionRevenue: '1' }, -0.3333333333333333],
    [
      'by hand: −10^−400 is 0, not −0, to the nearest',
      { revenueAtStart: 1, churnedRevenue: 0, expansionRevenue: '1e-400' },
      0,
    ],
  ])('divides the net loss by the revenue at the start (%s)', (_, input, rate) => {
    expect(netRevenueChurnRate(input)).toBe(rate);
  });

  it('is null without revenue at the start', () => {
    expect(netRevenueChurnRate({ revenueAtStart: 0, churnedRevenue: 0, expansionRevenue: 0 })).toBeNull();
    expect(netRevenueChurnRate({ ...GOOD, revenueAtStart: '0.00' })).toBeNull();
  });

  const KEYS =
    'the keys revenueAtStart, churnedRevenue, contractionRevenue, expansionRevenue, reactivationRevenue, got';
  const AMOUNT = 'must be an amount of at least 0 such as 12.5 or "12.50", got';
  it.each<[what: string, input: unknown, message: string]>([
    ['a missing start', { churnedRevenue: 1, expansionRevenue: 1 }, `revenueAtStart: ${AMOUNT} undefined`],
    ['a missing loss', { revenueAtStart: 1, expansionRevenue: 1 }, `churnedRevenue: ${AMOUNT} undefined`],
    ['a missing expansion', { revenueAtStart: 1, churnedRevenue: 1 }, `expansionRevenue: ${AMOUNT} undefined`],
    ['an unknown key', { ...GOOD, newRevenue: 1 }, `newRevenue: must be one of ${KEYS} "newRevenue"`],
    ['a negative start', { ...GOOD, revenueAtStart: -1 }, `revenueAtStart: ${AMOUNT} -1`],
    ['a negative loss', { ...GOOD, churnedRevenue: '-0.01' }, `churnedRevenue: ${AMOUNT} "-0.01"`],
    ['a negative contraction', { ...GOOD, contractionRevenue: -1 }, `contractionRevenue: ${AMOUNT} -1`],
    ['a negative expansion', { ...GOOD, expansionRevenue: -1 }, `expansionRevenue: ${AMOUNT} -1`],
    ['a negative reactivation', { ...GOOD, reactivationRevenue: -1 }, `reactivationRevenue: ${AMOUNT} -1`],
    ['null as reactivation', { ...GOOD, reactivationRevenue: null }, `reactivationRevenue: ${AMOUNT} null`],
    ['NaN', { ...GOOD, expansionRevenue: Number.NaN }, `expansionRevenue: ${AMOUNT} NaN`],
    ['a boolean', { ...GOOD, churnedRevenue: true }, `churnedRevenue: ${AMOUNT} true`],
    ['no input', undefined, `must be an object with ${KEYS} undefined`],
    ['null', null, `must be an object with ${KEYS} null`],
    ['a list', [100, 10, 4], `must be an object with ${KEYS} an array`],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => netRevenueChurnRate(input as NetRevenueChurnInput))).toBe(message);
  });

  it('refuses a rate beyond the numbers', () => {
    const input = { revenueAtStart: '1e-400', churnedRevenue: 0, expansionRevenue: '1e399' };
    expect(refusal(() => netRevenueChurnRate(input))).toContain('beyond the range of numbers');
  });

  it('is the exact quotient of cents, and the gross rate where nothing was won', () => {
    fc.assert(
      fc.property(fc.tuple(cents, cents, cents, cents, cents), (amounts) => {
        const [start, churned, contraction, expansion, reactivation] = amounts;
        const lost = {
          revenueAtStart: text(start),
          churnedRevenue: text(churned),
          contractionRevenue: text(contraction),
        };
        const input = frozen({ ...lost, expansionRevenue: text(expansion), reactivationRevenue: text(reactivation) });
        const net = churned + contraction - expansion - reactivation;
        expect(netRevenueChurnRate(input)).toBe(start === 0 ? null : net / start);
        expect(netRevenueChurnRate({ ...lost, expansionRevenue: 0 })).toBe(revenueChurnRate(lost));
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(netRevenueChurnRate).parameters.toEqualTypeOf<[input: NetRevenueChurnInput]>();
    expectTypeOf<NetRevenueChurnInput>().toEqualTypeOf<{
      readonly revenueAtStart: MoneyInput;
      readonly churnedRevenue: MoneyInput;
      readonly contractionRevenue?: MoneyInput;
      readonly expansionRevenue: MoneyInput;
      readonly reactivationRevenue?: MoneyInput;
    }>();
    expectTypeOf(netRevenueChurnRate).returns.toEqualTypeOf<number | null>();
  });
});
