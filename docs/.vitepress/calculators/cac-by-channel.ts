import { cacByChannel, cacChart } from 'clientele';
import { figures } from '../../../test/cac/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, named, pick } from '../calculator/call.ts';
import { rows } from '../calculator/inputs.ts';

const COLUMNS = { channel: 'text', cost: 'money', customersAcquired: 'number', paid: 'boolean' } as const;

export const cacByChannelCalculator = calculator(
  'cac-by-channel',
  figures.cacByChannel,
  {
    channels: rows('Channels', COLUMNS),
  },
  ({ channels }) => {
    const cac = named('cac', call({ cacByChannel }, channels));
    return {
      figures: [
        { label: 'Blended CAC', unit: 'money', value: pick(cac, 'blended'), empty: 'no customer was won' },
        { label: 'Paid CAC', unit: 'money', value: pick(cac, 'paid'), empty: 'the paid channels won no customer' },
      ],
      table: {
        caption: 'Each channel beside the others',
        columns: {
          channel: { label: 'Channel', unit: '' },
          cac: { label: 'CAC', unit: 'money' },
          costShare: { label: 'Share of the cost', unit: 'rate' },
          customersShare: { label: 'Share of the customers', unit: 'rate' },
        },
        rows: pick(cac, 'channels'),
      },
      chart: (looks) => call({ cacChart }, cac, looks),
    };
  },
);
