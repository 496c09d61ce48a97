import { countNps, countRatings } from 'clientele';
import { describe, expect, it, vi } from 'vitest';
import { refusal, thrown } from '../support/cases.ts';

/** How the functions that read the caller's ratings treat iterables and iterators. */
describe.each<[name: string, count: (ratings: unknown) => unknown]>([
  ['countRatings', (ratings) => countRatings(ratings as number[], { lowest: 0, highest: 10 })],
  ['countNps', (ratings) => countNps(ratings as number[])],
])('%s', (_, count) => {
  const NOT_ITERABLE = 'ratings: must be an iterable such as an array, got';
  const BROKEN = `${NOT_ITERABLE} one that breaks the iterator protocol`;
  it.each<[what: string, ratings: unknown, message: string]>([
    ['nothing', undefined, `${NOT_ITERABLE} undefined`],
    ['null', null, `${NOT_ITERABLE} null`],
    ['a single rating', 9, `${NOT_ITERABLE} 9`],
    ['a text, though it is iterable', '97', `${NOT_ITERABLE} "97"`],
    ['an object without iterator', { length: 1, 0: 9 }, `${NOT_ITERABLE} an object`],
    ['a function', () => [9], `${NOT_ITERABLE} a function`],
    [
      'a function with an iterator',
      Object.assign(() => 9, { [Symbol.iterator]: () => [9].values() }),
      `${NOT_ITERABLE} a function`,
    ],
    [
      'an iterator that cannot be read',
      {
        get [Symbol.iterator]() {
          throw new Error('no');
        },
      },
      `${NOT_ITERABLE} an object`,
    ],
    ['an iterator that is no function', { [Symbol.iterator]: 9 }, `${NOT_ITERABLE} an object`],
    ['an iterator method that gives no object', { [Symbol.iterator]: () => 9 }, BROKEN],
    ['an iterator method that gives null', { [Symbol.iterator]: () => null }, BROKEN],
    ['an iterator without next', { [Symbol.iterator]: () => ({}) }, BROKEN],
    ['an iterator whose step is no object', { [Symbol.iterator]: () => ({ next: () => 9 }) }, BROKEN],
    ['an iterator whose step is null', { [Symbol.iterator]: () => ({ next: () => null }) }, BROKEN],
    [
      'an async generator',
      (async function* () {
        yield 9;
      })(),
      `${NOT_ITERABLE} an object`,
    ],
  ])('refuses %s', (_, ratings, message) => {
    expect(refusal(() => count(ratings))).toBe(message);
  });

  it('reads an iterator and steps that are functions', () => {
    const step = Object.assign(() => 0, { done: false, value: 9 });
    const end = Object.assign(() => 0, { done: true, value: undefined });
    const steps = [step, end];
    const iterator = Object.assign(() => 0, { next: () => steps.shift() });
    expect(count({ [Symbol.iterator]: () => iterator })).toStrictEqual(count([9]));
  });

  it('passes the very error through that the iterator of the caller throws', () => {
    const error = new Error('connection lost');
    const ratings = (function* () {
      yield 9;
      throw error;
    })();
    expect(thrown(() => count(ratings))).toBe(error);
  });

  it('closes the iterator at a bad rating', () => {
    const closed = vi.fn();
    const read = vi.fn();
    const ratings = (function* () {
      try {
        for (const rating of [9, 11, 7]) {
          read(rating);
          yield rating;
        }
      } finally {
        closed();
      }
    })();
    expect(refusal(() => count(ratings))).toBe('ratings.1: must be a whole number from 0 to 10, got 11');
    expect(closed).toHaveBeenCalledTimes(1);
    expect(read.mock.calls).toEqual([[9], [11]]);
  });

  it('refuses a bad rating also of an iterator that cannot be closed', () => {
    const ratings = { [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 11 }) }) };
    expect(refusal(() => count(ratings))).toBe('ratings.0: must be a whole number from 0 to 10, got 11');
  });

  it('does not close an iterator that has ended', () => {
    const close = vi.fn();
    const steps = [9, 7, 0].values();
    count({ [Symbol.iterator]: () => ({ next: () => steps.next(), return: close }) });
    expect(close).not.toHaveBeenCalled();
  });
});
