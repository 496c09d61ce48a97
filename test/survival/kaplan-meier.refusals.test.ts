import { kaplanMeier } from 'clientele';
import { describe, expect, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { observationsOf, SIX_MP } from './samples.ts';

const CONFIDENCE = 'options.confidence: must be a number above 0 and below 1, got';
const NEITHER = 'observations: must be an object with the keys durations, got';

describe('kaplanMeier', () => {
  it.each<[what: string, observations: unknown, message: string]>([
    ['nothing', undefined, `${NEITHER} undefined`],
    ['null', null, `${NEITHER} null`],
    ['a number', 5, `${NEITHER} 5`],
    [
      'neither observations nor counts',
      {},
      'observations.durations: must be an iterable such as an array, got undefined',
    ],
  ])('refuses %s', (_, observations, message) => {
    expect(refusal(() => kaplanMeier(observations as never))).toBe(message);
  });

  it.each<[what: string, options: unknown, message: string]>([
    [
      'an unknown key',
      { type: 'log' },
      'options.type: must be one of the keys confidence, interval, horizon, got "type"',
    ],
    ['a confidence of 0', { confidence: 0 }, `${CONFIDENCE} 0`],
    ['a confidence of 1', { confidence: 1 }, `${CONFIDENCE} 1`],
    ['a confidence in percent', { confidence: 95 }, `${CONFIDENCE} 95`],
    ['a negative confidence', { confidence: -0.95 }, `${CONFIDENCE} -0.95`],
    ['a confidence of NaN', { confidence: Number.NaN }, `${CONFIDENCE} NaN`],
    ['a confidence as text', { confidence: '0.95' }, `${CONFIDENCE} "0.95"`],
    [
      'another interval',
      { interval: 'loglog' },
      'options.interval: must be one of "log", "log-log", "plain", got "loglog"',
    ],
    ['a negative horizon', { horizon: -1 }, 'options.horizon: must be a finite number of at least 0, got -1'],
    [
      'a horizon after the last duration observed',
      { horizon: 35.5 },
      'options.horizon: must be at most 35, the last time observed, as survival has not reached 0 by then, got 35.5',
    ],
  ])('refuses %s', (_, options, message) => {
    expect(refusal(() => kaplanMeier(SIX_MP, options as never))).toBe(message);
  });

  it('takes a horizon after the last duration where everybody has churned by then', () => {
    const observations = observationsOf('1 2+ 3');
    expect(kaplanMeier(observations, { horizon: 100 }).restrictedMean?.horizon).toBe(100);
  });
});
