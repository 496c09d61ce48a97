import { type ObservedSurvival, survivalAt, survivalLtv } from 'clientele';
import { describe, expect, it } from 'vitest';
import { refusal } from '../support/cases.ts';

const TIME = 'must be a finite number of at least 0, got';
const RATE = 'must be a rate from 0 to 1, got';
const FIRST = { time: 1, survival: 0.5 };

/** Every function that takes a curve. */
describe.each<[name: string, run: (curve: ObservedSurvival) => unknown]>([
  ['survivalAt', (curve) => survivalAt(curve, { time: 1 })],
  ['survivalLtv', (curve) => survivalLtv(curve, { marginPerPeriod: 10, discountRate: 0.1, horizon: 1 })],
])('%s', (_, run) => {
  it.each<[what: string, step: unknown, message: string]>([
    ['a missing time', { survival: 0.4 }, `.time: ${TIME} undefined`],
    ['a negative time', { time: -1, survival: 0.4 }, `.time: ${TIME} -1`],
    ['a time of NaN', { time: Number.NaN, survival: 0.4 }, `.time: ${TIME} NaN`],
    ['the time before it', { time: 1, survival: 0.4 }, '.time: must be above 1, the time before it, got 1'],
    ['a time that falls', { time: 0, survival: 0.4 }, '.time: must be above 1, the time before it, got 0'],
    ['a missing survival', { time: 2 }, `.survival: ${RATE} undefined`],
    ['survival below 0', { time: 2, survival: -0.1 }, `.survival: ${RATE} -0.1`],
    ['survival above 1', { time: 2, survival: 1.1 }, `.survival: ${RATE} 1.1`],
    ['survival as text', { time: 2, survival: '0.4' }, `.survival: ${RATE} "0.4"`],
    ['survival of null', { time: 2, survival: null }, `.survival: ${RATE} null`],
    [
      'survival that rises',
      { time: 2, survival: 0.6 },
      '.survival: must be at most 0.5, the survival before it, got 0.6',
    ],
    ['a number', 5, ': must be an object with the keys time, survival, got 5'],
    ['a pair', [2, 0.4], ': must be an object with the keys time, survival, got an array'],
  ])('refuses a step with %s', (_, step, message) => {
    expect(refusal(() => run({ steps: [FIRST, step] } as ObservedSurvival))).toBe(`curve.steps.1${message}`);
  });

  it.each<[what: string, curve: unknown, message: string]>([
    ['nothing', undefined, 'curve: must be an object with the keys steps, got undefined'],
    ['null', null, 'curve: must be an object with the keys steps, got null'],
    ['mere steps', [FIRST], 'curve: must be an object with the keys steps, got an array'],
    ['missing steps', { points: [] }, 'curve.steps: must be an iterable such as an array, got undefined'],
    ['no steps', { steps: [] }, 'curve.steps: must be at least one step, got none'],
  ])('refuses %s for a curve', (_, curve, message) => {
    expect(refusal(() => run(curve as ObservedSurvival))).toBe(message);
  });

  it('takes any iterable of steps with further columns, of which survival may stay as it is', () => {
    const steps = new Set([
      { ...FIRST, atRisk: 5 },
      { time: 2, survival: 0.5 },
    ]);
    expect(run({ steps, events: 7 } as ObservedSurvival)).toEqual(run({ steps: [FIRST] }));
  });
});
