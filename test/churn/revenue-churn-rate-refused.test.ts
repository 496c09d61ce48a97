import { Decimal, type RevenueChurnInput, revenueChurnRate } from 'clientele';
import { describe, expect, it } from 'vitest';
import { refusal } from '../support/cases.ts';

describe('revenueChurnRate', () => {
  const KEYS = 'the keys revenueAtStart, churnedRevenue, contractionRevenue, got';
  const AMOUNT = 'must be an amount of at least 0 such as 12.5 or "12.50", got';
  it.each<[what: string, input: unknown, message: string]>([
    ['a missing start', { churnedRevenue: 1 }, `revenueAtStart: ${AMOUNT} undefined`],
    ['a missing loss', { revenueAtStart: 1 }, `churnedRevenue: ${AMOUNT} undefined`],
    [
      'an unknown key',
      { revenueAtStart: 1, churnedRevenue: 1, expansionRevenue: 1 },
      `expansionRevenue: must be one of ${KEYS} "expansionRevenue"`,
    ],
    ['a negative start', { revenueAtStart: -1, churnedRevenue: 1 }, `revenueAtStart: ${AMOUNT} -1`],
    ['a negative loss', { revenueAtStart: 1, churnedRevenue: '-1' }, `churnedRevenue: ${AMOUNT} "-1"`],
    [
      'a negative contraction',
      { revenueAtStart: 1, churnedRevenue: 1, contractionRevenue: -1n },
      `contractionRevenue: ${AMOUNT} -1n`,
    ],
    [
      'null as contraction',
      { revenueAtStart: 1, churnedRevenue: 1, contractionRevenue: null },
      `contractionRevenue: ${AMOUNT} null`,
    ],
    ['NaN', { revenueAtStart: Number.NaN, churnedRevenue: 1 }, `revenueAtStart: ${AMOUNT} NaN`],
    ['Infinity', { revenueAtStart: 1, churnedRevenue: Number.POSITIVE_INFINITY }, `churnedRevenue: ${AMOUNT} Infinity`],
    [
      'an infinite Decimal',
      { revenueAtStart: 1, churnedRevenue: new Decimal('Infinity') },
      `churnedRevenue: ${AMOUNT} "Infinity"`,
    ],
    ['a text with a comma', { revenueAtStart: '1,000', churnedRevenue: 1 }, `revenueAtStart: ${AMOUNT} "1,000"`],
    ['a text with a blank', { revenueAtStart: ' 1', churnedRevenue: 1 }, `revenueAtStart: ${AMOUNT} " 1"`],
    ['a text with a currency', { revenueAtStart: '$1', churnedRevenue: 1 }, `revenueAtStart: ${AMOUNT} "$1"`],
    ['an empty text', { revenueAtStart: '', churnedRevenue: 1 }, `revenueAtStart: ${AMOUNT} ""`],
    ['hexadecimals', { revenueAtStart: '0x10', churnedRevenue: 1 }, `revenueAtStart: ${AMOUNT} "0x10"`],
    ['a list as amount', { revenueAtStart: [1], churnedRevenue: 1 }, `revenueAtStart: ${AMOUNT} an array`],
    [
      'a rate beyond the numbers',
      { revenueAtStart: '1e-400', churnedRevenue: '1e399' },
      'must give a result between -1.797e308 and 1.797e308, got one beyond the range of numbers',
    ],
    ['no input', undefined, `must be an object with ${KEYS} undefined`],
    ['a list', [100, 10], `must be an object with ${KEYS} an array`],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => revenueChurnRate(input as RevenueChurnInput))).toBe(message);
  });

  it('refuses amounts of a million digits', () => {
    const digits = { revenueAtStart: 1, churnedRevenue: '9'.repeat(10 ** 6) };
    expect(refusal(() => revenueChurnRate(digits))).toMatch(/^churnedRevenue: must be an amount of at most \d+ digits/);
    const places = { revenueAtStart: '1e-99999', churnedRevenue: 1 };
    expect(refusal(() => revenueChurnRate(places))).toMatch(/^revenueAtStart: must be an amount of at most \d+ digits/);
  });
});
