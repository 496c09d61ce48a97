import { type CashFlowTiming, type Decimal, type MoneyInput, type PresentValueOptions, presentValue } from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { split } from '../support/split.ts';

type PresentValueInput = { readonly cashFlows: Iterable<MoneyInput> } & PresentValueOptions;

const SIXTY = [60, 60, 60, 60, 60];
const EQUITY = 'LIKE.TG glossary, "Customer equity", a row a year for 5 years';

describe('presentValue', () => {
  it.each<[source: string, flows: Iterable<MoneyInput>, rate: number, timing: CashFlowTiming | null, expected: string]>(
    [
      [`${EQUITY}; Python fractions`, SIXTY, 0.1, null, '227.4472061645068953312925719182122'],
      [`${EQUITY}; Python fractions`, SIXTY, 0.1, 'end', '227.4472061645068953312925719182122'],
      [`${EQUITY}; Python fractions`, SIXTY, 0.1, 'start', '250.1919267809575848644218291100335'],
      [`${EQUITY}; Python decimal, 60 digits`, SIXTY, 0.1, 'middle', '238.5486423169154693682444510012625'],
      ['by hand: 110 / 1.1 + 121 / 1.21', [110, 121], 0.1, 'end', '200'],
      ['by hand: 110 + 121 / 1.1', [110, 121], 0.1, 'start', '220'],
      ['by hand: 110 / √1.21, whose root is 1.1', [110], 0.21, 'middle', '100'],
      ['by hand: 110 / 1.1 + 133.1 / 1.1³', [110, '133.1'], 0.21, 'middle', '200'],
      ['by hand: at 0 the sum', [0.1, 0.2, -0.3, 5], 0, 'end', '5'],
      ['by hand: at 0 the sum', [0.1, 0.2, -0.3, 5], 0, 'middle', '5'],
      ['by hand: only the period counts', [0, 0, 8], 1, 'end', '1'],
      ['by hand: only the period counts', [0, 0, 8], 1, 'start', '2'],
      ['by hand: −1 + 2 / 2', [-2, 4], 1, 'end', '0'],
      ['by hand: a loss', ['-110'], 0.1, 'end', '-100'],
      ['Python fractions', [-100, 60, '60.5'], 0.07, 'end', '8.334401323055598864692912820203046'],
      ['Python fractions', [-100, 60, '60.5'], 0.07, 'start', '8.917809415669490785221416717617259'],
      ['Python decimal, 60 digits', [-100, 60, '60.5'], 0.07, 'middle', '8.621171764482684346266302514215554'],
      ['by hand: no cash flows', [], 0.1, 'end', '0'],
      ['by hand: no cash flows', [], 0.1, 'start', '0'],
      ['by hand: no cash flows', [], 0.1, 'middle', '0'],
    ],
  )('is what coming cash flows are worth today (%s: %o at %d, %s)', (_, cashFlows, discountRate, timing, expected) => {
    const value = presentValue(cashFlows, { discountRate, ...(timing && { timing }) });
    expect(value.toString()).toBe(expected);
  });

  it('gives 0, not −0', () => {
    for (const timing of ['start', 'middle', 'end'] as const) {
      expect(presentValue([-0, '-0'], { discountRate: -0, timing }).valueOf()).toBe('0');
      expect(presentValue([-1, 1.1], { discountRate: 0.1, timing }).valueOf()).toBe('0');
    }
  });

  it('takes a timing of undefined for one left out', () => {
    const input: unknown = { cashFlows: [110], discountRate: 0.1, timing: undefined };
    expect(presentValue(...split(input, 'cashFlows')).toString()).toBe('100');
  });

  const GIVEN: PresentValueInput = { cashFlows: SIXTY, discountRate: 0.1 };
  const NOT_ITERABLE = 'cashFlows: must be an iterable such as an array, got';
  const RATE = 'options.discountRate: must be a finite number of at least 0, got';
  const KEYS = 'the keys discountRate, timing, got';
  it.each<[what: string, input: unknown, message: string]>([
    ['missing cash flows', { discountRate: 0.1 }, `${NOT_ITERABLE} undefined`],
    ['a single amount', { ...GIVEN, cashFlows: 60 }, `${NOT_ITERABLE} 60`],
    ['a text, though it is iterable', { ...GIVEN, cashFlows: '60' }, `${NOT_ITERABLE} "60"`],
    ['null', { ...GIVEN, cashFlows: null }, `${NOT_ITERABLE} null`],
    ['a missing rate', { cashFlows: SIXTY }, `${RATE} undefined`],
    ['a negative rate', { ...GIVEN, discountRate: -0.1 }, `${RATE} -0.1`],
    ['a rate of NaN', { ...GIVEN, discountRate: Number.NaN }, `${RATE} NaN`],
    [
      'another timing',
      { ...GIVEN, timing: 'End' },
      'options.timing: must be one of "start", "middle", "end", got "End"',
    ],
    [
      'a timing of null',
      { ...GIVEN, timing: null },
      'options.timing: must be one of "start", "middle", "end", got null',
    ],
    ['an unknown key', { ...GIVEN, periods: 5 }, `options.periods: must be one of ${KEYS} "periods"`],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => presentValue(...split(input, 'cashFlows')))).toBe(message);
  });

  it.each<[what: string, cashFlows: unknown, message: string]>([
    ['a text with a comma', [60, '1,000'], 'cashFlows.1: must be an amount such as 12.5 or "12.50", got "1,000"'],
    ['NaN', [Number.NaN], 'cashFlows.0: must be an amount such as 12.5 or "12.50", got NaN'],
    ['a row', [60, 60, [60]], 'cashFlows.2: must be an amount such as 12.5 or "12.50", got an array'],
    [
      'a hole',
      Object.assign([60], { length: 2 }),
      'cashFlows.1: must be an amount such as 12.5 or "12.50", got undefined',
    ],
  ])('refuses %s as a cash flow', (_, cashFlows, message) => {
    expect(refusal(() => presentValue(...split({ ...GIVEN, cashFlows }, 'cashFlows')))).toBe(message);
  });

  it('has the documented types', () => {
    expectTypeOf(presentValue).parameters.toEqualTypeOf<
      [cashFlows: Iterable<MoneyInput>, options: PresentValueOptions]
    >();
    expectTypeOf(presentValue).returns.toEqualTypeOf<Decimal>();
  });
});
