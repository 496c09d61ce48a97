import { count, cut, money, share } from '../format.ts';
import { type Convention, type Figure, figure, type Section } from '../layout.ts';
import type { Acquisition } from './acquisition.ts';

const COSTS: Convention = {
  text: 'CAC: cost of the channels, divided by the customers acquired; blended over all channels, paid over the paid ones; complex with wages, software, services and overheads',
  source: 'LIKE.TG glossary, “Customer acquisition cost”',
};
const NET: Convention = {
  text: 'Net LTV: margin of the orders of an average customer, less the CAC of the channel',
  source: 'OpenClassrooms, “Turn Your Customers Into Brand Ambassadors”',
};

/** The section on acquisition. */
export function acquisitionSection(acquisition: Acquisition, currency: string): Section {
  const { channels, blendedCac, paidCac, complexCac } = acquisition;
  const withNetLtv = channels.some((channel) => channel.netLtv !== undefined);
  const cac = (label: string, value: typeof blendedCac): Figure =>
    figure(label, money(value), { unit: `${currency} a customer`, reason: 'no customers acquired' });
  const table = {
    headings: ['channel', 'cost', 'share', 'customers', 'share', 'CAC', ...(withNetLtv ? ['net LTV'] : [])],
    rows: channels.map((channel) => [
      cut(channel.channel, 18),
      money(channel.cost),
      share(channel.costShare),
      count(channel.customersAcquired),
      share(channel.customersShare),
      money(channel.cac),
      ...(withNetLtv ? [money(channel.netLtv)] : []),
    ]),
  };
  return {
    title: 'Acquisition',
    blocks: [
      ...(channels.length > 0 ? [table] : []),
      [
        cac('blended CAC', blendedCac),
        cac('paid CAC', paidCac),
        ...(complexCac === undefined ? [] : [cac('complex CAC', complexCac)]),
      ],
    ],
    conventions: [COSTS, ...(withNetLtv ? [NET] : [])],
  };
}
