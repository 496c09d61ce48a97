import { type CashFlowInput, type CashFlowYear, type Decimal, type NotNull, projectCashFlows } from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { SHOP } from './shop.ts';

const GLOSSARY = 'LIKE.TG glossary, "Customer equity"';

/** The rows as texts, as all digits are to agree. */
const texts = (input: NotNull<CashFlowInput>) =>
  projectCashFlows(input).map((row) => Object.fromEntries(Object.entries(row).map(([key, part]) => [key, `${part}`])));

const row = ([year, survivingShare, revenue, profit, retentionCost, cashFlow, presentValue]: readonly string[]) => ({
  year,
  survivingShare,
  revenue,
  profit,
  retentionCost,
  cashFlow,
  presentValue,
});

describe('projectCashFlows', () => {
  it.each<[source: string, input: NotNull<CashFlowInput>, rows: readonly (readonly string[])[]]>([
    [
      `${GLOSSARY}: 10 purchases of 10 a year, 60 % profit, 5 years; discounted by Python fractions`,
      SHOP,
      [
        ['1', '1', '100', '60', '0', '60', '54.54545454545454545454545454545455'],
        ['2', '1', '100', '60', '0', '60', '49.58677685950413223140495867768595'],
        ['3', '1', '100', '60', '0', '60', '45.07888805409466566491359879789632'],
        ['4', '1', '100', '60', '0', '60', '40.98080732190424151355781708899665'],
        ['5', '1', '100', '60', '0', '60', '37.25527938354931046687074280817878'],
      ],
    ],
    [
      `${GLOSSARY}: 200 a year on e-mail campaigns to 100 customers, 2 for each; discounted by Python fractions`,
      { ...SHOP, retentionCost: 2 },
      [
        ['1', '1', '100', '60', '2', '58', '52.72727272727272727272727272727273'],
        ['2', '1', '100', '60', '2', '58', '47.93388429752066115702479338842975'],
        ['3', '1', '100', '60', '2', '58', '43.57625845229151014274981217129977'],
        ['4', '1', '100', '60', '2', '58', '39.61478041117410012977255651936343'],
        ['5', '1', '100', '60', '2', '58', '36.01343673743100011797505138123948'],
      ],
    ],
    [
      'by hand: 80 % stay from year to year, at 25 %',
      { ...SHOP, years: 3, discountRate: 0.25, retentionCost: '2.00', retentionRate: 0.8, timing: 'end' },
      [
        ['1', '1', '100', '60', '2', '58', '46.4'],
        ['2', '0.8', '80', '48', '1.6', '46.4', '29.696'],
        ['3', '0.64', '64', '38.4', '1.28', '37.12', '19.00544'],
      ],
    ],
    [
      'by hand: the same at the start of each year',
      { ...SHOP, years: 3, discountRate: 0.25, retentionCost: 2, retentionRate: 0.8, timing: 'start' },
      [
        ['1', '1', '100', '60', '2', '58', '58'],
        ['2', '0.8', '80', '48', '1.6', '46.4', '37.12'],
        ['3', '0.64', '64', '38.4', '1.28', '37.12', '23.7568'],
      ],
    ],
    [
      'by hand: in the middle of the year at 21 %, whose root is 1.1',
      { ...SHOP, years: 1, discountRate: 0.21, purchasesPerYear: 11, timing: 'middle' },
      [['1', '1', '110', '66', '0', '66', '60']],
    ],
    [
      'Python fractions',
      {
        purchasesPerYear: 2.5,
        purchaseValue: '19.90',
        grossMargin: 0.35,
        years: 3,
        discountRate: 0.08,
        retentionCost: 1.25,
        retentionRate: 0.7,
      },
      [
        ['1', '1', '49.75', '17.4125', '1.25', '16.1625', '14.96527777777777777777777777777778'],
        ['2', '0.7', '34.825', '12.18875', '0.875', '11.31375', '9.699717078189300411522633744855967'],
        ['3', '0.49', '24.3775', '8.532125', '0.6125', '7.919625', '6.286853661789361377838744093888127'],
      ],
    ],
    [
      'by hand: everybody leaves after the first year, and keeping them cost more than they brought',
      { ...SHOP, years: 2, discountRate: 0, grossMargin: 0, retentionCost: 5, retentionRate: 0 },
      [
        ['1', '1', '100', '0', '5', '-5', '-5'],
        ['2', '0', '0', '0', '0', '0', '0'],
      ],
    ],
  ])('gives a row for each year (%s)', (_, input, rows) => {
    expect(texts(input)).toStrictEqual(rows.map(row));
  });

  it('has the documented types', () => {
    expectTypeOf((input: NotNull<CashFlowInput>) => projectCashFlows(input)).returns.toEqualTypeOf<
      readonly CashFlowYear[]
    >();
    expectTypeOf((input: CashFlowInput) => projectCashFlows(input)).returns.toEqualTypeOf<
      readonly CashFlowYear[] | null
    >();
    expectTypeOf<CashFlowYear>().toEqualTypeOf<{
      readonly year: number;
      readonly survivingShare: number;
      readonly revenue: Decimal;
      readonly profit: Decimal;
      readonly retentionCost: Decimal;
      readonly cashFlow: Decimal;
      readonly presentValue: Decimal;
    }>();
  });
});
