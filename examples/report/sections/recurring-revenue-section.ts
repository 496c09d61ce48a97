import { count, decimal, money, NOT_AVAILABLE, share } from '../format.ts';
import { figure, type Section, type Table } from '../layout.ts';
import type { RecurringRevenue, RevenueMonth } from './recurring-revenue.ts';

const MONTHS_SHOWN = 12;

/** The section on recurring revenue. */
export function recurringRevenueSection(result: RecurringRevenue, currency: string): Section {
  const shown = result.months.slice(-MONTHS_SHOWN);
  const last = shown.at(-1)?.movements.closing;
  const unit = `${currency} a month`;
  return {
    title: 'Recurring revenue',
    blocks: last
      ? [
          bridge(shown),
          rates(shown),
          [
            figure('MRR', money(last.revenue), { unit }),
            figure('accounts', count(last.customers), {}),
            figure('average of an account', money(result.averageRevenuePerAccount), { unit, reason: 'no customers' }),
          ],
        ]
      : [[figure('MRR', NOT_AVAILABLE, { reason: 'no contracts' })]],
    conventions: [
      {
        text: 'MRR: what runs at the end of a month, by month. Gross retention: each customer capped at the start of the month; net: with expansion; quick ratio: gains by losses',
        source: 'the definitions in docs/revenue.md',
      },
    ],
  };
}

function bridge(months: readonly RevenueMonth[]): Table {
  return {
    headings: ['month', 'new', 'again', 'expansion', 'contraction', 'churn', 'MRR'],
    rows: months.map(({ month, movements }) => [
      month,
      money(movements.new.revenue),
      money(movements.reactivation.revenue),
      money(movements.expansion.revenue),
      money(movements.contraction.revenue),
      money(movements.churn.revenue),
      money(movements.closing.revenue),
    ]),
  };
}

function rates(months: readonly RevenueMonth[]): Table {
  return {
    headings: ['month', 'gross retention', 'net retention', 'quick ratio', 'growth'],
    rows: months.map((month) => [
      month.month,
      share(month.grossRetention),
      share(month.netRetention),
      decimal(month.quickRatio),
      share(month.revenueGrowthRate),
    ]),
  };
}
