import { describe, expect, it } from 'vitest';
import { dayOfText, textOfDay } from '../../src/internal/time/days.ts';
import { daysBetween } from '../../src/internal/time/months.ts';

describe('a day', () => {
  it.each([
    ['0000-01-01', 101],
    ['0001-12-31', 11231],
    ['1999-09-09', 19990909],
    ['2000-02-29', 20000229],
    ['2024-02-29', 20240229],
    ['2024-04-30', 20240430],
    ['2023-02-28', 20230228],
    ['9999-12-31', 99991231],
  ])('%s is a number that reads like it, and back', (text, day) => {
    expect(dayOfText(text)).toBe(day);
    expect(textOfDay(day)).toBe(text);
  });

  it.each(['01', '03', '05', '07', '08', '10', '12'])('has 31 days in month %s', (month) => {
    expect(dayOfText(`2023-${month}-31`)).toBe(20230031 + Number(month) * 100);
    expect(dayOfText(`2023-${month}-32`)).toBeUndefined();
  });

  it.each([
    '1900-02-29', // a century is no leap year, unless 400 divides it
    '2023-02-29',
    '2024-02-30',
    '2023-04-31',
    '2023-06-31',
    '2023-09-31',
    '2023-11-31',
    '2023-00-10',
    '2023-13-10',
    '2023-01-00',
    '2023-1-01',
    '2023-01-011',
    '2023/01/01',
    '2023-01/01',
    '2023/01-01',
    '2o23-01-01',
    '2023-0a-01',
    '2023-0/-01', // the character before 0
    '2023-01-0:', // and the one behind 9
    '+023-01-01',
    ' 023-01-01',
    '٢٠٢٣-٠١-٠١',
    20230101,
    null,
    undefined,
  ])('is not what %j says', (text) => {
    expect(dayOfText(text)).toBeUndefined();
  });

  it.each([
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2020-01-01', '2024-01-01', 1461],
    ['1969-12-31', '1970-01-02', 2],
    ['2024-05-05', '2024-05-05', 0],
  ])('from %s to %s lie %i days', (first, last, days) => {
    expect(daysBetween(first, last)).toBe(days);
  });
});
