import { type Interval, type ProportionCounts, type ProportionIntervalOptions, proportionInterval } from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { expectNearly } from '../support/nearly.ts';

type ProportionIntervalInput = ProportionCounts & ProportionIntervalOptions;

const MOST = Number.MAX_SAFE_INTEGER;

type Method = NonNullable<ProportionIntervalInput['method']>;

describe('proportionInterval', () => {
  it.each<[source: string, successes: number, trials: number, lower: string, upper: string]>([
    ['issue, 81/263', 81, 263, '0.25529', '0.36621'],
    ['issue, 15/148', 15, 148, '0.06239', '0.16049'],
    ['issue, 0/20', 0, 20, '0.00000', '0.16113'],
  ])('is Wilson’s by default (%s)', (_, successes, trials, lower, upper) => {
    const interval = proportionInterval({ successes, trials }) as Interval;
    expect([interval.lower.toFixed(5), interval.upper.toFixed(5)]).toEqual([lower, upper]);
    expect(interval.method).toBe('wilson');
  });

  it.each<[method: Method, successes: number, trials: number, confidence: number, lower: number, upper: number]>([
    ['wilson', 81, 263, 0.95, 0.2552885198782742, 0.36620957698280004],
    ['wilson', 9, 10, 0.95, 0.5958499732047615, 0.9821237869049271],
    ['wilson', 20, 20, 0.99, 0.7508945989012465, 1],
    ['wilson', 7, 50, 0.8, 0.08851935972566856, 0.21437868848183156],
    ['wilson', 3, 1e6, 0.95, 1.0202712409681223e-6, 8.821149774312436e-6],
    ['agresti-coull', 81, 263, 0.95, 0.25522066518999675, 0.3662774316710775],
    ['agresti-coull', 0, 20, 0.95, 0, 0.18980956054248885],
    ['agresti-coull', 9, 10, 0.95, 0.5740322626051678, 1],
    ['agresti-coull', 81, 263, 0.999, 0.2231624806243628, 0.40799225878908296],
    ['jeffreys', 81, 263, 0.95, 0.2545219349910236, 0.36564749917408246],
    ['jeffreys', 0, 20, 0.95, 0, 0.11663898290487539],
    ['jeffreys', 9, 10, 0.95, 0.6186852289333836, 0.9889883262368389],
    ['jeffreys', 20, 20, 0.99, 0.8232459025633101, 1],
    ['jeffreys', 3, 1e6, 0.95, 8.449352895506835e-7, 8.006360094243219e-6],
    ['clopper-pearson', 81, 263, 0.95, 0.25273674558527126, 0.36762192260135135],
    ['clopper-pearson', 0, 20, 0.95, 0, 0.1684334709830853],
    ['clopper-pearson', 1, 1, 0.9, 0.05, 1],
    ['clopper-pearson', 9, 10, 0.95, 0.5549838829718046, 0.9974714214555382],
    ['clopper-pearson', 3, 1e6, 0.95, 6.186725501906402e-7, 8.767247788067677e-6],
    ['clopper-pearson', 50_000, 100_000, 0.95, 0.4968960624918004, 0.5031039375081996],
  ])(
    'by %s of %d/%d at %d has the bounds of statsmodels 0.15.0 (Jeffreys up to the ends)',
    (method, successes, trials, confidence, lower, upper) => {
      const interval = proportionInterval({ successes, trials }, { confidence, method }) as Interval;
      expectNearly(interval.lower, lower);
      expectNearly(interval.upper, upper);
    },
  );

  it('says what it is of, and how it was made', () => {
    expect(proportionInterval({ successes: 1, trials: 2 }, { confidence: 0.9, method: 'jeffreys' })).toMatchObject({
      estimate: 0.5,
      standardError: Math.sqrt(1 / 8),
      confidence: 0.9,
      method: 'jeffreys',
      n: 2,
    });
  });

  it.each<Method>(['wilson', 'agresti-coull', 'jeffreys', 'clopper-pearson'])(
    'by %s is as precise for the largest counts (normal approximation, mpmath 1.3.0)',
    (method) => {
      const interval = proportionInterval({ successes: 2 ** 52, trials: MOST }, { method }) as Interval;
      expect(interval.lower).toBeCloseTo(0.4999999896742119, 15);
      expect(interval.upper).toBeCloseTo(0.5000000103257882, 15);
      expectNearly(interval.standardError, 5.268356063861754e-9);
    },
  );

  it('of no success has no width where next to no confidence is asked for', () => {
    expect(proportionInterval({ successes: 0, trials: 20 }, { confidence: Number.MIN_VALUE })).toMatchObject({
      lower: 0,
      upper: 0,
    });
  });

  it('is null without trials', () => {
    expect(proportionInterval({ successes: 0, trials: 0 })).toBeNull();
    expect(proportionInterval({ successes: -0, trials: -0 }, { method: 'clopper-pearson' })).toBeNull();
  });

  const KEYS = 'the keys successes, trials, got';
  const WHOLE = 'must be a whole number of at least 0, got';
  it.each<[what: string, input: unknown, message: string]>([
    ['more successes than trials', { successes: 3, trials: 2 }, 'counts.successes: must be at most trials, got 3'],
    ['half a success', { successes: 0.5, trials: 2 }, `counts.successes: ${WHOLE} 0.5`],
    ['negative trials', { successes: 0, trials: -2 }, `counts.trials: ${WHOLE} -2`],
    ['no trials given', { successes: 1 }, `counts.trials: ${WHOLE} undefined`],
    [
      'counts beyond the safe integers',
      { successes: 1, trials: 2 ** 53 },
      'counts.trials: must be a whole number of at most 9007199254740991, got 9007199254740992',
    ],
    [
      'an option among the counts',
      { successes: 1, trials: 2, method: 'wald' },
      'counts.method: must be one of the keys successes, trials, got "method"',
    ],
    ['an unknown key', { successes: 1, trials: 2, n: 2 }, `counts.n: must be one of ${KEYS} "n"`],
    ['null', null, `counts: must be an object with ${KEYS} null`],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => proportionInterval(input as ProportionIntervalInput))).toBe(message);
  });

  it('has the documented types', () => {
    expectTypeOf(proportionInterval).parameters.toEqualTypeOf<
      [counts: ProportionCounts, options?: ProportionIntervalOptions]
    >();
    expectTypeOf(proportionInterval).returns.toEqualTypeOf<Interval | null>();
    expectTypeOf<Interval>().toEqualTypeOf<{
      readonly estimate: number;
      readonly lower: number;
      readonly upper: number;
      readonly standardError: number;
      readonly confidence: number;
      readonly method: string;
      readonly n: number;
    }>();
  });
});
