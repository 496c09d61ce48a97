import {
  type CashFlowTiming,
  type Decimal,
  kaplanMeier,
  type MoneyInput,
  type NotNull,
  type ObservedSurvival,
  type SurvivalLtvOptions,
  survivalLtv,
} from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { split } from '../support/split.ts';
import { observationsOf } from './samples.ts';

type SurvivalLtvInput = { readonly curve: ObservedSurvival } & SurvivalLtvOptions;

const curveOf = (...steps: readonly (readonly [time: number, survival: number])[]): ObservedSurvival => ({
  steps: steps.map(([time, survival]) => ({ time, survival })),
});

const QUARTERS = curveOf([1, 0.75], [2, 0.25], [3, 0]);
const HALVES = curveOf([0.25, 0.8], [1, 0.5], [1.5, 0.25], [2, 0.1]);
const UNEVEN = curveOf([1, 0.9], [2, 0.85], [4, 0.7]);
const CONSTANT = curveOf([1, 0.8], [2, 0.64], [3, 0.512], [4, 0.4096], [5, 0.32768]);
const NOTE = 'Fader and Hardie, note 024, m 100, r 0.8, d 0.1, N 5';

describe('survivalLtv', () => {
  it.each<
    [source: string, ObservedSurvival, margin: MoneyInput, rate: number, horizon: number, CashFlowTiming | null, string]
  >([
    ['by hand: 75/1.25 + 25/1.25²', QUARTERS, 100, 0.25, 3, null, '76'],
    ['by hand: 75/1.25 + 25/1.25²', QUARTERS, 100, 0.25, 3, 'end', '76'],
    ['by hand: 100 + 75/1.25 + 25/1.25²', QUARTERS, 100, 0.25, 3, 'start', '176'],
    ['by hand: 100 + 75/1.25', QUARTERS, 100, 0.25, 2, 'start', '160'],
    ['by hand: at 0 the sum of survival', QUARTERS, '0.10', 0, 3, 'start', '0.2'],
    ['by hand: at 0 the sum of survival', QUARTERS, '0.10', 0, 3, 'middle', '0.2'],
    ['by hand: all have churned by 3, so 1000 periods are as good as 3', QUARTERS, 100, 0.25, 1000, 'start', '176'],
    ['by hand: 133.1 × (0.8/1.1 + 0.25/1.1³), whose 1.1 is √1.21', HALVES, '133.1', 0.21, 2, 'middle', '121.8'],
    ['by hand: 146.41 × (0.5/1.21 + 0.1/1.21²)', HALVES, 146.41, 0.21, 2, 'end', '70.5'],
    ['Python fractions', UNEVEN, '19.99', 0.07, 4, 'end', '56.20037092041499271881366193661209'],
    ['Python fractions', UNEVEN, '19.99', 0.07, 4, 'start', '65.51517821823397219526171734379936'],
    ['Python decimal, 60 digits', UNEVEN, '19.99', 0.07, 4, 'middle', '63.33591336989644464491085817151611'],
    [`${NOTE}: "now"`, CONSTANT, 100, 0.1, 5, 'start', '292.063383648657878560207636090431'],
    [`${NOTE}: "first-renewal"`, CONSTANT, 100, 0.1, 5, 'end', '212.4097335626602753165146444294044'],
    ['by hand: everybody churns at once', curveOf([0, 0]), 100, 0.1, 5, 'start', '0'],
    ['by hand: everybody churns at once', curveOf([0, 0]), 100, 0.1, 5, 'middle', '0'],
    ['by hand: nobody churns', curveOf([2, 1]), 110, 0.1, 1, 'end', '100'],
    ['by hand: no margin', UNEVEN, 0, 0.1, 4, 'end', '0'],
  ])(
    'is what the margins of those who stay are worth (%s)',
    (_, curve, marginPerPeriod, discountRate, horizon, timing, value) => {
      const input = { curve, marginPerPeriod, discountRate, horizon };
      expect(survivalLtv(...split({ ...input, ...(timing && { timing }) }, 'curve')).toString()).toBe(value);
    },
  );

  it('takes the curve of kaplanMeier, also after a way through JSON', () => {
    const curve = kaplanMeier(observationsOf('1 2 2 3'));
    const input = { marginPerPeriod: 100, discountRate: 0.25, horizon: 3 };
    expect(survivalLtv(curve, input).toString()).toBe('76');
    expect(survivalLtv(JSON.parse(JSON.stringify(curve)), input).toString()).toBe('76');
  });

  const GIVEN: SurvivalLtvInput = { curve: UNEVEN, marginPerPeriod: 10, discountRate: 0.1, horizon: 4 };
  const KEYS = 'the keys marginPerPeriod, discountRate, horizon, timing, got';
  const HORIZON = 'options.horizon: must be a whole number from 1 to 100000, got';
  it.each<[what: string, input: unknown, message: string]>([
    ['no curve', {}, 'curve: must be an object with the keys steps, got undefined'],
    [
      'a horizon after the last time observed',
      { ...GIVEN, horizon: 5 },
      'options.horizon: must be at most 4, the last time observed, as survival has not reached 0 by then, got 5',
    ],
    ['a horizon of 0', { ...GIVEN, horizon: 0 }, `${HORIZON} 0`],
    ['half a period', { ...GIVEN, horizon: 1.5 }, `${HORIZON} 1.5`],
    ['a horizon for ever', { ...GIVEN, horizon: Number.POSITIVE_INFINITY }, `${HORIZON} Infinity`],
    ['a missing horizon', { ...GIVEN, horizon: undefined }, `${HORIZON} undefined`],
    ['a horizon that is too long', { ...GIVEN, horizon: 100_001 }, `${HORIZON} 100001`],
    [
      'a negative rate',
      { ...GIVEN, discountRate: -0.1 },
      'options.discountRate: must be a finite number of at least 0, got -0.1',
    ],
    [
      'another timing',
      { ...GIVEN, timing: 'End' },
      'options.timing: must be one of "start", "middle", "end", got "End"',
    ],
    ['an unknown key', { ...GIVEN, periods: 5 }, `options.periods: must be one of ${KEYS} "periods"`],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => survivalLtv(...split(input, 'curve')))).toBe(message);
  });

  it('has the documented types', () => {
    expectTypeOf((options: NotNull<SurvivalLtvOptions>) =>
      survivalLtv(UNEVEN, options),
    ).returns.toEqualTypeOf<Decimal>();
    expectTypeOf((options: SurvivalLtvOptions) => survivalLtv(UNEVEN, options)).returns.toEqualTypeOf<Decimal | null>();
    expectTypeOf<SurvivalLtvInput['timing']>().toEqualTypeOf<'start' | 'middle' | 'end' | undefined>();
  });
});
