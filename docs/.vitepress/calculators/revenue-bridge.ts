import { revenueBridge } from 'clientele';
import { figures } from '../../../test/revenue/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, derived, named } from '../calculator/call.ts';
import { text } from '../calculator/inputs.ts';
import { subscriptions } from '../calculator/subscriptions.ts';

export const revenueBridgeCalculator = calculator(
  'revenue-bridge',
  figures.revenueBridge,
  {
    subscriptions,
    from: text('From', 'the first month, as YYYY-MM', '2019-01'),
    until: text('Until', 'the month after the last one', '2019-07'),
  },
  ({ subscriptions, from, until }) => {
    const bridge = named('bridge', call({ revenueBridge }, subscriptions, { from, until }));
    const months = derived(
      bridge,
      (code) => `${code}.map(({ month, movements: { new: won, ...moved } }) => ({
  month,
  won: won.revenue,
  back: moved.reactivation.revenue,
  expansion: moved.expansion.revenue,
  contraction: moved.contraction.revenue,
  churn: moved.churn.revenue,
  closing: moved.closing.revenue,
}))`,
      (rows) =>
        rows.map(({ month, movements: { new: won, ...moved } }) => ({
          month,
          won: won.revenue,
          back: moved.reactivation.revenue,
          expansion: moved.expansion.revenue,
          contraction: moved.contraction.revenue,
          churn: moved.churn.revenue,
          closing: moved.closing.revenue,
        })),
    );
    return {
      figures: [
        {
          label: 'Recurring revenue at the end',
          unit: 'money',
          value: derived(
            bridge,
            (code) => `${code}.at(-1)?.movements.closing.revenue`,
            (rows) => rows.at(-1)?.movements.closing.revenue,
          ),
        },
      ],
      table: {
        caption: 'What became of it, month by month',
        columns: {
          month: { label: 'Month', unit: '' },
          won: { label: 'New', unit: 'money' },
          back: { label: 'Reactivation', unit: 'money' },
          expansion: { label: 'Expansion', unit: 'money' },
          contraction: { label: 'Contraction', unit: 'money' },
          churn: { label: 'Churn', unit: 'money' },
          closing: { label: 'Closing', unit: 'money' },
        },
        rows: named('months', months),
      },
    };
  },
);
