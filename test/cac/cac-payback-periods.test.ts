import { type CacPaybackInput, cacPaybackPeriods } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';

const GIVEN: CacPaybackInput = { cac: 300, revenuePerPeriod: 50, grossMargin: 0.8 };

describe('cacPaybackPeriods', () => {
  it.each<[source: string, input: CacPaybackInput, expected: number]>([
    ['LIKE.TG glossary, "Customer acquisition cost", by hand: 300 / (50 × 0.8)', GIVEN, 7.5],
    ['by hand: the whole revenue as margin, 300 / 50', { ...GIVEN, grossMargin: 1 }, 6],
    ['by hand: nothing to pay back', { ...GIVEN, cac: 0 }, 0],
    ['by hand: 0.3 / 0.1, which doubles miss', { cac: 0.3, revenuePerPeriod: 0.1, grossMargin: 1 }, 3],
    [
      'Python fractions: 250 / (29.90 × 0.7)',
      { cac: 250, revenuePerPeriod: '29.90', grossMargin: 0.7 },
      11.944577161968466,
    ],
  ])('divides the cost by the margin of a period (%s)', (_, input, expected) => {
    expect(cacPaybackPeriods(input)).toBe(expected);
  });

  it('is null when a period earns nothing', () => {
    expect(cacPaybackPeriods({ ...GIVEN, revenuePerPeriod: 0 })).toBeNull();
    expect(cacPaybackPeriods({ ...GIVEN, grossMargin: 0 })).toBeNull();
    expect(cacPaybackPeriods({ cac: 0, revenuePerPeriod: '-0', grossMargin: -0 })).toBeNull();
  });

  it('gives 0, not −0', () => {
    expect(Object.is(cacPaybackPeriods({ ...GIVEN, cac: -0 }), 0)).toBe(true);
  });

  const AMOUNT = 'must be an amount of at least 0 such as 12.5 or "12.50", got';
  const RATE = 'grossMargin: must be a rate from 0 to 1, got';
  const KEYS = 'the keys cac, revenuePerPeriod, grossMargin, got';
  it.each<[what: string, input: unknown, message: string]>([
    ['no input', undefined, `must be an object with ${KEYS} undefined`],
    ['a missing cost', { revenuePerPeriod: 50, grossMargin: 0.8 }, `cac: ${AMOUNT} undefined`],
    ['a missing revenue', { cac: 300, grossMargin: 0.8 }, `revenuePerPeriod: ${AMOUNT} undefined`],
    ['a missing margin', { cac: 300, revenuePerPeriod: 50 }, `${RATE} undefined`],
    ['an unknown key', { ...GIVEN, churnRate: 0.1 }, `churnRate: must be one of ${KEYS} "churnRate"`],
    ['a negative cost', { ...GIVEN, cac: -300 }, `cac: ${AMOUNT} -300`],
    ['a negative revenue', { ...GIVEN, revenuePerPeriod: '-50' }, `revenuePerPeriod: ${AMOUNT} "-50"`],
    ['a negative margin', { ...GIVEN, grossMargin: -0.1 }, `${RATE} -0.1`],
    ['a margin in percent', { ...GIVEN, grossMargin: 80 }, `${RATE} 80`],
    ['a margin just above 1', { ...GIVEN, grossMargin: 1 + 2 ** -52 }, `${RATE} 1.0000000000000002`],
    ['a margin of NaN', { ...GIVEN, grossMargin: Number.NaN }, `${RATE} NaN`],
    [
      'amounts whose ratio fits no number',
      { cac: '1e300', revenuePerPeriod: '1e-300', grossMargin: 1 },
      'must give a result between -1.797e308 and 1.797e308, got one beyond the range of numbers',
    ],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => cacPaybackPeriods(input as CacPaybackInput))).toBe(message);
  });

  it('takes longer for a higher cost and a lower margin', () => {
    const cents = fc.integer({ min: 1, max: 10 ** 6 });
    const percent = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(cents, cents, percent, (cac, revenuePerPeriod, margin) => {
        const periods = cacPaybackPeriods({ cac, revenuePerPeriod, grossMargin: margin / 100 });
        const dearer = cacPaybackPeriods({ cac: cac + 1, revenuePerPeriod, grossMargin: margin / 100 });
        const richer = cacPaybackPeriods({ cac, revenuePerPeriod, grossMargin: (margin + 1) / 100 });
        expect(dearer).toBeGreaterThan(Number(periods));
        expect(richer).toBeLessThan(Number(periods));
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(cacPaybackPeriods).parameters.toEqualTypeOf<[input: CacPaybackInput]>();
    expectTypeOf(cacPaybackPeriods).returns.toEqualTypeOf<number | null>();
  });
});
