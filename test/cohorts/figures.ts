import type * as cohorts from '../../src/cohorts/index.ts';
import type { FiguresOf } from '../support/figures.ts';

export const figures: FiguresOf<typeof cohorts> = {
  cohortRetention: {
    figures: [
      {
        input: [
          {
            grain: 'month',
            measure: 'customers',
            until: '2024-04-01',
            lastPeriodComplete: true,
            cohorts: [
              { cohort: '2024-01-01', customers: 10, values: [10, 5, 0] },
              { cohort: '2024-02-01', customers: 30, values: [30, 6] },
            ],
          },
        ],
        result: {
          cohorts: [
            { cohort: '2024-01-01', customers: 10, shares: [1, 0.5, 0], incompleteAge: null },
            { cohort: '2024-02-01', customers: 30, shares: [1, 0.2, null], incompleteAge: null },
          ],
          average: [1, 0.275, 0],
        },
        source: 'by hand',
      },
    ],
  },
  cohortTable: {
    figures: [
      {
        input: [
          [
            { customerId: 'ann', date: '2024-01-10' },
            { customerId: 'bob', date: '2024-01-31' },
            { customerId: 'ann', date: '2024-02-05' },
            { customerId: 'eve', date: '2024-02-29' },
            { customerId: 'ann', date: '2024-03-12' },
          ],
          { grain: 'month', measure: 'customers', until: '2024-04-01' },
        ],
        result: {
          grain: 'month',
          measure: 'customers',
          until: '2024-04-01',
          lastPeriodComplete: true,
          cohorts: [
            { cohort: '2024-01-01', customers: 2, values: [2, 1, 1] },
            { cohort: '2024-02-01', customers: 1, values: [1, 0] },
          ],
        },
        source: 'by hand: ann of ann and bob came back in February and in March, eve did not',
      },
      {
        input: [
          [
            { customerId: 'ann', date: '2024-01-05' },
            { customerId: 'ann', date: '2024-03-01' },
            { customerId: 'bob', date: '2024-02-29' },
          ],
          { grain: 'month', measure: 'customers', until: '2024-04-01' },
        ],
        result: {
          grain: 'month',
          measure: 'customers',
          until: '2024-04-01',
          lastPeriodComplete: true,
          cohorts: [
            { cohort: '2024-01-01', customers: 1, values: [1, 0, 1] },
            { cohort: '2024-02-01', customers: 1, values: [1, 0] },
          ],
        },
        source: 'by hand',
      },
    ],
  },
  mergeCohorts: {
    figures: [
      {
        input: [
          {
            grain: 'month',
            measure: 'customers',
            until: '2024-04-01',
            lastPeriodComplete: true,
            cohorts: [
              { cohort: '2024-01-01', customers: 10, values: [10, 5, 0] },
              { cohort: '2024-02-01', customers: 30, values: [30, 6] },
            ],
          },
          { grain: 'month', measure: 'customers', until: '2024-04-01', lastPeriodComplete: true, cohorts: [] },
        ],
        result: {
          grain: 'month',
          measure: 'customers',
          until: '2024-04-01',
          lastPeriodComplete: true,
          cohorts: [
            { cohort: '2024-01-01', customers: 10, values: [10, 5, 0] },
            { cohort: '2024-02-01', customers: 30, values: [30, 6] },
          ],
        },
        source: 'no customers are added',
      },
    ],
  },
};
