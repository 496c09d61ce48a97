import { type ChurnChartPeriod, churnChart, churnInterval, customerChurnRate } from 'clientele';
import { figures } from '../../../test/churn/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, named } from '../calculator/call.ts';
import { number, rows } from '../calculator/inputs.ts';

const COLUMNS = { month: 'text', customersAtStart: 'number', customersLost: 'number' } as const;

export const churnTrend = calculator(
  'churn-trend',
  figures.customerChurnRate,
  {
    months: rows('Months', COLUMNS, ['March, 200, 12', 'April, 240, 11', 'May, 263, 9', 'June, 310, 8']),
    confidence: number('Confidence', 'of the intervals, 0 to 1', '0.95'),
  },
  ({ months, confidence }) => {
    const periods = named<readonly ChurnChartPeriod[]>(
      'periods',
      months.map(({ month, ...customers }) => ({
        period: month,
        churnRate: call({ customerChurnRate }, customers),
        interval: call({ churnInterval }, customers, { confidence }),
      })),
    );
    return {
      figures: [],
      table: {
        caption: 'Churn rate of each month',
        columns: { period: { label: 'Month', unit: '' }, churnRate: { label: 'Churn rate', unit: 'rate' } },
        rows: periods,
      },
      chart: (looks) => call({ churnChart }, periods, looks),
    };
  },
);
