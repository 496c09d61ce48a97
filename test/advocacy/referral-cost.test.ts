import { type Decimal, type ReferralCostInput, referralCost } from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';

const TENS = { referrerReward: 10, friendReward: 10, customersAcquired: 1 };

describe('referralCost', () => {
  it.each<[source: string, input: ReferralCostInput, rewards: string, cost: string, cac: string, ratio: number | null]>(
    [
      ['OpenClassrooms, "Turn Your Customers Into Brand Ambassadors"', TENS, '20', '20', '20', null],
      ['by hand: 50 friends', { ...TENS, customersAcquired: 50, lifetimeValue: 120 }, '20', '1000', '20', 6],
      [
        'by hand: (1000 + 500)/50, 100/30',
        { ...TENS, customersAcquired: 50, programmeCost: '500', lifetimeValue: 100 },
        '20',
        '1500',
        '30',
        10 / 3,
      ],
      ['by hand: a customer who costs more than they bring', { ...TENS, lifetimeValue: -5 }, '20', '20', '20', -0.25],
      [
        'by hand: thirds stay exact as far as they can',
        { ...TENS, customersAcquired: 3, programmeCost: 1 },
        '20',
        '61',
        '20.33333333333333333333333333333333',
        null,
      ],
      [
        'by hand: of no reward the ratio is none',
        { referrerReward: 0, friendReward: '0', customersAcquired: 2, lifetimeValue: 9 },
        '0',
        '0',
        '0',
        null,
      ],
    ],
  )('adds up rewards and the programme (%s)', (_, input, rewards, cost, cac, ratio) => {
    const result = referralCost(input);
    expect([result.rewards, result.cost, result.cac].map(String)).toEqual([rewards, cost, cac]);
    expect(result.ltvToCac).toBe(ratio);
  });

  it('has no cost of a customer where none was acquired', () => {
    const { cost, cac, ltvToCac } = referralCost({
      ...TENS,
      customersAcquired: 0,
      programmeCost: 500,
      lifetimeValue: 100,
    });
    expect([cost.toString(), cac, ltvToCac]).toEqual(['500', null, null]);
  });

  const AMOUNT = 'must be an amount of at least 0 such as 12.5 or "12.50", got';
  it.each<[what: string, change: object, message: string]>([
    ['a negative reward', { referrerReward: -10 }, `referrerReward: ${AMOUNT} -10`],
    ['a reward that is no amount', { friendReward: '$10' }, `friendReward: ${AMOUNT} "$10"`],
    ['a negative programme', { programmeCost: -1 }, `programmeCost: ${AMOUNT} -1`],
    [
      'a fraction of a customer',
      { customersAcquired: 1.5 },
      'customersAcquired: must be a whole number of at least 0, got 1.5',
    ],
    [
      'a lifetime value that is none',
      { lifetimeValue: '' },
      'lifetimeValue: must be an amount such as 12.5 or "12.50", got ""',
    ],
    [
      'an unknown key',
      { customers: 1 },
      'customers: must be one of the keys referrerReward, friendReward, customersAcquired, programmeCost, lifetimeValue, got "customers"',
    ],
  ])('refuses %s', (_, change, message) => {
    expect(refusal(() => referralCost({ ...TENS, ...change } as ReferralCostInput))).toBe(message);
  });

  it('has the documented types', () => {
    expectTypeOf(referralCost).parameters.toEqualTypeOf<[input: ReferralCostInput]>();
    expectTypeOf(referralCost).returns.toEqualTypeOf<{
      readonly rewards: Decimal;
      readonly cost: Decimal;
      readonly cac: Decimal | null;
      readonly ltvToCac: number | null;
    }>();
  });
});
