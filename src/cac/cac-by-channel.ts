import * as z from 'zod/mini';
import { exact, money, sum } from '../internal/exact/decimals.ts';
import { decimalRatio, quotient } from '../internal/exact/quotients.ts';
import { ratio } from '../internal/exact/ratio.ts';
import { amount } from '../internal/reading/amounts.ts';
import { addCounts } from '../internal/reading/counts.ts';
import { elements } from '../internal/reading/elements.ts';
import { flag, label, whole } from '../internal/reading/fields.ts';
import { parseInput, row } from '../internal/reading/parse-input.ts';
import { mustBe, refuse } from '../internal/reading/refuse.ts';
import type { Decimal } from '../money.ts';
import type { CacByChannel, ChannelSpend } from './channel-cac.ts';

interface Channel {
  readonly channel: string;
  readonly cost: Decimal;
  readonly customersAcquired: number;
  readonly paid: boolean;
}

export const channelSpendSchema = row({
  channel: label(),
  cost: amount(),
  wages: z.prefault(amount(), 0),
  software: z.prefault(amount(), 0),
  professionalServices: z.prefault(amount(), 0),
  overheads: z.prefault(amount(), 0),
  customersAcquired: whole(),
  paid: flag(),
});

/**
 * Customer acquisition cost by channel, blended over all channels, and of the paid ones alone.
 *
 * - Formula: `cost / customersAcquired`, of each channel, of all, of the paid ones
 * - Unit: money per customer; shares from 0 to 1
 * - Convention: blended is what the glossary calls organic CAC, paid what it calls inorganic. Rows of one channel add up
 * - Source: LIKE.TG glossary, “Customer acquisition cost”
 *
 * @param channels - Any iterable of rows.
 * @returns The channels in order of first appearance, and the blended and paid cost.
 * @throws {@link MetricsInputError} at the first row that is none, or that contradicts an earlier one on `paid`.
 * @example
 * const { blended, paid } = cacByChannel([
 *   { channel: 'blog', cost: 500, customersAcquired: 50, paid: false },
 *   { channel: 'search ads', cost: 1500, customersAcquired: 50, paid: true },
 * ]);
 * blended?.toString(); // => '20'
 * paid?.toString(); // => '30'
 */
export function cacByChannel(channels: Iterable<ChannelSpend>): CacByChannel {
  const added = addUp(channels);
  const all = total(added);
  const paid = total(added.filter((channel) => channel.paid));
  return {
    channels: added.map(({ channel, cost, customersAcquired }) => ({
      channel,
      cost: money(cost),
      customersAcquired,
      cac: quotient(cost, customersAcquired),
      costShare: decimalRatio(cost, all.cost),
      customersShare: ratio(customersAcquired, all.customersAcquired),
    })),
    blended: quotient(all.cost, all.customersAcquired),
    paid: quotient(paid.cost, paid.customersAcquired),
  };
}

/** One row for each channel. */
function addUp(channels: Iterable<ChannelSpend>): readonly Channel[] {
  const byName = new Map<string, Channel>();
  let index = 0;
  let customers = 0;
  for (const element of elements(channels, 'channels')) {
    const path = ['channels', index];
    const {
      channel,
      customersAcquired: acquired,
      paid: isPaid,
      ...costs
    } = parseInput(channelSpendSchema, element, path);
    const spend = { channel, cost: sum(Object.values(costs)), customersAcquired: acquired, paid: isPaid };
    customers = addCounts(customers, spend.customersAcquired, [...path, 'customersAcquired']);
    const { cost, customersAcquired, paid } = byName.get(spend.channel) ?? {
      ...spend,
      cost: exact(0),
      customersAcquired: 0,
    };
    if (spend.paid !== paid)
      refuse([...path, 'paid'], mustBe(`${paid}, as in an earlier row of the channel`, spend.paid));
    byName.set(spend.channel, {
      ...spend,
      cost: cost.plus(spend.cost),
      customersAcquired: customersAcquired + spend.customersAcquired,
    });
    index += 1;
  }
  return [...byName.values()];
}

function total(channels: readonly Channel[]) {
  return {
    cost: sum(channels.map((channel) => channel.cost)),
    customersAcquired: channels.reduce((customers, channel) => customers + channel.customersAcquired, 0),
  };
}
