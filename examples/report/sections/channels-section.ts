import { count, cut, decimal, money, share } from '../format.ts';
import { figure, type Section } from '../layout.ts';
import type { Channels } from './channels.ts';

/** The section on the channels that brought the customers. */
export function channelsSection({ segments, ranking, isMargin }: Channels, currency: string): Section {
  const [best] = ranking;
  const ratio = segments.find(({ segment }) => segment === best)?.ltvToCac;
  return {
    title: 'Value by channel',
    blocks: [
      {
        headings: ['channel', 'customers', 'share', 'revenue', 'LTV so far', 'CAC', 'LTV/CAC'],
        rows: segments.map((channel) => [
          cut(channel.segment, 16),
          count(channel.customers),
          share(channel.customersShare),
          money(channel.revenue),
          money(channel.lifetimeValue),
          money(channel.cac),
          decimal(channel.ltvToCac),
        ]),
      },
      ...(best === undefined
        ? []
        : [
            [
              figure(`the next ${currency || 'unit of money'} to`, cut(best, 24), {
                note: `LTV/CAC ${decimal(ratio)}`,
              }),
            ],
          ]),
    ],
    conventions: [
      {
        text: `LTV so far: ${isMargin ? 'margin' : 'revenue'} of the orders by customer; the next customers are taken to cost and to bring what these did`,
        source: 'LIKE.TG glossary, “Customer lifetime value”',
      },
    ],
  };
}
