import { type Interval, type NpsSampleSizeInput, npsInterval, npsSampleSize } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';

const pilot = { promoters: 32, passives: 36, detractors: 32 };

describe('npsSampleSize', () => {
  it.each<[source: string, input: NpsSampleSizeInput, respondents: number]>([
    ['issue: ±5 points in the worst case', { marginPoints: 5 }, 1537],
    ['issue: ±5 points at a variance of 0.64', { marginPoints: 5, counts: pilot }, 984],
    ['mpmath 1.3.0: 4268.288', { marginPoints: 3 }, 4269],
    ['mpmath 1.3.0: 384.146', { marginPoints: 10 }, 385],
    ['mpmath 1.3.0: 1082.217', { marginPoints: 5, confidence: 0.9 }, 1083],
    [
      'by hand: half promoters and half detractors are the worst case',
      { marginPoints: 5, counts: { promoters: 9, passives: 0, detractors: 9 } },
      1537,
    ],
    ['by hand: at least one', { marginPoints: 100, confidence: 1e-9 }, 1],
  ])('is how many answers it takes (%s)', (_, input, respondents) => {
    expect(npsSampleSize(input)).toBe(respondents);
  });

  const MARGIN = 'marginPoints: must be a number of points above 0 and at most 100, got';
  const GROUPS = 'counts: must be the answers of two groups at least, got those of one or none';
  it.each<[what: string, input: unknown, message: string]>([
    ['no margin', {}, `${MARGIN} undefined`],
    ['a margin of 0', { marginPoints: 0 }, `${MARGIN} 0`],
    ['a margin above 100', { marginPoints: 101 }, `${MARGIN} 101`],
    ['an empty pilot', { marginPoints: 5, counts: { promoters: 0, passives: 0, detractors: 0 } }, GROUPS],
    ['a pilot of promoters', { marginPoints: 5, counts: { promoters: 9, passives: 0, detractors: 0 } }, GROUPS],
    [
      'a pilot that is none',
      { marginPoints: 5, counts: { ...pilot, passives: 0.5 } },
      'counts.passives: must be a whole number of at least 0, got 0.5',
    ],
    [
      'a margin that needs too many',
      { marginPoints: 1e-7 },
      'marginPoints: must be large enough for a sample of at most 9007199254740991, got 1e-7',
    ],
    [
      'an unknown key',
      { marginPoints: 5, margin: 5 },
      'margin: must be one of the keys marginPoints, confidence, counts, got "margin"',
    ],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => npsSampleSize(input as NpsSampleSizeInput))).toBe(message);
  });

  it('gives a Wald interval of that margin', () => {
    const group = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(
        group,
        fc.nat(50),
        group,
        fc.integer({ min: 1, max: 20 }),
        (promoters, passives, detractors, margin) => {
          const counts = { promoters, passives, detractors };
          const needed = npsSampleSize({ marginPoints: margin, counts });
          const { upper, lower } = npsInterval(counts, { method: 'wald' }) as Interval;
          const asked = promoters + passives + detractors;
          expect(Math.ceil(asked * ((upper - lower) / 2 / margin) ** 2 * (1 - 1e-12))).toBeLessThanOrEqual(needed);
          if (upper < 100 && lower > -100) {
            expect(Math.ceil(asked * ((upper - lower) / 2 / margin) ** 2 * (1 + 1e-12))).toBeGreaterThanOrEqual(needed);
          }
        },
      ),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(npsSampleSize).parameters.toEqualTypeOf<[input: NpsSampleSizeInput]>();
    expectTypeOf(npsSampleSize).returns.toEqualTypeOf<number>();
  });
});
