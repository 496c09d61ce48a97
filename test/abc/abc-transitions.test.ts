import {
  type AbcClassName,
  type AbcTransitions,
  type AbcTransitionsOptions,
  abcTransitions,
  type ClassifiedItem,
} from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { frozen, refusal } from '../support/cases.ts';
import { split } from '../support/split.ts';

/** Items by their names, with the class of each: 'a:A' is item a in class A. */
const run = (text: string): ClassifiedItem<string>[] =>
  text.split(' ').flatMap((pair) => {
    const [item, letter] = pair.split(':');
    return item === undefined || letter === undefined ? [] : [{ item, class: letter as AbcClassName }];
  });

const key = (item: string) => item;

describe('abcTransitions', () => {
  it('counts by the class before and after, by hand', () => {
    const [before, after] = [run('a:A b:A c:B d:B e:C f:C g:C'), run('h:A a:A c:A b:B d:C f:C i:C e:B')];
    expect(abcTransitions(...split(frozen({ before, after, key }), 'before', 'after'))).toStrictEqual({
      from: {
        A: { A: 1, B: 1, C: 0, left: 0 },
        B: { A: 1, B: 0, C: 1, left: 0 },
        C: { A: 0, B: 1, C: 1, left: 1 },
      },
      entered: { A: 1, B: 0, C: 1 },
      risen: 2,
      fallen: 2,
      stableShare: 2 / 6,
    });
  });

  it('has no stable share where no item is in both runs', () => {
    expect(abcTransitions(run('a:A'), run('b:A'), { key })).toMatchObject({
      from: { A: { left: 1 } },
      entered: { A: 1 },
      stableShare: null,
    });
    expect(abcTransitions([], [], { key }).stableShare).toBeNull();
  });

  it('tells the key 1 from "1"', () => {
    const before = [
      { item: 1, class: 'A' },
      { item: '1', class: 'B' },
    ] as const;
    expect(abcTransitions<string | number>(before, before, { key: (item) => item }).stableShare).toBe(1);
  });

  it.each<[what: string, change: object, message: string]>([
    [
      'a class that is none',
      { after: [{ item: 'a', class: 'D' }] },
      'after.0.class: must be one of "A", "B", "C", got "D"',
    ],
    ['a key twice', { before: run('a:A b:B a:C') }, 'before.2.key: must be that of no earlier row, got "a"'],
    [
      'a key that is none',
      { key: () => undefined },
      'before.0.key: must be the key of an item: a safe integer or a string, got undefined',
    ],
    [
      'no function',
      { key: 'name' },
      'before.0.key: must be the key of an item: a safe integer or a string, got undefined',
    ],
    ['no rows', { before: 7 }, 'before: must be an iterable such as an array, got 7'],
    ['an unknown key', { years: 2 }, 'options.years: must be one of the keys key, got "years"'],
  ])('refuses %s', (_, change, message) => {
    const input = { before: run('a:A'), after: run('a:B'), key, ...change };
    expect(refusal(() => abcTransitions(...split(input, 'before', 'after')))).toBe(message);
  });

  it('parts the items of both runs', () => {
    const items = fc.uniqueArray(fc.tuple(fc.nat(20), fc.constantFrom<AbcClassName>('A', 'B', 'C')), {
      selector: ([id]) => id,
    });
    const rows = items.map((given) => given.map(([item, letter]) => ({ item, class: letter })));
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const { from, entered } = abcTransitions(before, after, { key: (item) => item });
        const inClass = (letter: AbcClassName) => from.A[letter] + from.B[letter] + from.C[letter] + entered[letter];
        for (const letter of ['A', 'B', 'C'] as const) {
          const { A, B, C, left } = from[letter];
          expect(A + B + C + left).toBe(before.filter((row) => row.class === letter).length);
          expect(inClass(letter)).toBe(after.filter((row) => row.class === letter).length);
        }
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(abcTransitions<string>).parameters.toEqualTypeOf<
      [
        before: Iterable<ClassifiedItem<string>>,
        after: Iterable<ClassifiedItem<string>>,
        options: AbcTransitionsOptions<string>,
      ]
    >();
    expectTypeOf(abcTransitions).returns.toEqualTypeOf<AbcTransitions>();
  });
});
