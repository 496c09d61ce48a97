import {
  abcAnalysis,
  Decimal,
  MetricsInputError,
  type MoneyInput,
  maximumAcquisitionCost,
  orderMargin,
} from 'clientele';
import * as decimalJs from 'decimal.js';
import { afterEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import { AMOUNT_FIELDS, type AmountField } from './support/amount-fields.ts';
import { refusal } from './support/cases.ts';

const Coarse = Decimal.clone({ precision: 3 });

/** The value that a column gives is described by no schema. */
const FIELDS: readonly AmountField[] = [
  ...AMOUNT_FIELDS,
  ['abcAnalysis', 'items.0.value', 'from 0', (amount) => abcAnalysis(['tea'], { value: () => amount })],
];

/** Amounts that no other field of the call restricts. */
const FREE_FIELDS = FIELDS.filter(([, , , run]) => [0, 12, 12.5].every((amount) => isTaken(() => run(amount))));

function isTaken(call: () => unknown): boolean {
  try {
    call();
    return true;
  } catch (error) {
    if (error instanceof MetricsInputError) return false;
    throw error;
  }
}

/** What is no amount, with the words for it in a message. */
const NO_AMOUNTS: [amount: unknown, received: string][] = [
  [true, 'true'],
  [Number.NaN, 'NaN'],
  [Number.POSITIVE_INFINITY, 'Infinity'],
  [Number.NEGATIVE_INFINITY, '-Infinity'],
  [{ amount: 5 }, 'an object'],
  [() => 5, 'a function'],
  [Symbol('5'), 'a symbol'],
  [new Date(5), 'a Date'],
  [Object(5), 'an object'],
  [new Decimal(Number.NaN), '"NaN"'],
  [new Decimal(Number.POSITIVE_INFINITY), '"Infinity"'],
];

const NO_TEXTS = ['', ' ', '1,000', '1.000,00', '$5', '5 €', ' 5', '5 ', '5\n', '0x10', '0b1', '1_000', '٥', 'five'];
NO_TEXTS.push('1.', '.', '+', '-', '--1', '+-1', '1..5', '1.2.3', 'e5', '1e', '1e+', '1e1.5', '1e+-5', '1e5e5', '.e5');
NO_TEXTS.push('NaN', 'Infinity', '-Infinity', 'null', '5n', '5%', '(5)', '1e5 ', 'x1', '1x', '1.5x', '1e5x');
for (const text of NO_TEXTS) NO_AMOUNTS.push([text, JSON.stringify(text)]);

/** An amount as it is understood, by way of a function that multiplies it by 1. */
const read = (amount: unknown) =>
  maximumAcquisitionCost({ orderMargin: amount as MoneyInput, ordersPerCustomer: 1 }).toFixed();

/** The amounts and numbers in a result. */
function figuresOf(result: unknown): readonly (Decimal | number)[] {
  if (typeof result === 'number' || Decimal.isDecimal(result)) return [result];
  return typeof result === 'object' && result !== null ? Object.values(result).flatMap(figuresOf) : [];
}

const isNegativeZero = (figure: Decimal | number) => Object.is(Number(figure.valueOf()), -0);

afterEach(() => {
  Decimal.set({ defaults: true });
  vi.resetModules();
});

describe('Decimal', () => {
  it('is the class of decimal.js itself', () => {
    expect(Decimal).toBe(decimalJs.Decimal);
    expectTypeOf<Decimal>().toEqualTypeOf<decimalJs.Decimal>();
    expectTypeOf<MoneyInput>().toEqualTypeOf<number | bigint | string | decimalJs.Decimal>();
  });

  it('of a result is rounded to 34 digits, half to even, in what the host computes with it', () => {
    const large = orderMargin({ orderValue: '1000000000000000000000000000000000', costPrice: 0 });
    expect(large.plus('0.5').toFixed()).toBe('1000000000000000000000000000000000');
    expect(large.plus('1.5').toFixed()).toBe('1000000000000000000000000000000002');
    expect(large.div(3).toFixed()).toBe('333333333333333333333333333333333.3');
  });

  it('may be configured by the host before it loads the library', async () => {
    Decimal.set({ precision: 3, rounding: Decimal.ROUND_UP, maxE: 2, minE: -2, toExpPos: 1, toExpNeg: -1 });
    vi.resetModules();
    const fresh = await import('clientele');
    const churned = fresh.churnLtv({ revenuePerPeriod: 50_000, grossMargin: 0.02, churnRate: 0.003 });
    expect(churned?.toString()).toBe('333333.3333333333333333333333333333');
    expect(fresh.presentValue([1100], { discountRate: 0.21, timing: 'middle' }).toString()).toBe('1000');
    expect(fresh.periodRate({ annualRate: 9999, periodsPerYear: 2 })).toBe(99);
  });
});

it('most amounts are restricted by no other field', () => {
  expect(FREE_FIELDS.length).toBeGreaterThan(FIELDS.length / 2);
});

describe.each(FREE_FIELDS)('%s takes as %s', (_, path, sign, run) => {
  const outcome = (amount: unknown) => JSON.stringify(run(amount as MoneyInput));

  it('every kind of amount alike', () => {
    const kinds = ['12.50', '1.25e1', '+12.5', new Decimal('12.5'), new Coarse('12.5')];
    expect(new Set(kinds.map(outcome))).toEqual(new Set([outcome(12.5)]));
    expect([outcome(12n), outcome('12'), outcome(new Decimal(12))]).toEqual(new Array(3).fill(outcome(12)));
  });

  it('any −0 for 0', () => {
    for (const zero of [-0, '-0', '-0.00', '-0e5', new Decimal(-0), 0n]) {
      expect(outcome(zero)).toBe(outcome(0));
      expect(figuresOf(run(zero)).filter(isNegativeZero)).toEqual([]);
    }
  });

  it(`amounts below 0 only where the sign is free (here: ${sign})`, () => {
    const negatives = [
      [-1, '-1'],
      ['-0.01', '"-0.01"'],
      [-1n, '-1n'],
      [new Decimal('-1e-30'), '"-1e-30"'],
    ] as const;
    for (const [amount, received] of negatives) {
      const message = `${path}: must be an amount of at least 0 such as 12.5 or "12.50", got ${received}`;
      if (sign === 'any') expect(outcome(amount)).not.toBe(outcome(0));
      else expect(refusal(() => outcome(amount))).toBe(message);
    }
  });

  it('no other value', () => {
    const domain = sign === 'any' ? 'an amount' : 'an amount of at least 0';
    for (const [amount, received] of NO_AMOUNTS) {
      const message = `${path}: must be ${domain} such as 12.5 or "12.50", got ${received}`;
      expect(refusal(() => outcome(amount))).toBe(message);
    }
    const message = `${path}: must be an amount of at most 1000 digits on either side of the point, got "1e1000"`;
    expect(refusal(() => outcome('1e1000'))).toBe(message);
  });

  it('null as a figure that is missing or left out, if at all; a chart leaves it out', () => {
    const domain = sign === 'any' ? 'an amount' : 'an amount of at least 0';
    const refused = `${path}: must be ${domain} such as 12.5 or "12.50", got null`;
    const answered = () => {
      const answer = run(null as never);
      const isChart = typeof answer === 'object' && answer !== null && '$schema' in answer;
      const isAsLeftOut = () => JSON.stringify(run(undefined as never)) === JSON.stringify(answer);
      const got = isChart || (answer !== null && isAsLeftOut()) ? 'null' : JSON.stringify(answer);
      throw new MetricsInputError([{ path: [], message: `must be no answer, got ${got}` }]);
    };
    expect(['must be no answer, got null', refused]).toContain(refusal(answered));
  });

  it('an amount, and gives amounts that no configuration of the host changes', () => {
    const before = outcome('12.3456789');
    Decimal.set({ precision: 3, rounding: Decimal.ROUND_UP, toExpPos: 0, maxE: 9, minE: -9 });
    expect(outcome('12.3456789')).toBe(before);
    for (const figure of figuresOf(run('12.3456789'))) {
      if (typeof figure === 'number') continue;
      expect(figure).toBeInstanceOf(Decimal);
      expect(figure.times(0).plus(1).div(7).toString()).toBe('0.1428571428571428571428571428571429');
    }
  });
});

describe('an amount', () => {
  it.each([
    ['0', '0'],
    ['5', '5'],
    ['005', '5'],
    ['+5', '5'],
    ['-5', '-5'],
    ['12.50', '12.5'],
    ['.5', '0.5'],
    ['-.5', '-0.5'],
    ['-12.345', '-12.345'],
    ['1e3', '1000'],
    ['1E3', '1000'],
    ['1e+3', '1000'],
    ['1.5e-3', '0.0015'],
    ['.5e1', '5'],
    ['12e00003', '12000'],
    ['0e99999', '0'],
    [0.1, '0.1'],
    [1e21, '1000000000000000000000'],
    [5e-7, '0.0000005'],
    [-(2 ** 53), '-9007199254740992'],
    [123456789012345678901234567890n, '123456789012345678901234567890'],
    [-5n, '-5'],
    [new Coarse('12.3456789'), '12.3456789'],
    [new Decimal('-1e-30'), '-0.000000000000000000000000000001'],
  ])('may be %s', (amount, expected) => {
    expect(read(amount)).toBe(expected);
  });

  const MOST = 1000;
  const nines = '9'.repeat(MOST);
  it.each<[what: string, amount: MoneyInput, expected: string]>([
    ['the most digits before the point', nines, nines],
    ['the most digits after the point', `0.${nines}`, `0.${nines}`],
    ['the most digits on both sides', `-${nines}.${nines}`, `-${nines}.${nines}`],
    ['the largest power of ten', '1e999', `1${'0'.repeat(MOST - 1)}`],
    ['the smallest power of ten', '1e-1000', `0.${'0'.repeat(MOST - 1)}1`],
    ['the largest bigint', 10n ** 1000n - 1n, nines],
    ['the lowest bigint', 1n - 10n ** 1000n, `-${nines}`],
    ['the longest text', `${'0'.repeat(3 * MOST - 1)}5`, '5'],
    ['the largest number', Number.MAX_VALUE, `17976931348623157${'0'.repeat(292)}`],
    ['the smallest number', Number.MIN_VALUE, `0.${'0'.repeat(323)}5`],
  ])('may have %s', (_, amount, expected) => {
    expect(read(amount)).toBe(expected);
  });

  it.each<[what: string, amount: MoneyInput, received: string]>([
    ['a digit more before the point', `1${nines}`, `"1${'9'.repeat(39)}…"`],
    ['a digit more after the point', `0.0${nines}`, `"0.0${'9'.repeat(37)}…"`],
    ['a larger power of ten', '1e1000', '"1e1000"'],
    ['a smaller power of ten', '-1e-1001', '"-1e-1001"'],
    ['a Decimal out of range', new Decimal('1e99999'), '"1e+99999"'],
    ['a larger bigint', 10n ** 1000n, 'a bigint of more than 40 digits'],
    ['a much larger bigint', 7n * 10n ** 20_000n, 'a bigint of more than 40 digits'],
    ['a lower bigint', -(10n ** 10_001n), 'a bigint of more than 40 digits'],
    ['a longer text', `${'0'.repeat(3 * MOST)}5`, `"${'0'.repeat(40)}…"`],
  ])('may not have %s', (_, amount, received) => {
    const message = `orderMargin: must be an amount of at most 1000 digits on either side of the point, got ${received}`;
    expect(refusal(() => read(amount))).toBe(message);
  });

  it('may not have an exponent of more than five digits', () => {
    expect(refusal(() => read('1e100000'))).toMatch(/^orderMargin: must be an amount .*, got "1e100000"$/);
  });
});
