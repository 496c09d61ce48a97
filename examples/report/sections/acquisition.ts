import { type ChannelCac, type ChannelSpend, cacByChannel, complexCac, type Decimal, netLtv } from 'clientele';
import type { FurtherCosts } from '../options/assumptions.ts';
import type { Margin } from './margin.ts';

/** A channel, and what one of its customers leaves if they order like all the others. */
export interface ChannelFigures extends ChannelCac {
  /** `null` where the channel won nobody; absent where the margin is not known. */
  readonly netLtv?: Decimal | null;
}

/** What it costs to win customers. */
export interface Acquisition {
  readonly channels: readonly ChannelFigures[];
  readonly cost: Decimal | null;
  readonly customersAcquired: number;
  /** What all channels cost, for each customer. */
  readonly blendedCac: Decimal | null;
  /** What the paid channels cost, for each of their customers. */
  readonly paidCac: Decimal | null;
  /** With wages and the like; absent where these are not known. */
  readonly complexCac?: Decimal | null;
}

/** What it costs to win customers, and what those of each channel leave. */
export function measureAcquisition(
  spend: readonly ChannelSpend[],
  furtherCosts: FurtherCosts | undefined,
  margin: Margin | null,
): Acquisition {
  const { channels, blended, paid } = cacByChannel(spend);
  const [all] = cacByChannel(spend.map((row) => ({ ...row, channel: 'all', paid: true }))).channels;
  const customersAcquired = all?.customersAcquired ?? 0;
  const complex = furtherCosts && complexCac({ ...furtherCosts, marketingCost: all?.cost ?? 0, customersAcquired });
  const netLtvAt = (acquisitionCost: Decimal, { orderMargin, ordersPerCustomer }: Margin) =>
    netLtv({ orderMargin, ordersPerCustomer, acquisitionCost });
  return {
    channels: channels.map((channel) => ({
      ...channel,
      ...(margin && { netLtv: channel.cac && netLtvAt(channel.cac, margin) }),
    })),
    cost: all?.cost ?? null,
    customersAcquired,
    blendedCac: blended,
    paidCac: paid,
    ...(complex !== undefined && { complexCac: complex }),
  };
}
