import { countNps, countRatings } from 'clientele';
import { describe, expect, it } from 'vitest';
import { refusal, thrown } from '../support/cases.ts';

function revokedProxy(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** The functions that read the caller's ratings, here both on 0–10. */
describe.each<[name: string, count: (ratings: unknown) => unknown]>([
  ['countRatings', (ratings) => countRatings(ratings as number[], { lowest: 0, highest: 10 })],
  ['countNps', (ratings) => countNps(ratings as number[])],
])('%s', (_, count) => {
  const expected = count([9, 7, 0]);

  it.each<[what: string, ratings: () => Iterable<number>]>([
    ['a frozen array', () => Object.freeze([9, 7, 0])],
    ['a Set', () => new Set([9, 7, 0])],
    ['a Uint8Array', () => Uint8Array.of(9, 7, 0)],
    ['a Float64Array', () => Float64Array.of(9, 7, 0)],
    [
      'a generator',
      () =>
        (function* () {
          yield* [9, 7, 0];
        })(),
    ],
    [
      'the values of a Map',
      () =>
        new Map([
          ['a', 9],
          ['b', 7],
          ['c', 0],
        ]).values(),
    ],
    ['an array of another order', () => [0, 9, 7]],
  ])('reads %s', (_, ratings) => {
    expect(count(ratings())).toStrictEqual(expected);
  });

  it.each<[what: string, rating: unknown, received: string]>([
    ['a rating above the scale', 11, '11'],
    ['a rating below the scale', -1, '-1'],
    ['a fraction', 9.5, '9.5'],
    ['2**53', 2 ** 53, '9007199254740992'],
    ['NaN', Number.NaN, 'NaN'],
    ['Infinity', Number.POSITIVE_INFINITY, 'Infinity'],
    ['a text', '9', '"9"'],
    ['a long text', '9'.repeat(41), `"${'9'.repeat(40)}…"`],
    ['a text of 40 characters', '9'.repeat(40), `"${'9'.repeat(40)}"`],
    ['the name of a property of arrays', 'length', '"length"'],
    ['null', null, 'null'],
    ['undefined', undefined, 'undefined'],
    ['a bigint', 9n, '9n'],
    ['a boolean', true, 'true'],
    ['an array', [9], 'an array'],
    ['an object', { rating: 9 }, 'an object'],
    ['a boxed number', new Number(9), 'an object'],
    ['a Date', new Date(9), 'a Date'],
    ['an invalid Date', new Date(Number.NaN), 'an invalid Date'],
    ['a revoked Proxy', revokedProxy(), 'an object that cannot be read'],
    ['a symbol', Symbol('9'), 'a symbol'],
    ['a function', () => 9, 'a function'],
  ])('refuses %s as a rating, with its index', (_, rating, received) => {
    const message = `ratings.2: must be a whole number from 0 to 10, got ${received}`;
    expect(refusal(() => count([9, 7, rating]))).toBe(message);
    expect(refusal(() => count(new Set([9, 7, rating])))).toBe(message);
  });

  it('says in the issue where the rating stands', () => {
    const message = 'must be a whole number from 0 to 10, got 11';
    expect(thrown(() => count([9, 11]))).toMatchObject({ issues: [{ path: ['ratings', 1], message }] });
  });

  it('refuses a hole in an array', () => {
    const ratings = [9, 7];
    ratings[3] = 9;
    expect(refusal(() => count(ratings))).toBe('ratings.2: must be a whole number from 0 to 10, got undefined');
  });

  it('refuses the bigints of a BigInt64Array', () => {
    expect(refusal(() => count(BigInt64Array.of(9n)))).toBe('ratings.0: must be a whole number from 0 to 10, got 9n');
  });

  it('refuses an array whose element cannot be read', () => {
    const ratings = Object.defineProperty([9, 7], 1, {
      get: () => {
        throw new Error('no');
      },
    });
    expect(refusal(() => count(ratings))).toBe('ratings.1: must be a value that can be read, got one that throws');
  });
});
