import { type DiscountedLtvInput, discountedLtv } from 'clientele';
import { describe, expect, it } from 'vitest';
import { refusal } from '../support/cases.ts';

describe('discountedLtv', () => {
  const GIVEN: DiscountedLtvInput = { marginPerPeriod: 100, retentionRate: 0.8, discountRate: 0.1, firstMargin: 'now' };
  const MARGIN = 'marginPerPeriod: must be an amount of at least 0 such as 12.5 or "12.50", got';
  const RETENTION = 'retentionRate: must be a rate from 0 to 1, got';
  const DISCOUNT = 'discountRate: must be a finite number of at least 0, got';
  const FIRST = 'firstMargin: must be one of "now", "period-end", "first-renewal", got';
  const PERIODS = 'periods: must be a whole number from 1 to 1000000, got';
  const ENDLESS = 'retentionRate: must be below 1 + discountRate where periods is left out, got';
  const KEYS = 'the keys marginPerPeriod, retentionRate, discountRate, firstMargin, periods, got';
  it.each<[what: string, input: unknown, message: string]>([
    ['no input', undefined, `must be an object with ${KEYS} undefined`],
    ['an empty object', {}, `${MARGIN} undefined; ${RETENTION} undefined; ${DISCOUNT} undefined; ${FIRST} undefined`],
    ['an unknown key', { ...GIVEN, timing: 'end' }, `timing: must be one of ${KEYS} "timing"`],
    ['a negative margin', { ...GIVEN, marginPerPeriod: -100 }, `${MARGIN} -100`],
    ['a negative retention', { ...GIVEN, retentionRate: -0.1 }, `${RETENTION} -0.1`],
    ['a retention in percent', { ...GIVEN, retentionRate: 80 }, `${RETENTION} 80`],
    ['a negative discount', { ...GIVEN, discountRate: -0.1 }, `${DISCOUNT} -0.1`],
    ['a discount of NaN', { ...GIVEN, discountRate: Number.NaN }, `${DISCOUNT} NaN`],
    ['another convention', { ...GIVEN, firstMargin: 'end' }, `${FIRST} "end"`],
    ['the convention of a prototype', { ...GIVEN, firstMargin: 'toString' }, `${FIRST} "toString"`],
    ['no periods', { ...GIVEN, periods: 0 }, `${PERIODS} 0`],
    ['half a period', { ...GIVEN, periods: 0.5 }, `${PERIODS} 0.5`],
    ['more than a million periods', { ...GIVEN, periods: 1_000_001 }, `${PERIODS} 1000001`],
    ['endless periods', { ...GIVEN, periods: Number.POSITIVE_INFINITY }, `${PERIODS} Infinity`],
    ['periods of null', { ...GIVEN, periods: null }, `${PERIODS} null`],
    ['an endless value', { ...GIVEN, retentionRate: 1, discountRate: 0 }, `${ENDLESS} 1`],
    ['two bad fields at once', { ...GIVEN, retentionRate: 1.5, periods: 0 }, `${RETENTION} 1.5; ${PERIODS} 0`],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => discountedLtv(input as DiscountedLtvInput))).toBe(message);
  });
});
