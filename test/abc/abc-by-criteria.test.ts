import {
  type AbcByCriteria,
  type AbcByCriteriaOptions,
  type AbcClassName,
  abcAnalysis,
  abcByCriteria,
} from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { frozen, refusal } from '../support/cases.ts';

type Good = readonly [sold: number, margin: number];
type Criterion = 'revenue' | 'margin';

const OPTIONS: AbcByCriteriaOptions<Good, Criterion> = {
  criteria: { revenue: ([sold]) => sold, margin: ([, margin]) => margin },
};
const GOODS: readonly Good[] = [
  [90, 4],
  [6, 90],
  [4, 6],
  [0, 0],
];

describe('abcByCriteria', () => {
  it('combines the classes of each criterion, by hand', () => {
    expect(abcByCriteria(frozen([...GOODS]), OPTIONS)).toStrictEqual({
      rows: [
        { item: [90, 4], classes: { revenue: 'A', margin: 'C' }, class: 'A' },
        { item: [6, 90], classes: { revenue: 'B', margin: 'A' }, class: 'A' },
        { item: [4, 6], classes: { revenue: 'C', margin: 'B' }, class: 'B' },
        { item: [0, 0], classes: { revenue: 'C', margin: 'C' }, class: 'C' },
      ],
      classes: { A: 2, B: 1, C: 1 },
      cells: [
        { cell: 'AC', items: 1 },
        { cell: 'BA', items: 1 },
        { cell: 'CB', items: 1 },
        { cell: 'CC', items: 1 },
      ],
    });
  });

  it('takes the worst class where asked, and more than two criteria', () => {
    expect(
      abcByCriteria(GOODS, { ...OPTIONS, combine: 'worst' })
        .rows.map((row) => row.class)
        .join(''),
    ).toBe('CBCC');
    const three = { criteria: { ...OPTIONS.criteria, orders: () => 1 } };
    expect(abcByCriteria([GOODS[0] as Good], three).cells).toEqual([{ cell: 'AAA', items: 1 }]);
  });

  it('counts the items of a cell together', () => {
    const same: readonly Good[] = [
      [50, 50],
      [50, 50],
      [0, 0],
    ];
    expect(abcByCriteria(same, OPTIONS).cells).toEqual([
      { cell: 'AA', items: 2 },
      { cell: 'CC', items: 1 },
    ]);
  });

  it('has the classes of abcAnalysis by each criterion', () => {
    const goods = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)));
    fc.assert(
      fc.property(goods, fc.constantFrom('included', 'excluded'), (given, crossing) => {
        const options = { thresholds: { a: 0.7, b: 0.9 }, crossing } as const;
        const { rows, classes } = abcByCriteria(given, { ...OPTIONS, ...options });
        const expected = new Map<unknown, AbcClassName>();
        for (const row of abcAnalysis(given, { value: ([sold]) => sold, ...options }).rows)
          expected.set(row.item, row.class);
        for (const row of rows) {
          expect(row.classes.revenue).toBe(expected.get(row.item));
          expect(row.class <= row.classes.revenue && row.class <= row.classes.margin).toBe(true);
        }
        expect(classes.A + classes.B + classes.C).toBe(given.length);
      }),
    );
  });

  const sold = OPTIONS.criteria.revenue;
  it.each<[what: string, goods: unknown, options: unknown, message: string]>([
    [
      'a negative value',
      [
        [1, 1],
        [1, -1],
      ],
      OPTIONS,
      'items.1.value: must be an amount of at least 0 such as 12.5 or "12.50", got -1',
    ],
    ['a single criterion', GOODS, { criteria: { sold } }, 'options.criteria: must be at least two criteria, got 1'],
    [
      'a criterion that is no function',
      GOODS,
      { criteria: { sold, margin: 7 } },
      'options.criteria.margin: must be the name of a column or a function that gives the value of an item, got 7',
    ],
    [
      'criteria in an array',
      GOODS,
      { criteria: [sold, sold] },
      'options.criteria: must be an object of named values, got an array',
    ],
    [
      'another rule',
      GOODS,
      { ...OPTIONS, combine: 'mean' },
      'options.combine: must be one of "best", "worst", got "mean"',
    ],
    [
      'an unknown key',
      GOODS,
      { ...OPTIONS, value: sold },
      'options.value: must be one of the keys criteria, combine, thresholds, crossing, got "value"',
    ],
    ['no items', null, OPTIONS, 'items: must be an iterable such as an array, got null'],
  ])('refuses %s', (_, goods, options, message) => {
    expect(refusal(() => abcByCriteria(goods as Good[], options as typeof OPTIONS))).toBe(message);
  });

  it('has the documented types', () => {
    expectTypeOf(abcByCriteria<Good, Criterion>).parameters.toEqualTypeOf<
      [items: Iterable<Good>, options: typeof OPTIONS]
    >();
    expectTypeOf(abcByCriteria<Good, Criterion>).returns.toEqualTypeOf<AbcByCriteria<Good, Criterion>>();
  });
});
