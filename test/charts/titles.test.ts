import {
  abcAnalysis,
  abcChart,
  type ChartOptions,
  cacByChannel,
  cacChart,
  cashFlowChart,
  churnChart,
  cohortChart,
  cohortTable,
  kaplanMeier,
  ltvToCacChart,
  npsChart,
  ratingsChart,
  survivalChart,
  type VegaLiteChart,
} from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';

/** What a chart says, with its lines joined. */
function said({ title }: VegaLiteChart): readonly string[] {
  const { text, subtitle = [] } = title as { text: readonly string[]; subtitle?: readonly string[] };
  return [text.join(' '), subtitle.join(' ')];
}

const nps = (...groups: readonly [string, number, number, number][]) =>
  npsChart(
    groups.map(([segment, promoters, passives, detractors]) => ({
      segment,
      counts: { promoters, passives, detractors },
    })),
  );

const ratings = (lowest: number, highest: number, counts: readonly number[], from?: number) =>
  ratingsChart({ lowest, highest, counts }, from === undefined ? {} : { from });

const cashFlows = (cost: number, ...amounts: readonly number[]) =>
  cashFlowChart(
    amounts.map((amount, index) => ({ year: index + 1, cashFlow: amount, presentValue: amount }) as never),
    { acquisitionCost: cost, currency: 'EUR' },
  );

const cac = (...channels: readonly [string, number, number][]) =>
  cacChart(
    cacByChannel(
      channels.map(([channel, cost, customersAcquired]) => ({ channel, cost, customersAcquired, paid: true })),
    ),
  );

const ltvToCac = (...ratios: readonly (number | null)[]) =>
  ltvToCacChart(ratios.map((ratio, index) => ({ segment: `s${index}`, ratio })));

const churn = (...rates: readonly (number | null)[]) =>
  churnChart(rates.map((churnRate, index) => ({ period: `p${index}`, churnRate })));

const abc = (values: readonly number[], crossing: 'included' | 'excluded' = 'included') =>
  abcChart(abcAnalysis(values, { value: (value) => value, crossing }));

const survival = (unit: string | undefined, ...groups: readonly (readonly [duration: number, churned: boolean][])[]) =>
  survivalChart(
    groups.map((stays, index) => ({
      segment: `s${index}`,
      curve: kaplanMeier(stays.map(([duration, churned]) => ({ duration, churned }))),
    })),
    unit === undefined ? {} : { unit },
  );

const cohorts = (measure: 'customers' | 'revenue', until: string | undefined, ...visits: readonly [string, string][]) =>
  cohortChart(
    cohortTable(
      visits.map(([customerId, date]) => ({ customerId, date, amount: 10 })),
      { grain: 'month', measure, ...(until !== undefined && { until }) },
    ),
  );

describe('a title states the finding, by hand from the numbers given', () => {
  it.each<[chart: VegaLiteChart, finding: string, remark: string]>([
    [nps(['all', 70, 10, 20]), 'NPS 50: 70 % promoters, 20 % detractors', '100 respondents; diamond: the score'],
    [
      nps(['a', 70, 10, 20], ['b', 0, 0, 0]),
      'NPS 50 (a): 70 % promoters, 20 % detractors',
      '100 respondents; diamond: the score',
    ],
    [
      nps(['a', 7, 1, 2], ['b', 2, 3, 5], ['c', 1, 1, 1]),
      'NPS from −30 (b) to 50 (a)',
      '23 respondents; diamond: the score',
    ],
    [nps(['a', 1, 0, 0], ['b', 2, 0, 0]), 'NPS 100 in every segment', '3 respondents; diamond: the score'],
    [
      nps(['a', 1, 1, 9998]),
      'NPS −100: under 0.1 % promoters, over 99.9 % detractors',
      '10,000 respondents; diamond: the score',
    ],
    [nps(['a', 0, 0, 0]), 'NPS: no answers', ''],
    [nps(), 'NPS: no answers', ''],
    [ratings(1, 5, [1, 1, 2, 4, 2]), '60 % answered 4 or 5', '10 respondents, mean 3.5 on the scale from 1 to 5'],
    [ratings(1, 5, [1, 1, 2, 4, 2], 5), '20 % answered 5', '10 respondents, mean 3.5 on the scale from 1 to 5'],
    [ratings(1, 3, [1, 1, 1], 1), '100 % answered 1 or more', '3 respondents, mean 2 on the scale from 1 to 3'],
    [ratings(0, 1, [0, 1]), '100 % answered 0 or 1', '1 respondent, mean 1 on the scale from 0 to 1'],
    [ratings(1, 5, [0, 0, 0, 0, 0]), 'Ratings: no answers', ''],
    [
      cashFlows(100, 60, 60),
      'Pays off in year 2, worth 20.00 EUR after 2 years',
      'per customer; value so far: discounted, less the cost of winning them',
    ],
    [
      cashFlows(120, 60, 60, -5),
      'Pays off in year 2, worth −5.00 EUR after 3 years',
      'per customer; value so far: discounted, less the cost of winning them',
    ],
    [
      cashFlows(1234.5, 60),
      'Does not pay off: worth −1,174.50 EUR after 1 year',
      'per customer; value so far: discounted, less the cost of winning them',
    ],
    [
      cashFlows(0, 60),
      'A customer is worth 60.00 EUR after 1 year',
      'per customer; value so far: discounted, less the cost of winning them',
    ],
    [cashFlows(5), 'Cash flows: no years', ''],
    [
      cac(['blog', 500, 50], ['ads', 1500, 50]),
      'A customer costs 20.00: 10.00 (blog) to 30.00 (ads)',
      'line: blended CAC, 20.00',
    ],
    [cac(['blog', 500, 50], ['tv', 1500, 0]), 'A customer costs 40.00', 'line: blended CAC, 40.00'],
    [cac(['tv', 1500, 0]), 'CAC: no customers won', ''],
    [cac(), 'CAC: no channels', ''],
    [ltvToCac(3), 'LTV/CAC 3: good', ''],
    [ltvToCac(2.9999), 'LTV/CAC just below 3: thin', ''],
    [ltvToCac(1.0001), 'LTV/CAC just above 1: thin', ''],
    [ltvToCac(4, 0.5, null, -1), 'LTV/CAC from −1 (s3) to 4 (s0)', ''],
    [ltvToCac(12), 'LTV/CAC 12: great', 'bars are cut at −2 and 8'],
    [ltvToCac(null), 'LTV/CAC: no acquisition cost', ''],
    [churn(0.04, null, 0.025), 'Churn fell from 4 % (p0) to 2.5 % (p2)', ''],
    [churn(-0.01, 0.025), 'Churn rose from −1 % (p0) to 2.5 % (p1)', ''],
    [churn(0.04, 0.1, 0.04), 'Churn 4 % in p0 as in p2', ''],
    [churn(0, 0), 'Churn 0 % in p0 as in p1', ''],
    [churn(null, 0.04), 'Churn 4 % (p1)', ''],
    [churn(null), 'Churn: no rates', ''],
    [abc([90, 6, 4]), '33.3 % of the items bring 90 % of the value: class A', '3 items, highest value first'],
    [abc([90, 6, 4], 'excluded'), 'No item is in class A', '3 items, highest value first'],
    [abc([0, 0]), 'ABC: the items have no value', ''],
    [abc([]), 'ABC: no items', ''],
    [
      survival('months', [
        [2, true],
        [4, true],
        [9, true],
      ]),
      'Half of the customers leave within 4 months',
      '',
    ],
    [
      survival(undefined, [
        [2, true],
        [4, false],
        [9, false],
      ]),
      '66.7 % of the customers stay longer than 9',
      '',
    ],
    [survival('weeks', [[2, true]], [[4, false]]), 'Median stay in weeks: 2 (s0), not reached (s1)', ''],
    [survival(undefined, [[2, true]], []), 'Half of the customers leave within 2', ''],
    [survival(undefined, [[2, true]], [[3, true]]), 'Median stay: 2 (s0), 3 (s1)', ''],
    [survival('weeks'), 'Survival: nobody was observed', ''],
    [
      cohorts('customers', '2024-04-01', ['a', '2024-01-10'], ['b', '2024-01-31'], ['a', '2024-02-05']),
      'After 1 month 50 % of the customers are active, after 2 months 0 %',
      '2 customers in 1 cohort',
    ],
    [
      cohorts('revenue', '2024-03-01', ['a', '2024-01-10'], ['a', '2024-02-05'], ['a', '2024-02-06']),
      'After 1 month 200 % of the first revenue is paid',
      '1 customer in 1 cohort',
    ],
    [
      cohorts('customers', undefined, ['a', '2024-01-10']),
      'Cohorts: no period after the first is over',
      '1 customer in 1 cohort',
    ],
    [cohorts('customers', undefined), 'Cohorts: no customers', ''],
  ])('%#: %s', (chart, finding, remark) => {
    expect(said(chart)).toEqual([finding, remark]);
    expect(chart.description).toBe(remark === '' ? finding : chart.description);
    expectTypeOf(chart).toEqualTypeOf<VegaLiteChart>();
  });

  it('in lines that the width has room for', () => {
    const options: ChartOptions = { width: 240 };
    const counts = { promoters: 70, passives: 10, detractors: 20 };
    const { title } = npsChart([{ segment: 'all', counts }], options);
    expect(title).toMatchObject({ text: ['NPS 50: 70 % promoters, 20 %', 'detractors'] });
  });
});
