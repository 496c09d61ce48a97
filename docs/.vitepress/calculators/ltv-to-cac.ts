import { ltvToCac, ltvToCacBand, ltvToCacChart } from 'clientele';
import { figures } from '../../../test/cac/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, named, unlessNull } from '../calculator/call.ts';
import { money } from '../calculator/inputs.ts';

const empty = 'the customer cost nothing';

export const ltvToCacCalculator = calculator(
  'ltv-to-cac',
  figures.ltvToCac,
  {
    lifetimeValue: money('Lifetime value', 'of one customer, margin rather than revenue', '500'),
    cac: money('Acquisition cost', 'of one customer', '250'),
  },
  ({ lifetimeValue, cac }) => {
    const ratio = named('ratio', call({ ltvToCac }, { lifetimeValue, cac }));
    return {
      figures: [
        { label: 'LTV/CAC', unit: '', value: ratio, empty },
        { label: 'Band', unit: '', value: unlessNull(ratio, call({ ltvToCacBand }, ratio)), empty },
      ],
      chart: (looks) => call({ ltvToCacChart }, [{ segment: 'customers', ratio }], looks),
    };
  },
);
