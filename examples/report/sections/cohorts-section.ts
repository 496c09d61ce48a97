import { count, NOT_AVAILABLE, share } from '../format.ts';
import type { Section } from '../layout.ts';
import type { Cohorts } from './cohorts.ts';

const AGES = [1, 2, 3, 6, 12];

/** The section on cohorts. */
export function cohortsSection({ grain, until, cohorts, average }: Cohorts): Section {
  const ages = AGES.filter((age) => age < average.length);
  const customers = cohorts.reduce((sum, cohort) => sum + cohort.customers, 0);
  const cell = (value: number | null | undefined, isIncomplete: boolean) =>
    value == null ? NOT_AVAILABLE : `${share(value)}${isIncomplete ? '*' : ''}`;
  return {
    title: 'Cohorts',
    blocks: [
      {
        headings: ['first order', 'customers', ...ages.map((age) => `${grain} ${age}`)],
        rows: [
          ...cohorts.map(({ cohort, customers, shares, incompleteAge }) => [
            cohort,
            count(customers),
            ...ages.map((age) => cell(shares[age], age === incompleteAge)),
          ]),
          ['all', count(customers), ...ages.map((age) => cell(average[age], false))],
        ],
      },
    ],
    conventions: [
      {
        text: `Customers by the ${grain} of their first order: the share of them who order so many ${grain}s later; n/a is not observed before ${until}, * not in full; all: without these, weighted by size`,
        source: 'docs/metrics/cohorts.md',
      },
    ],
  };
}
