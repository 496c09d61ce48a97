import { orderTable, type SourceRow } from 'clientele';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusal } from '../support/cases.ts';

type Dates = { readonly format?: string; readonly timeZone?: string; readonly writtenIn?: string };

const dayOf = (date: unknown, dates?: Dates): string | undefined => {
  const rows: readonly SourceRow[] = [{ customerId: 'ann', date, amount: 1 }];
  return orderTable(rows, dates === undefined ? {} : { dates }).at(0)?.date;
};

describe('dates are read as declared', () => {
  it.each<[format: string | undefined, value: unknown, day: string]>([
    [undefined, '2024-02-29', '2024-02-29'],
    [undefined, ' 2024-02-29 ', '2024-02-29'],
    [undefined, '2010-12-01 08:26:00', '2010-12-01'],
    [undefined, '2024-01-31T23:30:00-05:00', '2024-02-01'],
    [undefined, '2023-01-04 22:00:00.994253+00', '2023-01-04'],
    [undefined, '2023-01-04 22:00:00 -0500', '2023-01-05'],
    [undefined, new Date('2024-02-29T23:59:59.999Z'), '2024-02-29'],
    ['iso', '2024-02-29 23:59Z', '2024-02-29'],
    ['DD.MM.YYYY', '31.01.2024', '2024-01-31'],
    ['DD.MM.YYYY', '1.2.2024', '2024-02-01'],
    ['MM/DD/YYYY', '3/4/2024', '2024-03-04'],
    ['DD/MM/YYYY', '3/4/2024', '2024-04-03'],
    ['MM/DD/YY HH:mm', '12/1/10 8:26', '2010-12-01'],
    ['DD.MM.YY', '01.02.70', '1970-02-01'],
    ['YYYYMMDD', '20240229', '2024-02-29'],
    ['MM/DD/YYYY hh:mm A', '01/31/2024 11:30 PM', '2024-01-31'],
    ['YYYY-MM-DDTHH:mm:ssZ', '2024-01-31T23:30:00-01:00', '2024-02-01'],
    ['DD.MM.YYYY', new Date(0), '1970-01-01'],
    ['epoch-days', 19782, '2024-02-29'],
    ['epoch-days', '-1', '1969-12-31'],
    ['epoch-seconds', 1709164800, '2024-02-29'],
    ['epoch-seconds', '1709251199.999', '2024-02-29'],
    ['epoch-milliseconds', -1, '1969-12-31'],
    ['epoch-milliseconds', 1709251199999n, '2024-02-29'],
    ['spreadsheet', 45351.99, '2024-02-29'],
    ['spreadsheet', '61', '1900-03-01'],
  ])('%s: %s is %s', (format, value, day) => {
    expect(dayOf(value, format === undefined ? undefined : { format })).toBe(day);
  });

  const ISO = 'a day such as "2024-02-29" or a time such as "2024-02-29 12:00:00"';
  it.each<[format: string, value: unknown, expected: string]>([
    ['iso', '2023-02-29', ISO],
    ['iso', '2024-02-29 24:00', ISO],
    ['iso', 1709164800, ISO],
    ['iso', '29.02.2024', ISO],
    ['DD.MM.YYYY', '31.04.2024', 'a date written as DD.MM.YYYY'],
    ['DD.MM.YYYY', '31.01.2024 12:00', 'a date written as DD.MM.YYYY'],
    ['YYYYMMDD', '2024229', 'a date written as YYYYMMDD'],
    ['MM/DD/YYYY hh:mm A', '01/31/2024 13:30 PM', 'a date written as MM/DD/YYYY hh:mm A'],
    ['epoch-days', 0.5, 'a whole number of days since 1970-01-01'],
    ['epoch-seconds', 1e20, 'a number of seconds since 1970-01-01'],
    ['epoch-milliseconds', Number.NaN, 'a number of milliseconds since 1970-01-01'],
    ['spreadsheet', 60, 'the day number of a spreadsheet, from 61 on'],
  ])('%s: refuses %s', (format, value, expected) => {
    expect(refusal(() => dayOf(value, { format }))).toContain(`source.0.date: must be ${expected}, got `);
  });

  it.each(['YYYY-MM', 'DD.DD.YYYY', 'hh:mm YYYY-MM-DD', 'day', '', 'YYYY YY MM DD', 'HH hh A YYYY-MM-DD'])(
    'refuses the format %j',
    (format) => {
      expect(refusal(() => dayOf('2024-02-29', { format }))).toMatch(
        /^declaration\.dates\.format: must be one of "iso"/,
      );
    },
  );
});

describe('days are those of the business', () => {
  // The days are those of Python's zoneinfo.
  it.each<[timeZone: string, instant: string, day: string]>([
    ['America/New_York', '2024-02-01T04:30:00Z', '2024-01-31'],
    ['America/New_York', '2024-02-01T05:00:00Z', '2024-02-01'],
    ['America/New_York', '2024-03-10T04:59:59Z', '2024-03-09'],
    ['America/New_York', '2024-03-11T03:59:59Z', '2024-03-10'],
    ['America/New_York', '2024-11-03T03:59:59Z', '2024-11-02'],
    ['America/New_York', '2024-11-04T04:59:59Z', '2024-11-03'],
    ['Europe/Berlin', '2024-03-31T22:30:00Z', '2024-04-01'],
    ['Europe/Berlin', '2024-10-27T22:59:59Z', '2024-10-27'],
    ['Asia/Kolkata', '2024-01-31T18:29:59Z', '2024-01-31'],
    ['Asia/Kolkata', '2024-01-31T18:30:00Z', '2024-02-01'],
    ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
    ['America/Sao_Paulo', '2018-11-04T02:59:59Z', '2018-11-03'],
    ['America/Sao_Paulo', '2018-11-04T03:00:00Z', '2018-11-04'],
    ['Australia/Lord_Howe', '2024-04-06T14:59:59Z', '2024-04-07'],
    ['Australia/Lord_Howe', '2024-10-06T13:30:00Z', '2024-10-07'],
  ])('in %s %s is on %s', (timeZone, instant, day) => {
    expect(dayOf(instant, { timeZone })).toBe(day);
    expect(dayOf(Date.parse(instant) / 1000, { timeZone, format: 'epoch-seconds' })).toBe(day);
  });

  it('is the day that the calendar of the runtime shows, at any instant', () => {
    const zones = ['America/New_York', 'Europe/London', 'Africa/Casablanca', 'Asia/Tehran', 'Pacific/Chatham'];
    const instant = fc.date({ min: new Date('1900-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.array(instant, { minLength: 1, maxLength: 20 }),
        (timeZone, instants) => {
          const clock = new Intl.DateTimeFormat('en-CA', {
            timeZone,
            year: 'numeric',
            month: '2-digit',
            day: '2-digit',
          });
          const rows = instants.map((date) => ({ customerId: 'ann', date, amount: 1 }));
          expect([...orderTable(rows, { dates: { timeZone } })].map(({ date }) => date)).toEqual(
            instants.map((date) => clock.format(date)),
          );
        },
      ),
    );
  });

  it('takes a time without an offset for one of the zone in which it is written', () => {
    expect(dayOf('2024-01-31 23:30', { timeZone: 'America/New_York' })).toBe('2024-01-31');
    expect(dayOf('2024-02-01 04:30', { timeZone: 'America/New_York', writtenIn: 'UTC' })).toBe('2024-01-31');
    expect(dayOf('2024-02-01 00:30', { timeZone: 'UTC', writtenIn: 'Europe/Berlin' })).toBe('2024-01-31');
    expect(dayOf('2024-02-01', { timeZone: 'America/New_York', writtenIn: 'UTC' })).toBe('2024-02-01');
  });
});
