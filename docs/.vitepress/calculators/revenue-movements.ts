import { quickRatio, revenueMovements } from 'clientele';
import { figures } from '../../../test/revenue/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, derived, named, pick } from '../calculator/call.ts';
import { rows } from '../calculator/inputs.ts';

const COLUMNS = { customerId: 'text', revenue: 'money' } as const;

export const revenueMovementsCalculator = calculator(
  'revenue-movements',
  figures.revenueMovements,
  {
    before: rows('What they paid before', COLUMNS),
    after: rows('What they pay after', COLUMNS),
    everBefore: rows('Who ever paid earlier', { customerId: 'text' }),
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
