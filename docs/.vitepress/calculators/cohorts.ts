import { cohortChart, cohortRetention, cohortTable } from 'clientele';
import { figures } from '../../../test/cohorts/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, derived, named, pick } from '../calculator/call.ts';
import { choice, rows, text } from '../calculator/inputs.ts';

const ROW = '({ cohort, customers, shares: [, one, two, three] }) => ({ cohort, customers, one, two, three })';

export const cohorts = calculator(
  'cohorts',
  figures.cohortTable,
  {
    activities: rows('Activities', { customerId: 'text', date: 'text' }),
    grain: choice('Periods', 'of UTC', ['month', 'day', 'week', 'quarter', 'year']),
    until: text('Until', 'first day that the data do not cover', '2024-04-01'),
  },
  ({ activities, grain, until }) => {
    const table = named('table', call({ cohortTable }, activities, { grain, measure: 'customers' as const, until }));
    const retention = named('retention', call({ cohortRetention }, table));
    return {
      figures: [
        {
          label: 'Active after one period',
          unit: 'rate',
          value: derived(
            pick(retention, 'average'),
            (code) => `${code}[1]`,
            (average) => average[1],
          ),
          empty: 'no cohort is old enough',
        },
      ],
      table: {
        caption: 'Share of each cohort that is active, by age',
        columns: {
          cohort: { label: 'Cohort', unit: '' },
          customers: { label: 'Customers', unit: '' },
          one: { label: 'Age 1', unit: 'rate' },
          two: { label: 'Age 2', unit: 'rate' },
          three: { label: 'Age 3', unit: 'rate' },
        },
        rows: derived(
          pick(retention, 'cohorts'),
          (code) => `${code}.map(${ROW})`,
          (all) =>
            all.map(({ cohort, customers, shares: [, one, two, three] }) => ({ cohort, customers, one, two, three })),
        ),
      },
      chart: (looks) => call({ cohortChart }, table, looks),
    };
  },
);
