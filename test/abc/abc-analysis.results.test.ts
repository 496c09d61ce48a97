import {
  type AbcAnalysis,
  type AbcClass,
  type AbcOptions,
  type AbcRow,
  abcAnalysis,
  type Decimal,
  type MoneyInput,
} from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { thrown } from '../support/cases.ts';

const value = (item: MoneyInput) => item;

/** The result as JSON keeps it: amounts are texts. */
const plain = (analysis: unknown): unknown => JSON.parse(JSON.stringify(analysis));

describe('abcAnalysis', () => {
  it('ranks the items with their shares, and sums up the classes', () => {
    const sales = [
      { name: 'tea', sold: '6' },
      { name: 'coffee', sold: '90' },
      { name: 'cups', sold: '4' },
    ] as const;
    const [tea, coffee, cups] = sales;
    const result = abcAnalysis(sales, { value: ({ sold }) => sold });
    expect(result.rows).toStrictEqual([
      { item: coffee, class: 'A', share: 0.9, cumulativeShare: 0.9 },
      { item: tea, class: 'B', share: 0.06, cumulativeShare: 0.96 },
      { item: cups, class: 'C', share: 0.04, cumulativeShare: 1 },
    ]);
    expect(result.rows[0]?.item).toBe(coffee);
    expect(plain({ total: result.total, classes: result.classes })).toStrictEqual({
      total: '100',
      classes: {
        A: { items: 1, value: '90', itemShare: 1 / 3, valueShare: 0.9 },
        B: { items: 1, value: '6', itemShare: 1 / 3, valueShare: 0.06 },
        C: { items: 1, value: '4', itemShare: 1 / 3, valueShare: 0.04 },
      },
    });
  });

  it('keeps items of one value in the order given', () => {
    const items = ['b1', 'c9', 'a1', 'd9'];
    const { rows } = abcAnalysis(items, { value: (item) => Number(item.at(1)) });
    expect(rows.map(({ item }) => item)).toEqual(['c9', 'd9', 'b1', 'a1']);
  });

  it.each(['included', 'excluded'] as const)('classes nothing but C where the total is 0 (%s)', (crossing) => {
    const none = { items: 0, value: '0', itemShare: 0, valueShare: null };
    expect(plain(abcAnalysis([0, '-0', -0], { value, crossing }))).toStrictEqual({
      total: '0',
      rows: [
        { item: 0, class: 'C', share: 0, cumulativeShare: 0 },
        { item: '-0', class: 'C', share: 0, cumulativeShare: 0 },
        { item: 0, class: 'C', share: 0, cumulativeShare: 0 },
      ],
      classes: { A: none, B: none, C: { items: 3, value: '0', itemShare: 1, valueShare: null } },
    });
  });

  it('has empty classes without items', () => {
    const none = { items: 0, value: '0', itemShare: null, valueShare: null };
    const expected = { total: '0', rows: [], classes: { A: none, B: none, C: none } };
    expect(plain(abcAnalysis([], { value }))).toStrictEqual(expected);
  });

  it('takes options of undefined for ones left out', () => {
    const options: unknown = { value, thresholds: undefined, crossing: undefined };
    const { rows } = abcAnalysis([90, 6, 4], options as AbcOptions<number>);
    expect(rows.map((row) => row.class)).toEqual(['A', 'B', 'C']);
  });

  it('asks for the value of each item once, in the order given', () => {
    const asked: number[] = [];
    abcAnalysis([1, 3, 2], { value: (item) => asked.push(item) });
    expect(asked).toEqual([1, 3, 2]);
  });

  it('passes the very error through that the value function throws', () => {
    const error = new TypeError('no such column');
    const fail = () => {
      throw error;
    };
    expect(thrown(() => abcAnalysis([1], { value: fail }))).toBe(error);
  });

  it('has the documented types', () => {
    expectTypeOf(abcAnalysis<string>).parameters.toEqualTypeOf<
      [items: Iterable<string>, options: AbcOptions<string>]
    >();
    expectTypeOf(abcAnalysis<string>).returns.toEqualTypeOf<AbcAnalysis<string>>();
    expectTypeOf(abcAnalysis([{ sold: 1 }], { value: ({ sold }) => sold }).rows).toEqualTypeOf<
      readonly AbcRow<{ sold: number }>[]
    >();
    expectTypeOf<AbcAnalysis<string>['total']>().toEqualTypeOf<Decimal>();
    expectTypeOf<AbcAnalysis<string>['classes']>().toEqualTypeOf<{
      readonly A: AbcClass;
      readonly B: AbcClass;
      readonly C: AbcClass;
    }>();
    expectTypeOf<AbcRow<string>>().toEqualTypeOf<{
      readonly item: string;
      readonly class: 'A' | 'B' | 'C';
      readonly share: number;
      readonly cumulativeShare: number;
    }>();
    expectTypeOf<AbcClass>().toEqualTypeOf<{
      readonly items: number;
      readonly value: Decimal;
      readonly itemShare: number | null;
      readonly valueShare: number | null;
    }>();
  });
});
