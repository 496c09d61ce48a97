import {
  countSurvival,
  type KaplanMeierOptions,
  kaplanMeier,
  type SurvivalCurve,
  type SurvivalInterval,
  type SurvivalSource,
} from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { expectClose } from './close.ts';
import { LATE, observationsOf, SIX_MP } from './samples.ts';

const R = 'R 4.2.2, survival 3.5-3, survfit';

type Row = [
  time: number,
  atRisk: number,
  survival: number,
  error: number | null,
  lower: number | null,
  upper: number | null,
];

/** Asserts the steps with a churn, to 13 digits. */
function expectSteps(curve: SurvivalCurve, rows: readonly Row[]): void {
  const steps = curve.steps.filter(({ events }) => events > 0);
  expect(steps.map(({ time, atRisk }) => [time, atRisk])).toEqual(rows.map(([time, atRisk]) => [time, atRisk]));
  rows.forEach(([, , survival, error, lower, upper], index) => {
    expectClose(steps[index]?.survival, survival, 1e-13);
    expectClose(steps[index]?.standardError, error, 1e-13);
    expectClose(steps[index]?.lower, lower, 1e-13);
    expectClose(steps[index]?.upper, upper, 1e-13);
  });
}

describe('kaplanMeier', () => {
  it('has a step for each duration at which anybody churned or was censored', () => {
    const { steps, customers, events } = kaplanMeier(SIX_MP);
    const printed =
      '6:21:3:1 7:17:1:0 9:16:0:1 10:15:1:1 11:13:0:1 13:12:1:0 16:11:1:0 17:10:0:1 19:9:0:1 20:8:0:1 22:7:1:0';
    const rest = '23:6:1:0 25:5:0:1 32:4:0:2 34:2:0:1 35:1:0:1';
    expect(steps.map((step) => [step.time, step.atRisk, step.events, step.censored].join(':')).join(' ')).toBe(
      `${printed} ${rest}`,
    );
    expect([customers, events]).toEqual([21, 9]);
  });

  it('agrees with the figures for 6-MP of the textbooks (Freireich and others, 1963; Klein and Moeschberger)', () => {
    const steps = kaplanMeier(SIX_MP).steps.filter(({ events }) => events > 0);
    const survival = [0.8571428571, 0.8067226891, 0.7529411765, 0.6901960784, 0.6274509804, 0.5378151261, 0.4481792717];
    const errors = [0.0763603548, 0.0869352852, 0.096349653, 0.1068147078, 0.1140538653, 0.1282337517, 0.1345914568];
    steps.forEach((step, index) => {
      expect(step.survival).toBeCloseTo(survival[index] as number, 9);
      expect(step.standardError).toBeCloseTo(errors[index] as number, 9);
    });
    expect(steps).toHaveLength(7);
  });

  it.each<[source: string, interval: SurvivalInterval, confidence: number, rows: readonly Row[]]>([
    [
      R,
      'log',
      0.95,
      [
        [6, 21, 0.857142857142857, 0.0763603548321213, 0.71981708391627, 1],
        [7, 17, 0.80672268907563, 0.0869352851800572, 0.653124218462171, 0.996443675908659],
        [10, 15, 0.752941176470588, 0.0963496529943205, 0.585918982029694, 0.967574754552297],
        [13, 12, 0.690196078431372, 0.10681470777501, 0.50961309910178, 0.93476919553613],
        [16, 11, 0.627450980392157, 0.114053865256753, 0.439393924968767, 0.895994938535082],
        [22, 7, 0.53781512605042, 0.128233751693034, 0.337036616157685, 0.858200848044665],
        [23, 6, 0.448179271708683, 0.13459145675576, 0.24878822681766, 0.807372045529077],
      ],
    ],
    [
      R,
      'log-log',
      0.95,
      [
        [6, 21, 0.857142857142857, 0.0763603548321213, 0.619717955265984, 0.951551747646997],
        [7, 17, 0.80672268907563, 0.0869352851800572, 0.563146564622233, 0.92280901920288],
        [10, 15, 0.752941176470588, 0.0963496529943205, 0.503199510799957, 0.889361835169265],
        [13, 12, 0.690196078431372, 0.10681470777501, 0.431610222486184, 0.849065963349451],
        [16, 11, 0.627450980392157, 0.114053865256753, 0.367510855987502, 0.804912189471841],
        [22, 7, 0.53781512605042, 0.128233751693034, 0.267778936767135, 0.746790717635394],
        [23, 6, 0.448179271708683, 0.13459145675576, 0.188052005959232, 0.680142628495241],
      ],
    ],
    [
      R,
      'plain',
      0.95,
      [
        [6, 21, 0.857142857142857, 0.0763603548321213, 0.7074793118252, 1],
        [7, 17, 0.80672268907563, 0.0869352851800572, 0.636332661136999, 0.977112717014261],
        [10, 15, 0.752941176470588, 0.0963496529943205, 0.564099326678788, 0.941783026262388],
        [13, 12, 0.690196078431372, 0.10681470777501, 0.480843098173183, 0.899549058689562],
        [16, 11, 0.627450980392157, 0.114053865256753, 0.403909512191338, 0.850992448592976],
        [22, 7, 0.53781512605042, 0.128233751693034, 0.286481591129621, 0.789148660971219],
        [23, 6, 0.448179271708683, 0.13459145675576, 0.184384863840613, 0.711973679576754],
      ],
    ],
    [
      R,
      'log-log',
      0.9,
      [
        [6, 21, 0.857142857142857, 0.0763603548321213, 0.671106780592173, 0.942159405720121],
        [7, 17, 0.80672268907563, 0.0869352851800572, 0.612478543985579, 0.910197832846683],
        [10, 15, 0.752941176470588, 0.0963496529943205, 0.551123381927885, 0.873581243274423],
        [13, 12, 0.690196078431372, 0.10681470777501, 0.478700309674244, 0.829761065019832],
        [16, 11, 0.627450980392157, 0.114053865256753, 0.412612768005705, 0.782391224442566],
        [22, 7, 0.53781512605042, 0.128233751693034, 0.31121408058185, 0.719233187224972],
        [23, 6, 0.448179271708683, 0.13459145675576, 0.226462088245011, 0.648113584140293],
      ],
    ],
  ])('has standard errors and intervals (%s, %s, %d)', (_, interval, confidence, rows) => {
    expectSteps(kaplanMeier(SIX_MP, { interval, confidence }), rows);
    expectSteps(kaplanMeier(countSurvival(SIX_MP), { interval, confidence }), rows);
  });

  it('makes log-log intervals at 95 % unless told', () => {
    const curve = kaplanMeier(SIX_MP);
    expect(kaplanMeier(SIX_MP, { interval: 'log-log', confidence: 0.95 })).toStrictEqual(curve);
    expect(kaplanMeier(SIX_MP, { interval: undefined, confidence: undefined } as never)).toStrictEqual(curve);
  });

  it('counts those who entered late from their entry on, as R does', () => {
    expectSteps(kaplanMeier(LATE, { interval: 'log' }), [
      [3, 6, 0.833333333333333, 0.152145154862546, 0.58265479547714, 1],
      [4, 6, 0.694444444444445, 0.17930478454664, 0.418656862563329, 1],
      [6, 5, 0.555555555555556, 0.18975834751777, 0.284437477211426, 1],
      [7, 4, 0.416666666666667, 0.186338998124983, 0.173428255526553, 1],
      [9, 4, 0.3125, 0.166340827319493, 0.110093936650854, 0.887026597202189],
      [12, 2, 0.15625, 0.138290812993247, 0.0275711298770364, 0.885493725098807],
    ]);
  });

  it('counts churns before censorings at one duration, and those at a duration of 0, as R does', () => {
    expectSteps(kaplanMeier(observationsOf('0 0+ 1 2 2+ 3+ 5')), [
      [0, 7, 0.857142857142857, 0.132260014253222, 0.334053879292222, 0.978561058526175],
      [1, 5, 0.685714285714286, 0.186294227926151, 0.212797405429353, 0.912111761205414],
      [2, 4, 0.514285714285714, 0.203869277272824, 0.117759583916573, 0.813248607575758],
      [5, 1, 0, null, null, null],
    ]);
  });

  it('stays at 0 after all were gone in between, as R does', () => {
    const late = [5, 6, 7].map((duration) => ({ duration, churned: duration !== 6, entry: duration === 5 ? 3 : 4 }));
    const { steps } = kaplanMeier([...observationsOf('1 2'), ...late], { interval: 'log' });
    expect(steps.map(({ time, atRisk, survival }) => [time, atRisk, survival])).toEqual([
      [1, 2, 0.5],
      [2, 1, 0],
      [5, 3, 0],
      [6, 2, 0],
      [7, 1, 0],
    ]);
    expect(steps.slice(1).flatMap(({ standardError, lower, upper }) => [standardError, lower, upper])).toEqual(
      Array(12).fill(null),
    );
  });

  it.each<[interval: SurvivalInterval, bound: number | null]>([
    ['log', 1],
    ['plain', 1],
    ['log-log', null],
  ])('has the interval %s around a survival of 1 that R has', (interval, bound) => {
    const { steps } = kaplanMeier(observationsOf('4+ 5+ 5+'), { interval });
    const step = { events: 0, survival: 1, standardError: 0, lower: bound, upper: bound };
    expect(steps).toStrictEqual([
      { ...step, time: 4, atRisk: 3, censored: 1 },
      { ...step, time: 5, atRisk: 2, censored: 2 },
    ]);
  });

  it('keeps plain bounds at 0 where R does', () => {
    const { steps } = kaplanMeier(LATE, { interval: 'plain' });
    expect(steps.slice(-3).map(({ lower }) => lower)).toEqual([0, 0, 0]);
  });

  it('is a share without censoring, so the nearest number to it', () => {
    const { steps } = kaplanMeier(Array.from({ length: 49 }, (_, duration) => ({ duration, churned: true })));
    expect(steps.map(({ survival }) => survival)).toEqual(Array.from({ length: 49 }, (_, index) => (48 - index) / 49));
  });

  it('has no steps, no quantiles and no mean without observations', () => {
    const unknown = { estimate: null, lower: null, upper: null };
    const nothing = {
      steps: [],
      lowerQuartile: unknown,
      median: unknown,
      upperQuartile: unknown,
      restrictedMean: null,
    };
    expect(kaplanMeier([])).toStrictEqual({ customers: 0, events: 0, ...nothing });
    expect(kaplanMeier({ durations: [] }, { horizon: 5 })).toStrictEqual({
      customers: 0,
      events: 0,
      ...nothing,
    });
  });

  it('has the documented types', () => {
    expectTypeOf(kaplanMeier).parameters.toEqualTypeOf<[observations: SurvivalSource, options?: KaplanMeierOptions]>();
    expectTypeOf(kaplanMeier).returns.toEqualTypeOf<SurvivalCurve>();
    expectTypeOf<SurvivalCurve['median']['estimate']>().toEqualTypeOf<number | null>();
    expectTypeOf<SurvivalCurve['steps'][number]['lower']>().toEqualTypeOf<number | null>();
  });
});
