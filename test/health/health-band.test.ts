import { type HealthBand, type HealthBandOptions, healthBand } from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { split } from '../support/split.ts';
import { BANDS, REFUSED_BANDS } from './bands.ts';

describe('healthBand', () => {
  it.each<[score: number | null, band: string | null]>([
    [0, 'at risk'],
    [-0, 'at risk'],
    [39.99999999999999, 'at risk'],
    [40, 'neutral'],
    [70, 'healthy'],
    [100, 'healthy'],
    [null, null],
  ])('puts %d into the band, by hand', (score, band) => {
    expect(healthBand(score, { bands: BANDS })).toBe(band);
    expect(healthBand(score, { bands: new Set(BANDS) })).toBe(band);
  });

  it.each(REFUSED_BANDS)('refuses %s', (_, bands, message) => {
    expect(refusal(() => healthBand(40, { bands: bands as HealthBand[] }))).toBe(message);
  });

  it.each<[what: string, input: unknown, message: string]>([
    ['a score above 100', { score: 101, bands: BANDS }, 'score: must be a number from 0 to 100, got 101'],
    ['a missing score', { bands: BANDS }, 'score: must be a number from 0 to 100, got undefined'],
    ['an unknown key', { score: 1, bands: BANDS, band: 1 }, 'options.band: must be one of the keys bands, got "band"'],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => healthBand(...split(input, 'score')))).toBe(message);
  });

  it('has the documented types', () => {
    expectTypeOf(healthBand).parameters.toEqualTypeOf<[score: number | null, options: HealthBandOptions]>();
    expectTypeOf(healthBand).returns.toEqualTypeOf<string | null>();
  });
});
