import {
  averageRevenuePerAccount,
  grossRevenueRetention,
  netRevenueRetention,
  revenueGrowthRate,
  revenueMovements,
} from 'clientele';
import { figures } from '../../../test/revenue/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, named, pick } from '../calculator/call.ts';
import { rows } from '../calculator/inputs.ts';

const COLUMNS = { customerId: 'text', revenue: 'money' } as const;
const empty = 'nobody paid before';

export const revenueRetentionCalculator = calculator(
  'revenue-retention',
  { figures: figures.revenueMovements.figures.slice(1) },
  {
    before: rows('What they paid before', COLUMNS),
    after: rows('What they pay after', COLUMNS),
  },
  ({ before, after }) => {
    const movements = named('movements', call({ revenueMovements }, before, after));
    const [opening, closing] = [pick(movements, 'opening'), pick(movements, 'closing')];
    const revenues = { revenueAtStart: pick(opening, 'revenue'), revenueAtEnd: pick(closing, 'revenue') };
    return {
      figures: [
        { label: 'Net revenue retention', unit: 'rate', value: call({ netRevenueRetention }, movements), empty },
        { label: 'Gross revenue retention', unit: 'rate', value: call({ grossRevenueRetention }, movements), empty },
        { label: 'Growth', unit: 'rate', value: call({ revenueGrowthRate }, revenues), empty },
        {
          label: 'Average revenue per account, after',
          unit: 'money',
          value: call({ averageRevenuePerAccount }, closing),
          empty: 'nobody pays',
        },
      ],
    };
  },
);
