import { type AbcOptions, abcAnalysis } from 'clientele';
import { describe, expect, it } from 'vitest';
import { refusal } from '../support/cases.ts';

const value = (item: unknown) => item as number;

describe('abcAnalysis refuses', () => {
  const KEYS = 'the keys value, thresholds, crossing, got';
  const VALUE = 'options.value: must be the name of a column or a function that gives the value of an item, got';
  const SHARE = 'must be a share above 0 and below 1, got';
  const THRESHOLDS = 'options.thresholds: must be an object with the keys a, b, got';
  const CROSSING = 'options.crossing: must be one of "included", "excluded", got';
  const withThresholds = (thresholds: unknown) => ({ value, thresholds });
  it.each<[what: string, options: unknown, message: string]>([
    ['no options', undefined, `options: must be an object with ${KEYS} undefined`],
    ['options of null', null, `options: must be an object with ${KEYS} null`],
    ['a mere function', value, `options: must be an object with ${KEYS} a function`],
    ['no value function', {}, `${VALUE} undefined`],
    ['an unknown option', { value, sort: true }, `options.sort: must be one of ${KEYS} "sort"`],
    ['another crossing', { value, crossing: 'both' }, `${CROSSING} "both"`],
    ['a crossing of true', { value, crossing: true }, `${CROSSING} true`],
    ['thresholds of null', withThresholds(null), `${THRESHOLDS} null`],
    ['thresholds in a list', withThresholds([0.8, 0.95]), `${THRESHOLDS} an array`],
    ['a missing threshold', withThresholds({ a: 0.8 }), `options.thresholds.b: ${SHARE} undefined`],
    [
      'an unknown threshold',
      withThresholds({ a: 0.8, b: 0.95, c: 1 }),
      'options.thresholds.c: must be one of the keys a, b, got "c"',
    ],
    ['a threshold of 0', withThresholds({ a: 0, b: 0.95 }), `options.thresholds.a: ${SHARE} 0`],
    ['a threshold of 1', withThresholds({ a: 0.8, b: 1 }), `options.thresholds.b: ${SHARE} 1`],
    [
      'a threshold in percent',
      withThresholds({ a: 80, b: 95 }),
      `options.thresholds.a: ${SHARE} 80; options.thresholds.b: ${SHARE} 95`,
    ],
    ['a threshold of NaN', withThresholds({ a: Number.NaN, b: 0.95 }), `options.thresholds.a: ${SHARE} NaN`],
    ['a threshold in text', withThresholds({ a: '0.8', b: 0.95 }), `options.thresholds.a: ${SHARE} "0.8"`],
    ['equal thresholds', withThresholds({ a: 0.8, b: 0.8 }), 'options.thresholds.b: must be above a, got 0.8'],
    ['thresholds upside down', withThresholds({ a: 0.95, b: 0.8 }), 'options.thresholds.b: must be above a, got 0.8'],
    [
      'all options at once',
      { value: 1, thresholds: { a: 0, b: 0.5 }, crossing: '' },
      `${VALUE} 1; options.thresholds.a: ${SHARE} 0; ${CROSSING} ""`,
    ],
  ])('%s', (_, options, message) => {
    expect(refusal(() => abcAnalysis([1, 2], options as AbcOptions<number>))).toBe(message);
  });

  const AMOUNT = 'value: must be an amount of at least 0 such as 12.5 or "12.50", got';
  it.each<[what: string, items: unknown, message: string]>([
    ['no items', undefined, 'items: must be an iterable such as an array, got undefined'],
    ['a text, though it is iterable', 'abc', 'items: must be an iterable such as an array, got "abc"'],
    ['items by name', { tea: 6 }, 'items: must be an iterable such as an array, got an object'],
    ['a negative value', [5, 6, -1], `items.2.${AMOUNT} -1`],
    ['a negative value, at its place before the ranking', ['-0.01', 6, 5], `items.0.${AMOUNT} "-0.01"`],
    ['a value of undefined', [5, undefined], `items.1.${AMOUNT} undefined`],
    ['a value of NaN', [Number.NaN], `items.0.${AMOUNT} NaN`],
    ['a value with a comma', [5, '1,000'], `items.1.${AMOUNT} "1,000"`],
    ['a hole', Object.assign([5], { length: 2 }), `items.1.${AMOUNT} undefined`],
  ])('%s', (_, items, message) => {
    expect(refusal(() => abcAnalysis(items as unknown[], { value }))).toBe(message);
  });

  it('bad options before it asks for a value', () => {
    const fail = () => {
      throw new Error('asked');
    };
    const options: unknown = { value: fail, crossing: 'both' };
    expect(refusal(() => abcAnalysis([1], options as AbcOptions<number>))).toBe(`${CROSSING} "both"`);
  });
});
