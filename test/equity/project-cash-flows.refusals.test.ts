import { type CashFlowInput, projectCashFlows } from 'clientele';
import { describe, expect, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { SHOP } from './shop.ts';

describe('projectCashFlows refuses', () => {
  const AMOUNT = 'must be an amount of at least 0 such as 12.5 or "12.50", got';
  const NUMBER = 'must be a finite number of at least 0, got';
  const RATE = 'must be a rate from 0 to 1, got';
  const YEARS = 'years: must be a whole number from 1 to 1000, got';
  const TIMING = 'timing: must be one of "start", "middle", "end", got';
  const KEYS =
    'the keys purchasesPerYear, purchaseValue, grossMargin, years, discountRate, retentionCost, retentionRate, timing, got';
  it.each<[what: string, input: unknown, message: string]>([
    ['no input', undefined, `must be an object with ${KEYS} undefined`],
    [
      'an empty object',
      {},
      `purchasesPerYear: ${NUMBER} undefined; purchaseValue: ${AMOUNT} undefined; grossMargin: ${RATE} undefined; ${YEARS} undefined; discountRate: ${NUMBER} undefined`,
    ],
    ['an unknown key', { ...SHOP, segment: 'a' }, `segment: must be one of ${KEYS} "segment"`],
    ['negative purchases', { ...SHOP, purchasesPerYear: -10 }, `purchasesPerYear: ${NUMBER} -10`],
    ['a negative value', { ...SHOP, purchaseValue: -10 }, `purchaseValue: ${AMOUNT} -10`],
    ['a margin in percent', { ...SHOP, grossMargin: 60 }, `grossMargin: ${RATE} 60`],
    ['a negative margin', { ...SHOP, grossMargin: -0.6 }, `grossMargin: ${RATE} -0.6`],
    ['no years', { ...SHOP, years: 0 }, `${YEARS} 0`],
    ['half a year', { ...SHOP, years: 0.5 }, `${YEARS} 0.5`],
    ['more than 1000 years', { ...SHOP, years: 1001 }, `${YEARS} 1001`],
    ['a negative discount', { ...SHOP, discountRate: -0.1 }, `discountRate: ${NUMBER} -0.1`],
    ['a negative retention cost', { ...SHOP, retentionCost: '-1' }, `retentionCost: ${AMOUNT} "-1"`],
    ['a retention cost of null', { ...SHOP, retentionCost: null }, `retentionCost: ${AMOUNT} null`],
    ['a retention above 1', { ...SHOP, retentionRate: 1.01 }, `retentionRate: ${RATE} 1.01`],
    ['a negative retention', { ...SHOP, retentionRate: -0.01 }, `retentionRate: ${RATE} -0.01`],
    ['another timing', { ...SHOP, timing: 'now' }, `${TIMING} "now"`],
  ])('%s', (_, input, message) => {
    expect(refusal(() => projectCashFlows(input as CashFlowInput))).toBe(message);
  });
});
