import { count, cut, decimal, percent, share } from '../format.ts';
import { type Figure, figure, type Section, type Table } from '../layout.ts';
import type { PeriodRates } from './period-rates.ts';
import type { Retention } from './retention.ts';

const PERIODS_SHOWN = 12;

/** The section on retention. */
export function retentionSection({ periods, ...total }: Retention): Section {
  const shown = periods.slice(-PERIODS_SHOWN);
  return {
    title: 'Retention',
    blocks: [...(shown.length > 0 ? tables(shown) : []), totalFigures(total, periods.length)],
    conventions: [
      {
        text: 'Churn: customers of the start who left, divided by the customers at the start; retention is the rest',
        source: 'LIKE.TG glossary, “Customer loyalty”',
      },
      {
        text: 'Churn on average: everybody who left, also who had joined in the period, divided by the mean of start and end; churn on all: by the start and all who joined',
        source: 'LIKE.TG glossary, “Customer loyalty”, with these as bases',
      },
    ],
  };
}

function tables(periods: readonly PeriodRates[]): readonly Table[] {
  const withRevenue = periods.some((period) => period.revenueChurnRate !== undefined);
  const customers = {
    headings: ['period', 'at start', 'joined', 'lost', 'joined and lost', 'at end'],
    rows: periods.map((period) => [
      cut(period.period, 16),
      count(period.customersAtStart),
      count(period.customersAcquired),
      count(period.customersLost),
      count(period.customersJoinedAndLost),
      count(period.customersAtEnd),
    ]),
  };
  const rates = {
    headings: [
      'period',
      'churn',
      'on average',
      'on all',
      'retention',
      ...(withRevenue ? ['revenue churn', 'net'] : []),
    ],
    rows: periods.map((period) => [
      cut(period.period, 16),
      share(period.churnRate),
      share(period.averageBaseChurnRate),
      share(period.growingBaseChurnRate),
      share(period.retentionRate),
      ...(withRevenue ? [share(period.revenueChurnRate), share(period.netRevenueChurnRate)] : []),
    ]),
  };
  return [customers, rates];
}

function totalFigures(total: Omit<Retention, 'periods'>, periods: number): readonly Figure[] {
  const reason = periods === 0 ? 'no periods' : 'no customers at the start';
  const { churnRate, expectedLifespanPeriods, annualChurnRate } = total;
  return [
    figure('periods', count(periods), { note: periods > PERIODS_SHOWN ? `the last ${PERIODS_SHOWN} above` : '' }),
    figure('churn of all periods', percent(churnRate), { unit: '% a period', reason }),
    figure('expected lifespan', decimal(expectedLifespanPeriods, 1), {
      unit: 'periods',
      reason: churnRate === null ? reason : 'nobody leaves',
    }),
    ...(annualChurnRate === undefined
      ? []
      : [figure('churn of a year', percent(annualChurnRate), { unit: '% a year', note: 'compounded', reason })]),
  ];
}
