import { Decimal, type ExpectedProfitInput, expectedProfit, type MoneyInput } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { amount } from '../support/arbitraries.ts';
import { refusal } from '../support/cases.ts';

describe('expectedProfit', () => {
  it.each<[source: string, projectedRevenue: MoneyInput, costs: Iterable<MoneyInput> | MoneyInput, expected: string]>([
    ['LIKE.TG glossary, "Customer acquisition cost", by hand: 10000 − 3000 − 2500.5', 10_000, [3000, 2500.5], '4499.5'],
    ['by hand: one amount for all months', 10_000, 5500, '4500'],
    ['by hand: one amount in text', 10_000, '5500.25', '4499.75'],
    ['by hand: one bigint', 10_000, 5500n, '4500'],
    ['by hand: one Decimal', 10_000, new Decimal('0.5'), '9999.5'],
    ['by hand: costs above the revenue', 100, [80, 70], '-50'],
    ['by hand: costs that just eat the revenue', '0.3', [0.1, 0.1, 0.1], '0'],
    ['by hand: no months', 10_000, [], '10000'],
    ['by hand: a typed array', 10, Float64Array.of(1.5, 2.5), '6'],
    ['by hand: amounts of very different size', '1e40', [1], '9999999999999999999999999999999999999999'],
  ])('takes the costs off the revenue (%s)', (_, projectedRevenue, acquisitionCosts, expected) => {
    expect(expectedProfit({ projectedRevenue, acquisitionCosts }).toFixed()).toBe(expected);
  });

  it('gives 0, not −0', () => {
    const input = { projectedRevenue: -0, acquisitionCosts: ['-0', 0] };
    expect(expectedProfit(input).valueOf()).toBe('0');
    expect(expectedProfit({ ...input, acquisitionCosts: 0 }).valueOf()).toBe('0');
  });

  const AMOUNT = 'must be an amount of at least 0 such as 12.5 or "12.50", got';
  const KEYS = 'the keys projectedRevenue, acquisitionCosts, got';
  it.each<[what: string, input: unknown, message: string]>([
    ['no input', undefined, `must be an object with ${KEYS} undefined`],
    ['a missing revenue', { acquisitionCosts: [1] }, `projectedRevenue: ${AMOUNT} undefined`],
    [
      'an unknown key',
      { projectedRevenue: 1, acquisitionCosts: 1, months: 2 },
      `months: must be one of ${KEYS} "months"`,
    ],
    ['a negative revenue', { projectedRevenue: -1, acquisitionCosts: [1] }, `projectedRevenue: ${AMOUNT} -1`],
    [
      'a negative cost',
      { projectedRevenue: 1, acquisitionCosts: -1 },
      'acquisitionCosts: must be an iterable of amounts, or an amount of at least 0 such as 12.5 or "12.50", got -1',
    ],
    ['a negative month', { projectedRevenue: 1, acquisitionCosts: [1, -3] }, `acquisitionCosts.1: ${AMOUNT} -3`],
    ['a month in words', { projectedRevenue: 1, acquisitionCosts: ['five'] }, `acquisitionCosts.0: ${AMOUNT} "five"`],
    [
      'a hole in the months',
      { projectedRevenue: 1, acquisitionCosts: Object.assign([1], { length: 2 }) },
      `acquisitionCosts.1: ${AMOUNT} undefined`,
    ],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => expectedProfit(input as ExpectedProfitInput))).toBe(message);
  });

  it.each<[what: string, costs: unknown, received: string]>([
    ['a text, though it is iterable', 'abc', '"abc"'],
    ['null', null, 'null'],
    ['an object without iterator', { january: 1 }, 'an object'],
    ['NaN', Number.NaN, 'NaN'],
  ])('refuses %s as costs', (_, acquisitionCosts, received) => {
    const input = { projectedRevenue: 1, acquisitionCosts } as ExpectedProfitInput;
    expect(refusal(() => expectedProfit(input))).toMatch(/^acquisitionCosts: must be an? .*amount/);
    expect(refusal(() => expectedProfit(input))).toMatch(new RegExp(`, got ${received}$`));
  });

  it('is the same for the months one by one and for their sum', () => {
    const cents = fc.array(fc.nat(10 ** 9));
    fc.assert(
      fc.property(amount, cents, (projectedRevenue, months) => {
        const all = months.reduce((sum, month) => sum + month, 0);
        const one = expectedProfit({ projectedRevenue, acquisitionCosts: all });
        expect(expectedProfit({ projectedRevenue, acquisitionCosts: months }).toString()).toBe(one.toString());
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(expectedProfit).parameters.toEqualTypeOf<[input: ExpectedProfitInput]>();
    expectTypeOf(expectedProfit).returns.toEqualTypeOf<Decimal>();
    expectTypeOf<ExpectedProfitInput>().toEqualTypeOf<{
      readonly projectedRevenue: MoneyInput;
      readonly acquisitionCosts: Iterable<MoneyInput> | MoneyInput;
    }>();
  });
});
