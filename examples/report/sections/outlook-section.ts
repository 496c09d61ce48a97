import { cut, decimal, NOT_AVAILABLE, share } from '../format.ts';
import { figure, type Section } from '../layout.ts';
import type { Outlook } from './outlook.ts';

const NAME_WIDTH = 20;

/** The section on what is to be expected of the customers. */
export function outlookSection(
  { on, years, reason, purchaseModel, spendModel, purchases, best }: Outlook,
  margin: number | undefined,
  currency: string,
): Section {
  const what = margin === undefined ? 'revenue' : 'margin';
  const span = years === 1 ? 'a year' : `${years} years`;
  const note = purchases ? `${decimal(purchases.lower, 0)} to ${decimal(purchases.upper, 0)}` : undefined;
  const total = figure(`Purchases in ${span}`, purchases ? decimal(purchases.estimate, 0) : NOT_AVAILABLE, {
    unit: 'by all',
    note,
    reason: 'the orders do not identify a model',
  });
  const table = {
    headings: ['the most valuable', 'alive', 'purchases', `${what} ${currency}`.trim(), 'from', 'to'],
    rows: best.map(({ customerId, probabilityAlive, purchases, value }) => [
      cut(String(customerId), NAME_WIDTH),
      share(probabilityAlive),
      decimal(purchases),
      decimal(value.estimate),
      decimal(value.lower),
      decimal(value.upper),
    ]),
  };
  const refusal = { text: `No outlook from ${on} on, as ${reason}`, source: 'docs/metrics/purchase-models.md' };
  const conventions = [
    {
      text: `From ${on} on. Days with purchases are counted, refunds are not; ${what} is discounted, and its interval is that of the mean of customers with such a history`,
      source: 'docs/metrics/purchase-models.md; Fader, Hardie and Lee (2005), Batislam and others (2007)',
    },
    ...[
      { name: 'Purchases by MBG/NBD in weeks', model: purchaseModel },
      { name: 'Spend by Gamma–Gamma', model: spendModel },
    ].flatMap(({ name, model }) =>
      model ? [{ text: `${name}: ${parametersText(model.parameters)}`, source: 'fitted to these orders' }] : [],
    ),
  ];
  return {
    title: 'What customers will be worth',
    blocks: best.length > 0 ? [[total], table] : [[total]],
    conventions: reason === null ? conventions : [refusal],
  };
}

function parametersText(parameters: object): string {
  return Object.entries(parameters)
    .map(([name, value]: [string, number]) => `${name} ${decimal(value, 3)}`)
    .join(', ');
}
