import { type CashFlowYear, cashFlowLtv, type Decimal, type MoneyInput, projectCashFlows } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { frozen, refusal } from '../support/cases.ts';
import { SHOP } from './shop.ts';

const GLOSSARY = 'LIKE.TG glossary, "Customer equity"';

/** Rows as they come back from a store, where amounts are texts or numbers. */
const stored = (...presentValues: readonly MoneyInput[]): CashFlowYear[] =>
  presentValues.map((presentValue) => ({ presentValue })) as CashFlowYear[];

describe('cashFlowLtv', () => {
  it.each<[source: string, cashFlows: readonly CashFlowYear[], acquisitionCost: MoneyInput | null, expected: string]>([
    [
      `${GLOSSARY}: 60 a year for 5 years at 10 %; Python decimal, sum of the rows of 34 digits`,
      projectCashFlows(SHOP),
      null,
      '227.44720616450689533129257191821225',
    ],
    [
      `${GLOSSARY}: the same less 60,000 / 600 for winning the customer`,
      projectCashFlows(SHOP),
      100,
      '127.44720616450689533129257191821225',
    ],
    [
      `${GLOSSARY}: the same less 200 a year for 100 customers`,
      projectCashFlows({ ...SHOP, retentionCost: 2 }),
      100,
      '119.86563262568999882024948618760516',
    ],
    ['by hand: 46.4 + 29.696 − 100', stored('46.4', 29.696), '100', '-23.904'],
    ['by hand: 0.1 + 0.2, which doubles miss', stored(0.1, 0.2), null, '0.3'],
    ['by hand: 0.1 + 0.2 − 0.3', stored(0.1, 0.2), 0.3, '0'],
    ['by hand: a year of loss', stored(5n, -7n), null, '-2'],
    ['by hand: no years', [], null, '0'],
    ['by hand: no years, less the cost', [], 100, '-100'],
  ])('sums the years less the acquisition cost (%s)', (_, cashFlows, cost, expected) => {
    const value = cost === null ? cashFlowLtv(cashFlows) : cashFlowLtv(cashFlows, { acquisitionCost: cost });
    expect(value.toString()).toBe(expected);
  });

  it('gives 0, not −0', () => {
    expect(cashFlowLtv(stored(-0, '-0'), { acquisitionCost: -0 }).valueOf()).toBe('0');
    expect(cashFlowLtv(stored(5, -5)).valueOf()).toBe('0');
    expect(cashFlowLtv([], { acquisitionCost: '-0' }).valueOf()).toBe('0');
  });

  const COST = 'options.acquisitionCost: must be an amount of at least 0 such as 12.5 or "12.50", got';
  const VALUE = 'presentValue: must be an amount such as 12.5 or "12.50", got';
  const KEYS = 'must be an object with the keys presentValue, got';
  it.each<[what: string, cashFlows: unknown, cost: unknown, message: string]>([
    ['nothing', undefined, 0, 'cashFlows: must be an iterable such as an array, got undefined'],
    ['a text', '227', 0, 'cashFlows: must be an iterable such as an array, got "227"'],
    ['a single row', stored(5)[0], 0, 'cashFlows: must be an iterable such as an array, got an object'],
    ['amounts in place of rows', [60, 60], 0, `cashFlows.0: ${KEYS} 60`],
    ['a row of null', [...stored(5), null], 0, `cashFlows.1: ${KEYS} null`],
    ['a hole', Object.assign(stored(5), { length: 2 }), 0, `cashFlows.1: ${KEYS} undefined`],
    ['a row without its value', [...stored(5), { year: 2 }], 0, `cashFlows.1.${VALUE} undefined`],
    ['a value that is no amount', stored(5, '1,000'), 0, `cashFlows.1.${VALUE} "1,000"`],
    ['a negative cost', stored(5), -1, `${COST} -1`],
    ['a cost in an object', stored(5), { acquisitionCost: 5 }, `${COST} an object`],
  ])('refuses %s', (_, cashFlows, cost, message) => {
    expect(refusal(() => cashFlowLtv(cashFlows as CashFlowYear[], { acquisitionCost: cost as MoneyInput }))).toBe(
      message,
    );
  });

  it('is null where the cost is', () => {
    expect(cashFlowLtv(stored(5) as unknown as CashFlowYear[], { acquisitionCost: null })).toBeNull();
  });

  it('is the same after a way through JSON', () => {
    const percent = fc.nat(100).map((value) => value / 100);
    fc.assert(
      fc.property(percent, percent, percent, fc.nat(10 ** 6), (grossMargin, discountRate, retentionRate, cost) => {
        const rows = frozen(projectCashFlows({ ...SHOP, grossMargin, discountRate, retentionRate }));
        const value = cashFlowLtv(rows, { acquisitionCost: cost }).toString();
        expect(cashFlowLtv(JSON.parse(JSON.stringify(rows)), { acquisitionCost: cost }).toString()).toBe(value);
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(cashFlowLtv).toBeCallableWith([] as readonly CashFlowYear[]);
    expectTypeOf(cashFlowLtv).toBeCallableWith([] as readonly CashFlowYear[], { acquisitionCost: '12.50' });
    expectTypeOf((rows: readonly CashFlowYear[]) => cashFlowLtv(rows)).returns.toEqualTypeOf<Decimal>();
    expectTypeOf((rows: readonly CashFlowYear[] | null) => cashFlowLtv(rows)).returns.toEqualTypeOf<Decimal | null>();
  });
});
