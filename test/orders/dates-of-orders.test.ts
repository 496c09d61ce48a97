import { type Order, summarizeCustomers } from 'clientele';
import { afterEach, describe, expect, it } from 'vitest';
import { refusal } from '../support/cases.ts';

const orderOn = (date: unknown) => ({ customerId: 'ann', date: date as Order['date'], amount: 1 });
const dayOf = (date: unknown) => summarizeCustomers([orderOn(date)])[0]?.firstOrder;

const DATES: readonly (readonly [what: string, date: unknown, day: string])[] = [
  ['a day', '2024-03-01', '2024-03-01'],
  ['a leap day', '2024-02-29', '2024-02-29'],
  ['the leap day of a century', '2000-02-29', '2000-02-29'],
  ['the first day there is', '0000-01-01', '0000-01-01'],
  ['the last day there is', '9999-12-31', '9999-12-31'],
  ['an instant in UTC', '2024-02-29T12:00:00Z', '2024-02-29'],
  ['an instant without seconds', '2024-02-29T12:00Z', '2024-02-29'],
  ['an instant with milliseconds', '2024-02-29T23:59:59.999Z', '2024-02-29'],
  ['an instant with a tenth of a second', '2024-02-29T23:59:59.9Z', '2024-02-29'],
  ['an instant with nanoseconds', '2024-02-29T23:59:59.999999999Z', '2024-02-29'],
  ['an instant late in the west, already the next day', '2024-01-15T23:30:00-05:00', '2024-01-16'],
  ['an instant early in the east, still the day before', '2024-01-01T00:30:00+05:30', '2023-12-31'],
  ['an instant at an offset of 0', '2024-01-01T00:00:00+00:00', '2024-01-01'],
  ['midnight at the end of a day', '2024-02-29T24:00:00Z', '2024-03-01'],
  ['a Date', new Date('2024-02-29T23:59:59.999Z'), '2024-02-29'],
  ['a Date at the start of the day', new Date('2024-03-01T00:00:00.000Z'), '2024-03-01'],
  ['a Date before 1970', new Date('1969-12-31T23:00:00Z'), '1969-12-31'],
  ['the last Date there is', new Date('9999-12-31T23:59:59.999Z'), '9999-12-31'],
];

describe('the date of an order', () => {
  it.each(DATES)('may be %s', (_, date, day) => {
    expect(dayOf(date)).toBe(day);
  });

  it.each<[what: string, date: unknown, received: string]>([
    ['29 February of a common year', '2023-02-29', '"2023-02-29"'],
    ['29 February of a common century', '1900-02-29', '"1900-02-29"'],
    ['31 April', '2024-04-31', '"2024-04-31"'],
    ['month 13', '2024-13-01', '"2024-13-01"'],
    ['month 0', '2024-00-01', '"2024-00-01"'],
    ['day 0', '2024-01-00', '"2024-01-00"'],
    ['a year with a letter', '2O24-01-01', '"2O24-01-01"'],
    ['a year that ends in a letter', '202x-01-01', '"202x-01-01"'],
    ['a negative year', '-024-01-01', '"-024-01-01"'],
    ['a month with a letter', '2024-0x-01', '"2024-0x-01"'],
    ['a day with a letter', '2024-01-x1', '"2024-01-x1"'],
    ['a day in other digits', '２０２４-01-01', '"２０２４-01-01"'],
    ['an instant in a year with a letter', '2O24-01-01T10:00Z', '"2O24-01-01T10:00Z"'],
    ['a day with another first dash', '2024/01-01', '"2024/01-01"'],
    ['a day with another second dash', '2024-01/01', '"2024-01/01"'],
    ['a day without zeros', '2024-1-1', '"2024-1-1"'],
    ['a month', '2024-01', '"2024-01"'],
    ['a day without dashes', '20240101', '"20240101"'],
    ['a day with slashes', '01/02/2024', '"01/02/2024"'],
    ['a day with blanks', ' 2024-01-01', '" 2024-01-01"'],
    ['a day and a line', '2024-01-01\n', '"2024-01-01\\n"'],
    ['a day after another text', 'on 2024-01-01', '"on 2024-01-01"'],
    ['a day with a zone', '2024-01-01Z', '"2024-01-01Z"'],
    ['the year 10000', '+010000-01-01', '"+010000-01-01"'],
    ['a year of five digits', '10000-01-01', '"10000-01-01"'],
    ['an instant without zone', '2024-01-01T10:00:00', '"2024-01-01T10:00:00"'],
    ['an instant with a blank', '2024-01-01 10:00:00Z', '"2024-01-01 10:00:00Z"'],
    ['an instant before another text', '2024-01-01T10:00:00Z!', '"2024-01-01T10:00:00Z!"'],
    ['an instant after another text', 'at 2024-01-01T10:00:00Z', '"at 2024-01-01T10:00:00Z"'],
    ['an instant without minutes', '2024-01-01T10Z', '"2024-01-01T10Z"'],
    ['an instant with hours of one digit', '2024-01-01T9:00Z', '"2024-01-01T9:00Z"'],
    ['an instant in small letters', '2024-01-01t10:00z', '"2024-01-01t10:00z"'],
    ['an instant with a point but no fraction', '2024-01-01T10:00:00.Z', '"2024-01-01T10:00:00.Z"'],
    ['an instant of ten decimals', '2024-01-01T10:00:00.1234567891Z', '"2024-01-01T10:00:00.1234567891Z"'],
    ['an instant with an offset of hours only', '2024-01-01T10:00+05', '"2024-01-01T10:00+05"'],
    ['an instant with an offset without colon', '2024-01-01T10:00+0530', '"2024-01-01T10:00+0530"'],
    ['hour 25', '2024-01-01T25:00:00Z', '"2024-01-01T25:00:00Z"'],
    ['a leap second', '2016-12-31T23:59:60Z', '"2016-12-31T23:59:60Z"'],
    ['an instant on 30 February', '2024-02-30T10:00:00Z', '"2024-02-30T10:00:00Z"'],
    ['an instant already in the year 10000', '9999-12-31T23:00:00-05:00', '"9999-12-31T23:00:00-05:00"'],
    ['an instant still before the year 0', '0000-01-01T00:30:00+01:00', '"0000-01-01T00:30:00+01:00"'],
    ['an invalid Date', new Date(Number.NaN), 'an invalid Date'],
    ['a Date of the year 10000', new Date('+010000-01-01T00:00:00Z'), 'a Date'],
    ['a Date before the year 0', new Date(-1e15), 'a Date'],
    ['a time in milliseconds', 1_704_067_200_000, '1704067200000'],
    ['a Date in JSON of null', null, 'null'],
    ['an array of a day', ['2024-01-01'], 'an array'],
    ['an empty text', '', '""'],
  ])('may not be %s', (_, date, received) => {
    const message = `orders.1.date: must be a day such as "2024-02-29", an instant such as "2024-02-29T12:00:00Z" or a valid Date, got ${received}`;
    expect(refusal(() => summarizeCustomers([orderOn('2024-01-01'), orderOn(date)]))).toBe(message);
  });

  it('may be just the days that the calendar has, as Date has it', () => {
    const two = (value: number) => String(value).padStart(2, '0');
    for (const year of ['1900', '2000', '2023', '2024']) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const text = `${year}-${two(month)}-${two(day)}`;
          const time = Date.parse(text);
          const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
          if (exists) expect(dayOf(text)).toBe(text);
          else expect(refusal(() => dayOf(text))).toMatch(/^orders\.0\.date: must be a day /);
        }
      }
    }
  });

  it('finds the first and the last day by the calendar, whatever the order of the rows', () => {
    const days = ['2024-02-10', '2023-12-31', '2024-02-09', '0999-01-01', '2024-10-01', '2024-09-30'];
    const [customer] = summarizeCustomers(days.map(orderOn));
    expect([customer?.firstOrder, customer?.lastOrder]).toEqual(['0999-01-01', '2024-10-01']);
  });
});

describe('the day of an order is that in UTC, whatever the time zone of the machine', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.for([
    ['UTC', 0],
    ['America/Los_Angeles', 480],
    ['Pacific/Kiritimati', -840],
    ['Asia/Kolkata', -330],
  ] as const)('%s', ([name, offset], { skip }) => {
    process.env.TZ = name;
    skip(new Date(2024, 0, 1).getTimezoneOffset() !== offset, 'a worker thread cannot change its time zone');
    expect(DATES.map(([, date]) => dayOf(date))).toEqual(DATES.map(([, , day]) => day));
  });
});
