import { type ViralCoefficientInput, viralCoefficient } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { rate } from '../support/arbitraries.ts';
import { refusal } from '../support/cases.ts';

describe('viralCoefficient', () => {
  it.each<[source: string, invitations: number, conversion: number, k: number, growth: number, limit: number | null]>([
    ['by hand: 1 + 1/2 + 1/4 + … = 2', 5, 0.1, 0.5, -0.5, 2],
    ['by hand: 1 + 1/5 + 1/25 + … = 5/4', 2, 0.1, 0.2, -0.8, 1.25],
    ['by hand: 10 × 0.08, 1/0.2, which no product of doubles hides', 10, 0.08, 0.8, -0.2, 5],
    ['by hand: nobody invites', 0, 0.5, 0, -1, 1],
    ['by hand: nobody converts', 20, 0, 0, -1, 1],
    ['by hand: −0 invitations', -0, 1, 0, -1, 1],
    ['by hand: each brings the next for ever', 10, 0.1, 1, 0, null],
    ['by hand: 2 × 1 doubles with every cycle', 2, 1, 2, 1, null],
    ['by hand: 3 × 0.1 is 3/10, and 1/(7/10)', 3, 0.1, 0.3, -0.7, 1.4285714285714286],
    [
      'by hand: 1/(1 − (1 − 2^−53)), of the shortest form 0.9999999999999999: 10^16',
      1,
      0.9999999999999999,
      0.9999999999999999,
      -1e-16,
      1e16,
    ],
  ])('multiplies invitations by conversion (%s)', (_, invitationsPerCustomer, conversionRate, k, growth, limit) => {
    expect(viralCoefficient({ invitationsPerCustomer, conversionRate })).toStrictEqual({
      coefficient: k,
      growthRatePerCycle: growth,
      customersInTheLimit: limit,
    });
  });

  it.each<[what: string, input: unknown, message: string]>([
    [
      'negative invitations',
      { invitationsPerCustomer: -1, conversionRate: 0.1 },
      'invitationsPerCustomer: must be a finite number of at least 0, got -1',
    ],
    [
      'Infinity',
      { invitationsPerCustomer: Number.POSITIVE_INFINITY, conversionRate: 0.1 },
      'invitationsPerCustomer: must be a finite number of at least 0, got Infinity',
    ],
    [
      'a percentage',
      { invitationsPerCustomer: 5, conversionRate: 10 },
      'conversionRate: must be a rate from 0 to 1, got 10',
    ],
    [
      'an unknown key',
      { invitationsPerCustomer: 5, conversionRate: 0.1, cycles: 3 },
      'cycles: must be one of the keys invitationsPerCustomer, conversionRate, got "cycles"',
    ],
    ['no input', null, 'must be an object with the keys invitationsPerCustomer, conversionRate, got null'],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => viralCoefficient(input as ViralCoefficientInput))).toBe(message);
  });

  it('brings the customers of many cycles together, as long as it is below 1', () => {
    fc.assert(
      fc.property(rate, fc.double({ min: 0, max: 0.9, noNaN: true }), (conversionRate, invitationsPerCustomer) => {
        const { coefficient, customersInTheLimit } = viralCoefficient({ invitationsPerCustomer, conversionRate });
        let [all, cycle] = [0, 1];
        for (let cycles = 0; cycles < 400; cycles += 1) [all, cycle] = [all + cycle, cycle * coefficient];
        expect(Math.abs((customersInTheLimit as number) - all)).toBeLessThan(1e-12 * all);
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(viralCoefficient).parameters.toEqualTypeOf<[input: ViralCoefficientInput]>();
    expectTypeOf(viralCoefficient).returns.toEqualTypeOf<{
      readonly coefficient: number;
      readonly growthRatePerCycle: number;
      readonly customersInTheLimit: number | null;
    }>();
  });
});
