import { type AbcAnalysis, abcAnalysis, type MoneyInput } from 'clientele';
import { describe, expect, it } from 'vitest';

const API = 'the definition of the classes, by hand';
const GLOSSARY = 'LIKE.TG glossary, "ABC analysis": A brings 80 %, B the next 15 %, C the last 5 %';
const PARETO = 'Pareto, LIKE.TG glossary, "ABC analysis": 20 % of the goods bring 80 % of the sales';
const PARETO_GOODS = [40, 40, ...new Array<number>(8).fill(2.5)];
const EXACTLY_80 = [21, 18, 9, 9, 7, 6, 5, 5];
const ONE_PERCENT = new Array<number>(100).fill(1);

const value = (item: MoneyInput) => item;
const classesOf = ({ rows }: AbcAnalysis<unknown>) => rows.map((row) => row.class).join('');

/** The result as JSON keeps it: amounts are texts. */
const plain = (analysis: unknown): unknown => JSON.parse(JSON.stringify(analysis));

describe('abcAnalysis', () => {
  it.each<[source: string, values: readonly MoneyInput[], included: string, excluded: string]>([
    [`${API}: exactly 80 % with the fifth`, EXACTLY_80, 'AAAAABBB', 'AAAAABBC'],
    [`${API}: the first crosses both thresholds`, [90, 6, 4], 'ABC', 'BCC'],
    [`${API}: exactly 80 % and exactly 95 %`, [50, 30, 15, 5], 'AABC', 'AABC'],
    [`${API}: in any order`, [5, 50, 15, 30], 'AABC', 'AABC'],
    [
      GLOSSARY,
      ONE_PERCENT,
      'A'.repeat(80) + 'B'.repeat(15) + 'C'.repeat(5),
      'A'.repeat(80) + 'B'.repeat(15) + 'C'.repeat(5),
    ],
    [PARETO, PARETO_GOODS, 'AABBBBBBCC', 'AABBBBBBCC'],
    ['by hand: a single item', [7], 'A', 'C'],
    ['by hand: two equal items', [1, 1], 'AA', 'AC'],
    ['by hand: one item of value', [0, 5, 0], 'ACC', 'CCC'],
    [
      'by hand: 0.1 + 0.2 + 0.5 is exactly 80 % of 1, though not for doubles',
      [0.5, 0.2, 0.1, '0.1', 0.1],
      'AAABB',
      'AAABC',
    ],
    [
      'by hand: a share that 34 digits would round to 80 %',
      ['0.80000000000000000000000000000000000001', '0.19999999999999999999999999999999999999'],
      'AB',
      'BC',
    ],
    [
      'by hand: a share that 34 digits would round up to 80 %',
      ['0.79999999999999999999999999999999999999', '0.20000000000000000000000000000000000001'],
      'AA',
      'AC',
    ],
  ])('classes by the share before an item, or with it (%s)', (_, values, included, excluded) => {
    expect(classesOf(abcAnalysis(values, { value }))).toBe(included);
    expect(classesOf(abcAnalysis(values, { value, crossing: 'included' }))).toBe(included);
    expect(classesOf(abcAnalysis(values, { value, crossing: 'excluded' }))).toBe(excluded);
  });

  it.each<[source: string, values: readonly number[], a: number, b: number, included: string, excluded: string]>([
    ['by hand: halves', [50, 25, 25], 0.5, 0.75, 'ABC', 'ABC'],
    ['by hand: the lowest and the highest there are', [1, 1, 1], Number.MIN_VALUE, 1 - 2 ** -53, 'ABB', 'BBC'],
    ['by hand: 0.7 and 0.9', EXACTLY_80, 0.7, 0.9, 'AAAABBBC', 'AAABBBCC'],
  ])('takes other thresholds (%s)', (_, values, a, b, included, excluded) => {
    expect(classesOf(abcAnalysis(values, { value, thresholds: { a, b } }))).toBe(included);
    expect(classesOf(abcAnalysis(values, { value, thresholds: { a, b }, crossing: 'excluded' }))).toBe(excluded);
  });

  it('finds that 20 % of the goods bring 80 % of the sales', () => {
    const { A, B, C } = abcAnalysis(PARETO_GOODS, { value }).classes;
    expect(plain([A, B, C])).toStrictEqual([
      { items: 2, value: '80', itemShare: 0.2, valueShare: 0.8 },
      { items: 6, value: '15', itemShare: 0.6, valueShare: 0.15 },
      { items: 2, value: '5', itemShare: 0.2, valueShare: 0.05 },
    ]);
  });
});
