import {
  type CalibrationSummary,
  type CalibrationSummaryOptions,
  calibrationSummary,
  type Decimal,
  type Order,
} from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';

const WEEKS: CalibrationSummaryOptions = { until: '2024-01-30', unit: 'week' };
const ann = (date: Order['date'], amount: Order['amount'] = 10): Order => ({ customerId: 'ann', date, amount });
const plain = (orders: Iterable<Order>, options: CalibrationSummaryOptions = WEEKS): unknown =>
  JSON.parse(JSON.stringify(calibrationSummary(orders, options)));

describe('calibrationSummary', () => {
  it('counts the days after the first, and leaves the first day out of the spend, whatever the order of the rows', () => {
    const orders = [
      ann('2024-01-22', '9.90'),
      ann('2024-01-01', 50),
      ann('2024-01-22T23:00:00Z', 20),
      ann('2024-01-08', 0),
      ann('2024-01-01T12:00:00+02:00', 1000),
    ];
    expect(plain(orders)).toStrictEqual([
      { customerId: 'ann', frequency: 2, recency: 3, T: 4, averageSpend: '14.95', holdout: null },
    ]);
  });

  it.each<[unit: CalibrationSummaryOptions['unit'], recency: number, T: number, duration: number, source: string]>([
    ['day', 366, 731, 366, '2020 and 2024 are leap years'],
    ['week', 366 / 7, 731 / 7, 366 / 7, 'days / 7'],
    ['year', 36_600 / 36_525, 73_100 / 36_525, 36_600 / 36_525, 'days / 365.25'],
  ])('gives time in the unit %s', (unit, recency, T, duration) => {
    const orders = [ann('2020-01-01'), ann('2021-01-01'), ann('2022-06-30')];
    const options = { until: '2022-01-02', holdoutUntil: '2023-01-03', unit };
    const [summary] = calibrationSummary(orders, options);
    expect([summary?.recency, summary?.T, summary?.holdout?.duration]).toEqual([recency, T, duration]);
  });

  it('splits at the end of until, and forgets what comes after the holdout period', () => {
    const orders = [
      ann('2024-01-29', 1),
      ann('2024-01-30', 2),
      ann('2024-02-12', 3),
      ann('2024-02-12', '0.5'),
      ann('2024-02-13', 4),
      { customerId: 'bob', date: '2024-01-30', amount: 5 },
      { customerId: 7, date: '2024-01-15', amount: 6 },
    ];
    expect(plain(orders, { ...WEEKS, holdoutUntil: '2024-02-13' })).toStrictEqual([
      {
        customerId: 'ann',
        frequency: 0,
        recency: 0,
        T: 0,
        averageSpend: null,
        holdout: { frequency: 2, duration: 2, averageSpend: '2.75' },
      },
      {
        customerId: 7,
        frequency: 0,
        recency: 0,
        T: 2,
        averageSpend: null,
        holdout: { frequency: 0, duration: 2, averageSpend: null },
      },
    ]);
    expect(plain(orders)).toHaveLength(2);
  });

  it.each<[days: number, amounts: readonly Order['amount'][], average: string, source: string]>([
    [3, [10], '3.333333333333333333333333333333333', 'does not end: 34 digits'],
    [3, ['0.03'], '0.01', 'by hand'],
    [8, ['0.01'], '0.00125', 'by hand'],
    [20, [0.1], '0.005', 'by hand'],
    [25, ['1'], '0.04', 'by hand'],
    [6, [0.03], '0.005', 'by hand'],
    [7, ['1e-30'], '1.428571428571428571428571428571429e-31', '1 / 7'],
    [4, ['1e20', '0.01'], '25000000000000000000.0025', 'by hand'],
    [4, Array.from({ length: 20 }, () => 9999999999999.99), '49999999999999.95', '20 × (10¹³ − 0.01) / 4'],
    [2 ** 10, [9999999999999.99], '9765624999.999990234375', '(10¹³ − 0.01) / 2¹⁰'],
    [1, ['0'], '0', 'by hand'],
  ])('divides exactly by %s days: %s each', (days, amounts, average) => {
    const dates = Array.from({ length: days }, (_, day) => new Date(Date.UTC(2000, 0, 2 + day)));
    const last = dates.at(-1) as Date;
    const orders = [
      ann('2000-01-01'),
      ...dates.map((date) => ann(date, 0)),
      ...amounts.map((amount) => ann(last, amount)),
    ];
    const [summary] = calibrationSummary(orders, { until: '2024-01-02', unit: 'day' });
    expect([summary?.frequency, summary?.averageSpend?.toString()]).toEqual([days, average]);
  });

  it('gives nothing for nothing, and for orders that come too late', () => {
    expect(calibrationSummary([], WEEKS)).toStrictEqual([]);
    expect(calibrationSummary([ann('2024-01-30')], WEEKS)).toStrictEqual([]);
  });

  it('keeps the order of first appearance', () => {
    const ids = ['01', 1, '__proto__', 0];
    const orders = [...ids, ...ids].map((customerId) => ({ ...ann('2024-01-01'), customerId }));
    expect(calibrationSummary(orders, WEEKS).map(({ customerId }) => customerId)).toStrictEqual(ids);
  });

  it('fits the purchase models: frequency, recency and age of a PurchaseHistory', () => {
    expectTypeOf<CalibrationSummary>().toExtend<{ frequency: number; recency: number; T: number }>();
    expectTypeOf<CalibrationSummary['averageSpend']>().toEqualTypeOf<Decimal | null>();
    expectTypeOf((orders: Iterable<Order>, options: CalibrationSummaryOptions) =>
      calibrationSummary(orders, options),
    ).returns.toEqualTypeOf<readonly CalibrationSummary[]>();
  });
});

describe('calibrationSummary refuses', () => {
  const DAY = 'must be a day of the calendar such as "2024-02-29", got';
  const UNIT = 'options.unit: must be one of "day", "week", "year", got';
  it.each<[what: string, options: unknown, message: string]>([
    [
      'no options',
      undefined,
      'options.until: must be a day of the calendar such as "2024-02-29", got undefined; options.unit: must be one of "day", "week", "year", got undefined',
    ],
    ['no end', { unit: 'day' }, `options.until: ${DAY} undefined`],
    ['an instant as end', { unit: 'day', until: '2024-01-01T00:00Z' }, `options.until: ${DAY} "2024-01-01T00:00Z"`],
    ['months, which differ', { ...WEEKS, unit: 'month' }, `${UNIT} "month"`],
    ['no unit', { until: '2024-01-02' }, `${UNIT} undefined`],
    [
      'a holdout period without days',
      { ...WEEKS, holdoutUntil: '2024-01-30' },
      'options.holdoutUntil: must be after until, got "2024-01-30"',
    ],
    [
      'an unknown option',
      { ...WEEKS, weeks: 1 },
      'options.weeks: must be one of the keys until, holdoutUntil, unit, columns, got "weeks"',
    ],
  ])('%s', (_, options, message) => {
    expect(refusal(() => calibrationSummary([], options as CalibrationSummaryOptions))).toBe(message);
  });

  const KEYS = 'must be an object with the keys customerId, date, amount, currency, got';
  const AMOUNT = 'amount: must be an amount of at least 0 such as 12.5 or "12.50", got';
  it.each<[what: string, orders: unknown, message: string]>([
    ['no iterable', 5, 'orders: must be an iterable such as an array, got 5'],
    ['a row of null', [ann('2024-01-01'), null], `orders.1: ${KEYS} null`],
    ['a refund', [ann('2024-01-01'), ann('2024-01-01', -5)], `orders.1.${AMOUNT} -5`],
    ['a refund as a text', [ann('2024-01-01', '-0.01')], `orders.0.${AMOUNT} "-0.01"`],
    ['a late row that is wrong', [ann('2030-01-01', Number.NaN)], `orders.0.${AMOUNT} NaN`],
  ])('%s', (_, orders, message) => {
    expect(refusal(() => calibrationSummary(orders as Order[], WEEKS))).toBe(message);
  });
});
