import { describe, expect, it } from 'vitest';
import {
  countText,
  distinctNames,
  moneyText,
  nameText,
  numberText,
  percentText,
  timeText,
  wrapped,
} from '../../src/charts/chart-theme.ts';
import { exact } from '../../src/internal/exact/decimals.ts';

describe('texts of charts', () => {
  it.each([
    [0, '0'],
    [-0.001, '0'],
    [1234.5, '1,234.5'],
    [-1234567.891, '−1,234,567.89'],
    [999999.999, '1,000,000'],
    [0.005, '0.01'],
    [1.5e15, '1.500e15'],
    [-2.25e-7, '0'],
    [-1e300, '−1.000e300'],
  ])('the number %d is %s', (value, text) => {
    expect(numberText(value)).toBe(text);
  });

  it.each([
    [0, '0 %'],
    [0.04, 'under 0.1 %'],
    [0.05, '0.1 %'],
    [33.333, '33.3 %'],
    [99.94, '99.9 %'],
    [99.96, 'over 99.9 %'],
    [100, '100 %'],
    [-2.5, '−2.5 %'],
  ])('%d percent is %s', (percent, text) => {
    expect(percentText(percent)).toBe(text);
  });

  it.each([
    ['127.4472060957', 'EUR', '127.45 EUR'],
    ['-1234567.5', undefined, '−1,234,567.50'],
    ['0', null, '0.00'],
    ['1e15', 'EUR', '1.000e15 EUR'],
    ['-1.25e600', undefined, '−1.250e600'],
  ])('the amount %s is %s', (amount, currency, text) => {
    expect(moneyText(exact(amount), currency)).toBe(text);
  });

  it.each([
    [1, 'weeks', '1 week'],
    [1, 'years', '1 year'],
    [1.5, 'weeks', '1.5 weeks'],
    [1, 'ms', '1 ms'],
    [1, 'mois', '1 mois'],
    [1200, 'days', '1,200 days'],
    [1, undefined, '1'],
  ])('writes the time %d %s as %s', (time, unit, text) => {
    expect(timeText(time, unit)).toBe(text);
  });

  it('of counts have thousands and a plural', () => {
    expect([countText(1, 'item'), countText(12_345n, 'item'), countText(0, 'box', 'boxes')]).toEqual([
      '1 item',
      '12,345 items',
      '0 boxes',
    ]);
  });

  it('of names are on one line, not too long, and never nothing', () => {
    expect(['a\nb', ' ', 'x'.repeat(25), '🙂'.repeat(25), 'toString'].map(nameText)).toEqual([
      'a b',
      '(no name)',
      `${'x'.repeat(23)}…`,
      `${'🙂'.repeat(23)}…`,
      'toString\u00a0',
    ]);
  });

  it('of rows differ, even where names are equal or look like the ones made', () => {
    expect(distinctNames(['a', 'a (2)', 'a', 'a', '', ' '])).toEqual([
      'a',
      'a (2)',
      'a (3)',
      'a (4)',
      '(no name)',
      '(no name) (2)',
    ]);
  });

  it('are broken between words, and words that are longer than a line are cut', () => {
    expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrapped('incomprehensible is cut', 8)).toEqual(['incompr…', 'is cut']);
  });
});
