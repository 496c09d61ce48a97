import { basicCac, complexCac } from 'clientele';
import { figures } from '../../../test/cac/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call } from '../calculator/call.ts';
import { money, number } from '../calculator/inputs.ts';

const empty = 'no customer was won';

export const cac = calculator(
  'cac',
  figures.basicCac,
  {
    marketingCost: money('Marketing', 'money of the period', '3000'),
    wages: money('Wages', 'of marketing and sales', '200'),
    software: money('Software', 'of marketing and sales', '100'),
    professionalServices: money('Professional services', 'consultants, designers', '300'),
    overheads: money('Overheads', 'of marketing and sales', '100'),
    customersAcquired: number('Customers won', 'in the period', '100'),
  },
  ({ marketingCost, customersAcquired, ...costs }) => ({
    figures: [
      {
        label: 'Basic CAC',
        unit: 'money',
        value: call({ basicCac }, { marketingCost, customersAcquired }),
        empty,
      },
      {
        label: 'Complex CAC',
        unit: 'money',
        value: call({ complexCac }, { marketingCost, ...costs, customersAcquired }),
        empty,
      },
    ],
  }),
);
