import {
  abcAnalysis,
  type Decimal,
  expectedProfit,
  type MoneyInput,
  presentValue,
  summarizeCustomers,
} from 'clientele';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { amount, signedAmount } from '../support/arbitraries.ts';
import { expectMoney } from '../support/exactness.ts';
import { add, rational, subtract } from '../support/rational.ts';

/** Numbers of every magnitude with few or many places, the largest that are added as whole parts, and their neighbours. */
const size: fc.Arbitrary<MoneyInput> = fc.oneof(
  amount,
  fc.tuple(fc.nat(2 ** 31 - 1), fc.nat(9)).map(([digits, places]) => digits / 10 ** places),
  fc.tuple(fc.maxSafeNat(), fc.nat(20)).map(([digits, places]) => digits / 10 ** places),
  fc.tuple(fc.maxSafeNat(), fc.nat(20), fc.nat(20)).map(([digits, places, power]) => `${digits}e${power - places}`),
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(
    0,
    0.1,
    0.2,
    1e13,
    9_999_999_999_999.99,
    10_000_000_000_000.01,
    1e9,
    999_999_999.999999,
    1e15,
    5e-324,
  ),
  fc.constantFrom(Number.MAX_SAFE_INTEGER, 2 ** 53, 90_071_992_547_409.91, 9_007_199_254.740992, Number.MAX_VALUE),
);
const signed: fc.Arbitrary<MoneyInput> = fc.oneof(
  signedAmount,
  size,
  size.filter((value) => typeof value === 'number').map((value) => -Number(value) + 0),
  size.filter((value) => typeof value === 'string').map((value) => `-${value}`),
);

const many = <Value>(one: fc.Arbitrary<Value>) => fc.array(one, { maxLength: 40, size: 'max' });
const total = (amounts: readonly MoneyInput[]) => add(...amounts.map((value) => rational(value)));
const days = { customerId: 'ann', date: '2024-02-29' };
const revenueOf = (amounts: readonly MoneyInput[]) =>
  summarizeCustomers(amounts.map((value) => ({ ...days, amount: value })))[0]?.revenue as Decimal;

describe('a sum is exact whatever the magnitudes, signs, exponents and forms of its amounts', () => {
  it('of costs, as an array or from any other iterable', () => {
    fc.assert(
      fc.property(many(size), (costs) => {
        const expected = subtract(rational(0), total(costs));
        expectMoney(expectedProfit({ projectedRevenue: 0, acquisitionCosts: costs }), expected);
        expectMoney(expectedProfit({ projectedRevenue: 0, acquisitionCosts: costs.values() }), expected);
      }),
    );
  });

  it('of costs as numbers, in an array and in a typed one', () => {
    fc.assert(
      fc.property(many(size.filter((value) => typeof value === 'number')), (costs) => {
        const expected = subtract(rational(0), total(costs));
        expectMoney(expectedProfit({ projectedRevenue: 0, acquisitionCosts: costs }), expected);
        const typed = Float64Array.from(costs as number[]);
        expectMoney(expectedProfit({ projectedRevenue: 0, acquisitionCosts: typed }), expected);
      }),
    );
  });

  it('of costs so large that their hundredths do not fit a number', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 9e14, max: 1e15 }), { minLength: 8, maxLength: 30 }), (hundredths) => {
        const costs = hundredths.map((value) => value / 100);
        const expected = rational(-hundredths.reduce((sum, value) => sum + BigInt(value), 0n), 100n);
        expectMoney(expectedProfit({ projectedRevenue: 0, acquisitionCosts: costs }), expected);
        const finer = hundredths.map((value) => value / 1e6);
        const expectedOfFiner = rational(-hundredths.reduce((sum, value) => sum + BigInt(value), 0n), 1_000_000n);
        expectMoney(expectedProfit({ projectedRevenue: 0, acquisitionCosts: finer }), expectedOfFiner);
      }),
    );
  });

  it('of orders and refunds', () => {
    fc.assert(
      fc.property(
        many(signed).filter((amounts) => amounts.length > 0),
        (amounts) => {
          expectMoney(revenueOf(amounts), total(amounts));
        },
      ),
    );
  });

  it('of cash flows that are not discounted', () => {
    fc.assert(
      fc.property(many(signed), (cashFlows) => {
        expectMoney(presentValue(cashFlows, { discountRate: 0 }), total(cashFlows));
      }),
    );
  });

  it('of the values of items', () => {
    fc.assert(
      fc.property(many(size), (values) => {
        expectMoney(abcAnalysis(values, { value: (item) => item }).total, total(values));
      }),
    );
  });
});
