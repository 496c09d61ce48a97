import { rfmScores, rfmSegments, summarizeCustomers } from 'clientele';
import { figures as ofOrders } from '../../../test/orders/figures.ts';
import { figures } from '../../../test/rfm/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, derived, named, pick } from '../calculator/call.ts';
import { rows, text } from '../calculator/inputs.ts';

export const rfm = calculator(
  'rfm',
  [{ figures: ofOrders.summarizeCustomers.figures.slice(1) }, figures.rfmScores],
  {
    orders: rows('Orders', { customerId: 'text', date: 'text', amount: 'money' }),
    asOf: text('Looking back on', 'a day, not before the last order', '2024-06-30'),
  },
  ({ orders, asOf }) => {
    const customers = named('customers', call({ summarizeCustomers }, orders));
    const scores = named('scores', call({ rfmScores }, customers, { asOf }));
    return {
      figures: [{ label: 'Customers scored', unit: '', value: pick(scores, 'length') }],
      table: {
        caption: 'Scores from 1 to 5, the higher the better',
        columns: {
          customerId: { label: 'Customer', unit: '' },
          recencyDays: { label: 'Days since', unit: '' },
          frequency: { label: 'Orders', unit: '' },
          monetaryValue: { label: 'Revenue', unit: 'money' },
          scores: { label: 'R F M', unit: '' },
          segment: { label: 'Segment', unit: '' },
        },
        rows: derived(
          pick(named('rfm', call({ rfmSegments }, scores)), 'rows'),
          (code) => `${code}.map(({ recencyScore: r, frequencyScore: f, monetaryScore: m, ...row }) => ({
  ...row,
  scores: [r, f, m].join(' '),
}))`,
          (rows) =>
            rows.map(({ recencyScore: r, frequencyScore: f, monetaryScore: m, ...row }) => ({
              ...row,
              scores: [r, f, m].join(' '),
            })),
        ),
      },
    };
  },
);
