import { customerEquity } from 'clientele';
import { figures } from '../../../test/equity/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, named, pick } from '../calculator/call.ts';
import { rows } from '../calculator/inputs.ts';

export const customerEquityCalculator = calculator(
  'customer-equity',
  figures.customerEquity,
  {
    segments: rows('Segments', { segment: 'text', customers: 'number', lifetimeValue: 'money' }, [
      'regulars, 100, 300',
      'newcomers, 200, 50',
    ]),
  },
  ({ segments }) => {
    const equity = named('equity', call({ customerEquity }, segments));
    return {
      figures: [
        { label: 'Customer equity', unit: 'money', value: pick(equity, 'total') },
        { label: 'Customers', unit: '', value: pick(equity, 'customers') },
      ],
      table: {
        caption: 'Each segment beside the others',
        columns: {
          segment: { label: 'Segment', unit: '' },
          customers: { label: 'Customers', unit: '' },
          lifetimeValue: { label: 'Lifetime value', unit: 'money' },
          equity: { label: 'Equity', unit: 'money' },
          share: { label: 'Share', unit: 'rate' },
        },
        rows: pick(equity, 'segments'),
      },
    };
  },
);
