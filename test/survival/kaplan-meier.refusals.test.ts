import { kaplanMeier } from 'clientele';
import { describe, expect, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { split } from '../support/split.ts';
import { observationsOf, SIX_MP } from './samples.ts';

const GIVEN = { observations: SIX_MP };
const KEYS = 'the keys observations, counts, confidence, interval, horizon, got';
const SOURCE = 'observations: must be given where counts is left out, and only there, got';
const CONFIDENCE = 'confidence: must be a number above 0 and below 1, got';

describe('kaplanMeier', () => {
  it.each<[what: string, input: unknown, message: string]>([
    ['no input', undefined, `must be an object with ${KEYS} undefined`],
    ['mere observations', SIX_MP, `must be an object with ${KEYS} an array`],
    ['neither observations nor counts', {}, `${SOURCE} undefined`],
    ['both observations and counts', { ...GIVEN, counts: { durations: [] } }, `${SOURCE} an array`],
    ['null for observations', null, 'observations: must be an iterable such as an array, got null'],
    ['null for counts', null, 'counts: must be an object with the keys durations, got null'],
    ['an unknown key', { ...GIVEN, type: 'log' }, `type: must be one of ${KEYS} "type"`],
    ['a confidence of 0', { ...GIVEN, confidence: 0 }, `${CONFIDENCE} 0`],
    ['a confidence of 1', { ...GIVEN, confidence: 1 }, `${CONFIDENCE} 1`],
    ['a confidence in percent', { ...GIVEN, confidence: 95 }, `${CONFIDENCE} 95`],
    ['a negative confidence', { ...GIVEN, confidence: -0.95 }, `${CONFIDENCE} -0.95`],
    ['a confidence of NaN', { ...GIVEN, confidence: Number.NaN }, `${CONFIDENCE} NaN`],
    ['a confidence as text', { ...GIVEN, confidence: '0.95' }, `${CONFIDENCE} "0.95"`],
    [
      'another interval',
      { ...GIVEN, interval: 'loglog' },
      'interval: must be one of "log", "log-log", "plain", got "loglog"',
    ],
    ['a negative horizon', { ...GIVEN, horizon: -1 }, 'horizon: must be a finite number of at least 0, got -1'],
    [
      'a horizon after the last duration observed',
      { ...GIVEN, horizon: 35.5 },
      'horizon: must be at most 35, the last time observed, as survival has not reached 0 by then, got 35.5',
    ],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => kaplanMeier(...split(input, 'observations|counts')))).toBe(message);
  });

  it('takes a horizon after the last duration where everybody has churned by then', () => {
    const observations = observationsOf('1 2+ 3');
    expect(kaplanMeier(observations, { horizon: 100 }).restrictedMean?.horizon).toBe(100);
  });
});
