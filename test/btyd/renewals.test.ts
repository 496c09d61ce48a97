import {
  expectedResidualLifetime,
  fitBetaDiscreteWeibull,
  fitShiftedBetaGeometric,
  type RenewalCohort,
} from 'clientele';
import { describe, expect, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { expectNearly } from '../support/nearly.ts';
import { split } from '../support/split.ts';

const HIGH_END = [1000, 869, 743, 653, 593, 551, 517, 491];
const YEARLY = { rate: 0.1, per: 'year' } as const;
const sbg = (alpha: number, beta: number) => {
  return { kind: 'shifted-beta-geometric', unit: 'year', parameters: { alpha, beta } } as const;
};
const bdw = (gamma: number, delta: number, c: number) => {
  return { kind: 'beta-discrete-weibull', unit: 'year', parameters: { gamma, delta, c } } as const;
};

describe('fitShiftedBetaGeometric', () => {
  it.each([
    [HIGH_END, 0.668088, 3.806095, -1611.158],
    [[1000, 631, 468, 382, 326, 289, 262, 241], 0.704077, 1.182043, -1680.265],
  ])('of %j is %d and %d, with %d (Fader and Hardie 2007)', (survivors, alpha, beta, logLikelihood) => {
    const model = fitShiftedBetaGeometric([{ survivors }]);
    expectNearly(model.parameters.alpha, alpha, 1e-6);
    expectNearly(model.parameters.beta, beta, 1e-6);
    expect(Math.abs(model.logLikelihood - logLikelihood)).toBeLessThan(5e-4);
    expect(model).toMatchObject({ converged: true, customers: 1000, kind: 'shifted-beta-geometric', unit: 'year' });
  });

  it('adds up cohorts, and says the same of shares, but is less sure', () => {
    const one = fitShiftedBetaGeometric([{ survivors: HIGH_END }]);
    const two = fitShiftedBetaGeometric([{ survivors: HIGH_END }, { survivors: HIGH_END }], { unit: 'month' });
    expectNearly(two.parameters.alpha, one.parameters.alpha, 1e-8);
    expectNearly(two.standardErrors?.alpha, (one.standardErrors?.alpha ?? 0) / Math.SQRT2, 1e-6);
    expect([two.unit, two.customers]).toEqual(['month', 2000]);
    const shares = fitShiftedBetaGeometric([{ survivors: HIGH_END.map((count) => count / 1000) }]);
    expectNearly(shares.parameters.beta, one.parameters.beta, 1e-6);
    const short = [{ survivors: HIGH_END }, { survivors: [500, 420] }, { survivors: [50] }];
    expect(fitShiftedBetaGeometric(short).customers).toBe(1550);
  });

  it('does not converge where all have the same probability to leave', () => {
    const survivors = [1024, 512, 256, 128, 64, 32];
    expect(fitShiftedBetaGeometric([{ survivors }])).toMatchObject({
      converged: false,
      reason: 'boundary',
      standardErrors: null,
    });
  });
});

describe('fitBetaDiscreteWeibull', () => {
  it('of 100, 86.9, 74.3, 65.3 and 59.3 is what Fader, Hardie, Liu, Davin and Steenburgh (2018) find', () => {
    const { parameters } = fitBetaDiscreteWeibull([{ survivors: [100, 86.9, 74.3, 65.3, 59.3] }]);
    expectNearly(parameters.gamma, 0.259336, 2e-6);
    expectNearly(parameters.delta, 1.722551, 1e-6);
    expectNearly(parameters.c, 1.584362, 1e-6);
  });

  it('is never less likely than the model of which it is an extension', () => {
    const { logLikelihood } = fitBetaDiscreteWeibull([{ survivors: HIGH_END }]);
    expect(logLikelihood).toBeGreaterThan(fitShiftedBetaGeometric([{ survivors: HIGH_END }]).logLikelihood);
  });
});

describe.each([
  ['fitShiftedBetaGeometric', fitShiftedBetaGeometric],
  ['fitBetaDiscreteWeibull', fitBetaDiscreteWeibull],
])('%s', (_, run) => {
  it.each<[what: string, cohorts: unknown, message: string]>([
    ['no cohort', [], 'cohorts: must be observed over at least '],
    ['one renewal', [{ survivors: [100, 90] }], 'cohorts: must be observed over at least '],
    [
      'nobody who left',
      [{ survivors: [5, 5, 5, 5] }],
      'cohorts: must hold customers who left, got none, so that nothing is known of how soon they do',
    ],
    [
      'survivors that rise',
      [{ survivors: [100, 90, 91] }],
      'cohorts.0.survivors.2: must be at most 90, as many as before, got 91',
    ],
    [
      'a negative one',
      [{ survivors: [100, -1] }],
      'cohorts.0.survivors.1: must be a finite number of at least 0, got -1',
    ],
    [
      'an empty cohort',
      [{ survivors: [] }],
      'cohorts.0.survivors: must begin with the size of the cohort, got no number',
    ],
    ['a flat list', [1000, 869], 'cohorts.0: must be an object with the keys survivors, got 1000'],
    [
      'too many customers',
      [{ survivors: [2 ** 53, 5, 4, 3] }],
      'cohorts: must be of at most 2⁵³ − 1 customers, got 9007199254740992',
    ],
    [
      'too many renewals',
      [{ survivors: Array.from({ length: 10_002 }, () => 1) }],
      'cohorts.0.survivors: must be of at most 10000 renewals, got more',
    ],
    ['a number', 5, 'cohorts: must be an iterable such as an array, got 5'],
  ])('refuses %s', (_what, cohorts, message) => {
    expect(refusal(() => run(cohorts as RenewalCohort[]))).toContain(message);
  });

  it('refuses an unknown unit', () => {
    expect(refusal(() => run([{ survivors: HIGH_END }], { unit: 'fortnight' as 'week' }))).toBe(
      'options.unit: must be one of "day", "week", "month", "quarter", "year", got "fortnight"',
    );
  });
});

describe('expectedResidualLifetime', () => {
  it.each([
    [sbg(0.668, 3.806), 0, 'at-payment', 5.9225964, 'DEL of Fader and Hardie (2010)'],
    [sbg(0.668, 3.806), 0, 'before-renewal', 5.414856, 'their DERL for n = 1'],
    [sbg(0.668, 3.806), 1, 'before-renewal', 5.9017532, 'their DERL for n = 2'],
    [sbg(0.668, 3.806), 2, 'before-renewal', 6.2942606, 'their DERL for n = 3'],
    [sbg(0.668, 3.806), 2, 'after-payment', 6.2942606 / 1.1, 'a period earlier'],
    [bdw(0.668, 3.806, 1), 0, 'at-payment', 5.9225964, 'c = 1'],
    [bdw(0.26, 1.72, 1.58), 3, 'at-payment', 7.30122134235993, 'mpmath 1.3.0, the sum'],
  ] as const)('of %j after %d renewals, %s, is %d (%s)', (model, renewals, moment, expected, _source) => {
    expectNearly(expectedResidualLifetime(model, { renewals, discountRate: YEARLY, moment }), expected, 1e-8);
  });

  it('keeps its digits for a small discount, of which many renewals matter (mpmath 1.3.0, ₂F₁)', () => {
    const discountRate = { rate: 0.001, per: 'year' } as const;
    const input = { model: sbg(0.668, 3.806), renewals: 0, discountRate, moment: 'at-payment' } as const;
    expectNearly(expectedResidualLifetime(...split(input, 'model')), 53.00247067680141, 1e-11);
  });

  it('is finite for a discount so small, and parameters so extreme, as they may be', () => {
    for (const model of [sbg(1e-9, 1e9), bdw(1e-9, 1, 1e-9), bdw(1e9, 1e9, 1e9), bdw(3, 1e9, 2.4)]) {
      for (const rate of [1e-12, 0.1, 1e300]) {
        const discountRate = { rate, per: 'day' } as const;
        const value = expectedResidualLifetime(model, { renewals: 7, discountRate, moment: 'after-payment' });
        expect(Number.isFinite(value) && value >= 0).toBe(true);
      }
    }
  });

  it.each([
    [
      { discountRate: 0.1 },
      'options.discountRate: must be a rate with its time such as { rate: 0.15, per: "year" }, as 15 % a week is not 15 % a year, got 0.1',
    ],
    [
      { discountRate: { rate: 0, per: 'year' } },
      'options.discountRate: must be above 0, as a lifetime without discount need not have a mean, got an object',
    ],
    [{ moment: 'now' }, 'options.moment: must be one of "at-payment", "after-payment", "before-renewal", got "now"'],
    [{ renewals: 1.5 }, 'options.renewals: must be a whole number from 0 to 10000, got 1.5'],
    [
      { model: { ...sbg(1, 1), kind: 'geometric' } },
      'model.kind: must be one of "shifted-beta-geometric", "beta-discrete-weibull", got "geometric"',
    ],
  ])('refuses input %#', (change, message) => {
    const input = { model: sbg(0.668, 3.806), renewals: 0, discountRate: YEARLY, moment: 'at-payment', ...change };
    expect(refusal(() => expectedResidualLifetime(...split(input, 'model')))).toBe(message);
  });
});
