import { maximumAcquisitionCost, netLtv, orderMargin } from 'clientele';
import { figures } from '../../../test/ltv/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, named } from '../calculator/call.ts';
import { money, number } from '../calculator/inputs.ts';

export const orderMarginCalculator = calculator(
  'order-margin',
  figures.orderMargin,
  {
    orderValue: money('Order value', 'what the customer pays', '100'),
    costPrice: money('Cost price', 'of the goods of the order', '40'),
    ordersPerCustomer: number('Orders', 'of a customer, over the whole relationship', '2'),
    acquisitionCost: money('Acquisition cost', 'of one customer', '10'),
  },
  ({ orderValue, costPrice, ordersPerCustomer, acquisitionCost }) => {
    const margin = named('margin', call({ orderMargin }, { orderValue, costPrice }));
    return {
      figures: [
        {
          label: 'Net lifetime value',
          unit: 'money',
          value: call({ netLtv }, { orderMargin: margin, ordersPerCustomer, acquisitionCost }),
        },
        { label: 'Order margin', unit: 'money', value: margin },
        {
          label: 'Maximum acquisition cost',
          unit: 'money',
          value: call({ maximumAcquisitionCost }, { orderMargin: margin, ordersPerCustomer }),
        },
      ],
    };
  },
);
