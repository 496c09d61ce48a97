import { type AbcXyz, type AbcXyzOptions, abcXyz } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { frozen, refusal } from '../support/cases.ts';
import { expectNearly } from '../support/nearly.ts';

interface Good {
  readonly name: string;
  readonly sold: number;
  readonly monthly: readonly number[];
}

const good = (name: string, sold: number, ...monthly: readonly number[]): Good => ({ name, sold, monthly });
const OPTIONS: AbcXyzOptions<Good> = { value: ({ sold }) => sold, demand: ({ monthly }) => monthly, periods: 4 };
const rowOf = (monthly: readonly number[], periods: number, deviation: 'population' | 'sample') =>
  abcXyz([good('tea', 1, ...monthly)], { ...OPTIONS, periods, deviation }).rows[0];

describe('the coefficient of variation of abcXyz', () => {
  it.each<
    [source: string, monthly: readonly number[], periods: number, population: number | null, sample: number | null]
  >([
    ['by hand: always the same', [5, 5, 5, 5], 4, 0, 0],
    ['by hand: in one of four periods, √3 and 2', [10], 4, 1.7320508075688774, 2],
    ['by hand: deviation 2 of mean 5', [2, 4, 4, 4, 5, 5, 7, 9], 8, 0.4, 0.427617987059879],
    ['Python 3.11, statistics', [100, 140, 140, 100], 4, 0.16666666666666666, 0.19245008972987523],
    ['Python 3.11, statistics', [3, 7, 12, 5, 9], 6, 0.6526300069150406, 0.7149203529842406],
    ['Python 3.11, statistics', [0.1, 0.2, 0.3], 6, 1.1547005383792515, 1.2649110640673515],
    ['by hand: a large number once', [4_000_000_000_000.01], 2, 1, Math.SQRT2],
    [
      'Python 3.11, fractions: hundredths beside thousandths',
      [1.001, 2.999, 1.5, 2.5],
      4,
      0.3949685114031244,
      0.45607035276003927,
    ],
    ['by hand: the largest number once', [1.7976931348623157e308], 2, 1, Math.SQRT2],
    ['by hand: the smallest number once', [5e-324, -0], 2, 1, Math.SQRT2],
    ['by hand: no demand', [], 4, null, null],
    ['by hand: a demand of 0', [0, 0], 4, null, null],
  ])('is that of %s', (_, monthly, periods, population, sample) => {
    for (const [deviation, expected] of [
      ['population', population],
      ['sample', sample],
    ] as const) {
      const coefficient = rowOf(monthly, periods, deviation)?.coefficientOfVariation ?? null;
      if (expected === null) expect(coefficient).toBeNull();
      else expectNearly(coefficient ?? Number.NaN, expected, 1e-15);
    }
  });

  it('is compared with the thresholds exactly', () => {
    const cellOf = (monthly: readonly number[], x: number, y: number) =>
      abcXyz([good('tea', 1, ...monthly)], { ...OPTIONS, periods: monthly.length, variability: { x, y } }).rows[0]
        ?.cell;
    expect(cellOf([1, 3], 0.5, 1)).toBe('AX');
    expect(cellOf([1, 3.0000000000000004], 0.5, 1)).toBe('AY');
    expect(cellOf([0, 7], 0.5, 1)).toBe('AY');
    expect(cellOf([0.1, 0.3], 0.49999999999999994, 0.5)).toBe('AY');
    expect(cellOf([0, 0, 9], 0.5, 1)).toBe('AZ');
  });
});

describe('abcXyz', () => {
  it('puts items into nine cells, by hand', () => {
    const goods = [
      good('tea', 20, 5, 5, 5, 5),
      good('coffee', 470, 100, 140, 140, 100),
      good('candles', 10, 10),
      good('cups', 0),
    ];
    const { rows, cells } = abcXyz(frozen(goods), OPTIONS);
    expect(rows.map(({ item, cell, share }) => [item.name, cell, share])).toEqual([
      ['coffee', 'AX', 0.94],
      ['tea', 'BX', 0.04],
      ['candles', 'CZ', 0.02],
      ['cups', 'CZ', 0],
    ]);
    expect(Object.keys(cells)).toEqual(['AX', 'AY', 'AZ', 'BX', 'BY', 'BZ', 'CX', 'CY', 'CZ']);
    expect(JSON.parse(JSON.stringify(cells))).toMatchObject({
      AX: { items: 1, value: '470', itemShare: 0.25, valueShare: 0.94 },
      AY: { items: 0, value: '0', itemShare: 0, valueShare: 0 },
      CZ: { items: 2, value: '10', itemShare: 0.5, valueShare: 0.02 },
    });
  });

  it('takes the thresholds and the crossing of abcAnalysis', () => {
    const goods = [good('a', 90), good('b', 6), good('c', 4)];
    const classesOf = (change: object) =>
      abcXyz(goods, { ...OPTIONS, ...change })
        .rows.map(({ cell }) => cell[0])
        .join('');
    expect([classesOf({}), classesOf({ crossing: 'excluded' })]).toEqual(['ABC', 'BCC']);
    expect(classesOf({ thresholds: { a: 0.9, b: 0.96 } })).toBe('ABC');
  });

  it('has no shares of no items', () => {
    const { rows, cells } = abcXyz([], OPTIONS);
    expect([rows, cells.AX.itemShare, cells.AX.valueShare]).toEqual([[], null, null]);
  });

  it.each<[what: string, goods: unknown, options: object, message: string]>([
    [
      'a negative value',
      [good('a', -1)],
      {},
      'items.0.value: must be an amount of at least 0 such as 12.5 or "12.50", got -1',
    ],
    [
      'a negative demand',
      [good('a', 1), good('b', 1, 5, -1)],
      {},
      'items.1.demand.1: must be a finite number of at least 0, got -1',
    ],
    [
      'a demand that is none',
      [good('a', 1, Number.NaN)],
      {},
      'items.0.demand.0: must be a finite number of at least 0, got NaN',
    ],
    [
      'a text as demand',
      [{ sold: 1, monthly: ['5'] }],
      {},
      'items.0.demand.0: must be a finite number of at least 0, got "5"',
    ],
    [
      'an infinite demand',
      [good('a', 1, Number.POSITIVE_INFINITY)],
      {},
      'items.0.demand.0: must be a finite number of at least 0, got Infinity',
    ],
    [
      'more periods than there are',
      [good('a', 1, 1, 2, 3, 4, 5)],
      {},
      'items.0.demand: must be of at most 4 periods, got an array',
    ],
    [
      'a demand that is no iterable',
      [{ sold: 1, monthly: 7 }],
      {},
      'items.0.demand: must be an iterable such as an array, got 7',
    ],
    ['a single period', [], { periods: 1 }, 'options.periods: must be a whole number from 2 to 100000, got 1'],
    [
      'no function of the value',
      [],
      { value: null },
      'options.value: must be the name of a column or a function that gives the value of an item, got null',
    ],
    [
      'thresholds that descend',
      [],
      { variability: { x: 1, y: 0.5 } },
      'options.variability.y: must be above x, got 0.5',
    ],
    [
      'a threshold of 0',
      [],
      { variability: { x: 0, y: 0.5 } },
      'options.variability.x: must be a finite number above 0, got 0',
    ],
    ['another deviation', [], { deviation: 'n' }, 'options.deviation: must be one of "population", "sample", got "n"'],
    ['no items', 7, {}, 'items: must be an iterable such as an array, got 7'],
  ])('refuses %s', (_, goods, change, message) => {
    expect(refusal(() => abcXyz(goods as Good[], { ...OPTIONS, ...change } as AbcXyzOptions<Good>))).toBe(message);
  });

  it('parts the items and their value among the cells', () => {
    const goods = fc.array(fc.tuple(fc.nat(1000), fc.array(fc.nat(9), { maxLength: 4 })), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(goods, (given) => {
        const { rows, cells } = abcXyz(
          given.map(([sold, monthly]) => good('x', sold, ...monthly)),
          OPTIONS,
        );
        const all = Object.entries(cells);
        expect(all.reduce((sum, [, { value }]) => sum + Number(value), 0)).toBe(
          given.reduce((sum, [sold]) => sum + sold, 0),
        );
        for (const [name, { items }] of all) expect(rows.filter(({ cell }) => cell === name)).toHaveLength(items);
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(abcXyz<Good>).parameters.toEqualTypeOf<[items: Iterable<Good>, options: AbcXyzOptions<Good>]>();
    expectTypeOf(abcXyz<Good>).returns.toEqualTypeOf<AbcXyz<Good>>();
    expectTypeOf<AbcXyz<Good>['rows'][number]['coefficientOfVariation']>().toEqualTypeOf<number | null>();
  });
});
