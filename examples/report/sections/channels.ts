import { type Decimal, type LtvBySegment, ltvBySegment } from 'clientele';
import type { Orders } from '../tables/orders.ts';
import type { Acquisition } from './acquisition.ts';

const UNKNOWN = 'not known';

/** What the customers of each channel have brought. */
export interface Channels extends LtvBySegment {
  /** Whether the value is after direct costs. */
  readonly isMargin: boolean;
}

/** The value of a customer by channel; `undefined` where the orders name none. */
export function measureChannels(
  { customers, channels }: Orders,
  acquisition: Acquisition | undefined,
  margin: number | undefined,
): Channels | undefined {
  if (channels.size === 0) return undefined;
  const costs = (acquisition?.channels ?? []).flatMap(({ channel, cac }): [string, Decimal][] =>
    cac === null ? [] : [[channel, cac]],
  );
  return {
    ...ltvBySegment(customers, {
      segment: ({ customerId }) => channels.get(String(customerId)) || UNKNOWN,
      grossMargin: margin ?? 1,
      cac: Object.fromEntries(costs),
    }),
    isMargin: margin !== undefined,
  };
}
