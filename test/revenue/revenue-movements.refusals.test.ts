import { type CustomerRevenue, type MoneyInput, type RevenueMovementsOptions, revenueMovements } from 'clientele';
import { describe, expect, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { split } from '../support/split.ts';

type RevenueSnapshots = {
  readonly before: Iterable<CustomerRevenue<MoneyInput>>;
  readonly after: Iterable<CustomerRevenue<MoneyInput>>;
} & RevenueMovementsOptions;

const ANN = { customerId: 'ann', revenue: 50 };
const NONE: RevenueSnapshots = { before: [], after: [] };

describe('revenueMovements', () => {
  const ITERABLE = 'must be an iterable such as an array, got';
  const ID = 'must be the id of a customer: a safe integer, or a string that is not empty, got';
  const ROW = 'must be an object with the keys customerId, revenue, currency, got';
  const AMOUNT = 'must be an amount of at least 0 such as 12.5 or "12.50", got';
  it.each<[what: string, input: unknown, message: string]>([
    ['an unknown key', { ...NONE, ever: [] }, 'options.ever: must be one of the keys everBefore, columns, got "ever"'],
    ['no snapshots', {}, `before: ${ITERABLE} undefined`],
    ['a text', { ...NONE, after: 'ann' }, `after: ${ITERABLE} "ann"`],
    ['null as customers before', { ...NONE, everBefore: null }, `options.everBefore: ${ITERABLE} null`],
    ['a row of null', { ...NONE, before: [ANN, null] }, `before.1: ${ROW} null`],
    ['a row in a list', { ...NONE, before: [['ann', 50]] }, `before.0: ${ROW} an array`],
    [
      'an empty row',
      { ...NONE, after: [{}] },
      `after.0.customerId: ${ID} undefined; after.0.revenue: ${AMOUNT} undefined`,
    ],
    ['an empty id', { ...NONE, after: [{ ...ANN, customerId: '' }] }, `after.0.customerId: ${ID} ""`],
    ['negative revenue', { ...NONE, after: [{ ...ANN, revenue: -0.01 }] }, `after.0.revenue: ${AMOUNT} -0.01`],
    ['negative millionths', { ...NONE, after: [{ ...ANN, revenue: -1e-6 }] }, `after.0.revenue: ${AMOUNT} -0.000001`],
    ['revenue of NaN', { ...NONE, before: [{ ...ANN, revenue: Number.NaN }] }, `before.0.revenue: ${AMOUNT} NaN`],
    ['an id before that is none', { ...NONE, everBefore: ['ann', 1.5] }, `options.everBefore.1: ${ID} 1.5`],
    [
      'two currencies in two snapshots',
      { before: [ANN, { ...ANN, currency: 'EUR' }], after: [{ ...ANN, currency: 'USD' }] },
      'after.0.currency: must be "EUR", the currency of earlier rows, got "USD"',
    ],
    [
      'two currencies in one snapshot',
      {
        ...NONE,
        after: [
          { ...ANN, currency: 'EUR' },
          { ...ANN, currency: 'EUR' },
          { ...ANN, currency: 'CHF' },
        ],
      },
      'after.2.currency: must be "EUR", the currency of earlier rows, got "CHF"',
    ],
    [
      'a currency that is none',
      { ...NONE, after: [{ ...ANN, currency: 1 }] },
      'after.0.currency: must be a currency of at most 20 characters such as "EUR", got 1',
    ],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => revenueMovements(...split(input, 'before', 'after')))).toBe(message);
  });
});
