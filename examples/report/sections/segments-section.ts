import { count, decimal, money, share } from '../format.ts';
import type { Section } from '../layout.ts';
import type { Segments } from './segments.ts';

/** The section on RFM segments. */
export function segmentsSection({ on, segments }: Segments): Section {
  return {
    title: 'Segments of customers (RFM)',
    blocks: [
      {
        headings: ['segment', 'customers', 'share', 'revenue', 'share', 'days since', 'orders'],
        rows: segments
          .filter(({ customers }) => customers > 0)
          .map((segment) => [
            segment.segment,
            count(segment.customers),
            share(segment.customersShare),
            money(segment.revenue),
            share(segment.revenueShare),
            decimal(segment.averageRecencyDays, 0),
            decimal(segment.averageFrequency),
          ]),
      },
    ],
    conventions: [
      {
        text: `Scores by fifths of the customers on ${on}, where equal values share a score; days since the last order and orders are means`,
        source: 'the grid of recency and frequency in docs/metrics/rfm.md',
      },
    ],
  };
}
