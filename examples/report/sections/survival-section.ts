import { count, decimal, share } from '../format.ts';
import { figure, type Section } from '../layout.ts';
import type { Survival } from './survival.ts';

/** The section on how long customers stay. */
export function survivalSection({ customers, churned, after, medianMonths }: Survival): Section {
  return {
    title: 'How long customers stay',
    blocks: [
      {
        headings: ['after', 'still there', 'from', 'to'],
        rows: after.map(({ months, survival, lower, upper }) => [
          `${months} ${months === 1 ? 'month' : 'months'}`,
          share(survival),
          share(lower),
          share(upper),
        ]),
      },
      [
        figure('observed', count(customers), { unit: 'customers' }),
        figure('of them left', count(churned)),
        figure('half of them left after', decimal(medianMonths, 1), {
          unit: 'months',
          reason: 'fewer than half have left',
        }),
      ],
    ],
    conventions: [
      {
        text: 'Still there: Kaplan–Meier from the first start to the last end of each customer, whoever runs on is censored; with its interval of 95 %',
        source: 'docs/metrics/survival.md',
      },
    ],
  };
}
