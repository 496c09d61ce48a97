import { compareNps, type NpsTrendOptions, type NpsTrendWave, type NpsWave, npsInterval, npsTrend } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { npsCounts } from '../nps/arbitraries.ts';
import { frozen, refusal } from '../support/cases.ts';
import { expectNearly } from '../support/nearly.ts';
import { split } from '../support/split.ts';

const wave = (label: string, promoters: number, passives: number, detractors: number) => ({
  label,
  counts: { promoters, passives, detractors },
});

const march = wave('March', 60, 60, 80);
const june = wave('June', 90, 60, 50);
const nobody = wave('nobody', 0, 0, 0);

describe('npsTrend', () => {
  it('is the interval of each wave and its change from the wave before', () => {
    const confidence = 0.9;
    const [first, second, ...rest] = npsTrend([march, june], { confidence });
    expect(first).toStrictEqual({
      label: 'March',
      interval: npsInterval(march.counts, { confidence }),
      change: null,
    });
    const change = compareNps(june.counts, march.counts, { confidence });
    expect(second).toStrictEqual({
      label: 'June',
      interval: npsInterval(june.counts, { confidence }),
      change: { ...change, adjustedPValue: change?.pValue },
    });
    expect(rest).toEqual([]);
  });

  it('adjusts the p values together (mpmath 1.3.0 for p, R 4.2.2 p.adjust for Holm)', () => {
    const waves = [march, june, wave('September', 84, 60, 56), wave('December', 116, 50, 34)];
    const changes = npsTrend(waves).map(({ change }) => change);
    expect(changes.map((change) => change && [change.difference, Number(change.pValue.toPrecision(6))])).toEqual([
      null,
      [30, 0.00026073],
      [-6, 0.463615],
      [27, 0.000677367],
    ]);
    expectNearly(changes[1]?.adjustedPValue, 3 * (changes[1]?.pValue ?? 0));
    expectNearly(changes[2]?.adjustedPValue, changes[2]?.pValue ?? 0);
    expectNearly(changes[3]?.adjustedPValue, 2 * (changes[3]?.pValue ?? 0));
  });

  it('has no interval of a wave without answers, and no change from or to it', () => {
    const [first, empty, last] = npsTrend([march, nobody, june]);
    expect(empty).toStrictEqual({ label: 'nobody', interval: null, change: null });
    expect([first?.change, last?.change]).toEqual([null, null]);
    expect(last?.interval?.estimate).toBe(20);
  });

  it('is empty without waves, and takes any iterable, names twice and further columns', () => {
    expect(npsTrend([])).toEqual([]);
    const waves = new Set([Object.assign({ day: '2024-03-01' }, march), { ...june, label: 'March' }]);
    expect(npsTrend(waves).map(({ label }) => label)).toEqual(['March', 'March']);
  });

  it.each<[what: string, input: unknown, message: string]>([
    ['no waves', {}, 'waves: must be an iterable such as an array, got undefined'],
    [
      'waves that open to nothing',
      { waves: { [Symbol.iterator]: () => undefined } },
      'waves: must be an iterable such as an array, got one that breaks the iterator protocol',
    ],
    ['a wave by number', { waves: [march, { ...june, label: 6 }] }, 'waves.1.label: must be a string, got 6'],
    [
      'half a promoter',
      { waves: [wave('May', 0.5, 1, 1)] },
      'waves.0.counts.promoters: must be a whole number of at least 0, got 0.5',
    ],
    [
      'a hole',
      { waves: Object.assign([march], { length: 2 }) },
      'waves.1: must be an object with the keys label, counts, got undefined',
    ],
    [
      'an unknown key',
      { waves: [], method: 'wald' },
      'options.method: must be one of the keys confidence, got "method"',
    ],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => npsTrend(...split(input, 'waves')))).toBe(message);
  });

  it('never lowers a p value, and sums up to what changed from the first wave to the last', () => {
    const waves = fc.array(fc.record({ label: fc.string(), counts: npsCounts(50) }), { maxLength: 6 });
    fc.assert(
      fc.property(waves, (waves) => {
        const trend = npsTrend(...split(frozen({ waves }), 'waves'));
        expect(trend.map(({ label }) => label)).toEqual(waves.map(({ label }) => label));
        for (const { change } of trend) {
          if (change === null) continue;
          expect(change.adjustedPValue).toBeGreaterThanOrEqual(change.pValue);
          expect(change.adjustedPValue).toBeLessThanOrEqual(1);
        }
        if (trend.length < 2 || trend.slice(1).some(({ change }) => change === null)) return;
        const changed = trend.reduce((sum, { change }) => sum + (change?.difference ?? 0), 0);
        expect(changed).toBeCloseTo((trend.at(-1)?.interval?.estimate ?? 0) - (trend[0]?.interval?.estimate ?? 0), 9);
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(npsTrend).parameters.toEqualTypeOf<[waves: Iterable<NpsWave>, options?: NpsTrendOptions]>();
    expectTypeOf(npsTrend).returns.toEqualTypeOf<readonly NpsTrendWave[]>();
  });
});
