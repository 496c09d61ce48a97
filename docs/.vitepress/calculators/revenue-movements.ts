import { quickRatio, revenueMovements } from 'clientele';
import { calculator } from '../calculator/calculator.ts';
import { call, derived, named, pick } from '../calculator/call.ts';
import { rows } from '../calculator/inputs.ts';

const COLUMNS = { customerId: 'text', revenue: 'money' } as const;

export const revenueMovementsCalculator = calculator(
  'revenue-movements',
  [],
  {
    before: rows('What they paid before', COLUMNS, ['ann, 10', 'bob, 40', 'eve, 50']),
    after: rows('What they pay after', COLUMNS, ['bob, 30', 'eve, 60', 'zoe, 5']),
    everBefore: rows('Who ever paid earlier', { customerId: 'text' }, ['zoe']),
  },
  ({ before, after, everBefore }) => {
    const ids = derived(
      named('earlier', everBefore),
      (code) => `${code}.map(({ customerId }) => customerId)`,
      (rows) => rows.map(({ customerId }) => customerId),
    );
    const movements = named('movements', call({ revenueMovements }, before, after, { everBefore: ids }));
    return {
      figures: [
        { label: 'Recurring revenue after', unit: 'money', value: pick(pick(movements, 'closing'), 'revenue') },
        { label: 'Quick ratio', unit: '', value: call({ quickRatio }, movements), empty: 'nothing was lost' },
      ],
      table: {
        caption: 'What became of it',
        columns: {
          movement: { label: 'Movement', unit: '' },
          customers: { label: 'Customers', unit: '' },
          revenue: { label: 'Revenue', unit: 'money' },
        },
        rows: derived(
          movements,
          (code) => `Object.entries(${code}).map(([movement, moved]) => ({ movement, ...moved }))`,
          (all) => Object.entries(all).map(([movement, moved]) => ({ movement, ...moved })),
        ),
      },
    };
  },
);
