import {
  amount,
  type Decimal,
  decimalRatio,
  exact,
  type MoneyInput,
  money,
  quotient,
  sum,
} from '../internal/exact/index.ts';
import {
  addCounts,
  type Columns,
  columnsOf,
  elements,
  flag,
  inFields,
  label,
  mustBe,
  parameters,
  parseColumns,
  parseInput,
  prefault,
  ratio,
  refuse,
  row,
  whole,
} from '../internal/reading/index.ts';

/** What was spent on one channel and whom it won; a row may carry further columns. */
export interface ChannelSpend {
  /** Name of the channel. */
  readonly channel: string;
  /** What it cost, as an amount of at least 0. */
  readonly cost: MoneyInput;
  /** Wages of marketing and sales for it, as an amount of at least 0 (default 0); with the next three the cost is the complex one. */
  readonly wages?: MoneyInput;
  /** Software for it, as an amount of at least 0 (default 0). */
  readonly software?: MoneyInput;
  /** Consultants, designers and other services, as an amount of at least 0 (default 0). */
  readonly professionalServices?: MoneyInput;
  /** Its overheads, as an amount of at least 0 (default 0). */
  readonly overheads?: MoneyInput;
  /** Customers it won. */
  readonly customersAcquired: number;
  /** Whether the channel is a paid one. */
  readonly paid: boolean;
}

/** One channel beside the others. */
export interface ChannelCac {
  /** Name of the channel. */
  readonly channel: string;
  /** What it cost with all its parts, as money. */
  readonly cost: Decimal;
  /** Customers it won. */
  readonly customersAcquired: number;
  /** Cost of one customer, as money; `null` when the channel won none. */
  readonly cac: Decimal | null;
  /** Share of the cost of all channels, from 0 to 1; `null` when nothing was spent. */
  readonly costShare: number | null;
  /** Share of the customers of all channels, from 0 to 1; `null` when none was won. */
  readonly customersShare: number | null;
}

/** The acquisition cost of every channel, of all together and of the paid ones. */
export interface CacByChannel {
  /** The channels, in order of first appearance. */
  readonly channels: readonly ChannelCac[];
  /** Cost of all channels divided by the customers of all, as money; `null` when no customer was won. */
  readonly blended: Decimal | null;
  /** Cost of the paid channels divided by their customers, as money; `null` when they won none. */
  readonly paid: Decimal | null;
}

interface Channel {
  readonly channel: string;
  readonly cost: Decimal;
  readonly customersAcquired: number;
  readonly paid: boolean;
}

export const channelSpendSchema = row({
  channel: label(),
  cost: amount(),
  wages: prefault(amount(), 0),
  software: prefault(amount(), 0),
  professionalServices: prefault(amount(), 0),
  overheads: prefault(amount(), 0),
  customersAcquired: whole(),
  paid: flag(),
});

export const cacByChannelOptionsSchema = parameters({ columns: columnsOf(channelSpendSchema) });

/** As {@link cacByChannel}, of rows in the caller's own columns. */
export function cacByChannel<Row>(
  channels: Iterable<Row>,
  options: { readonly columns: Columns<Row, keyof ChannelSpend> },
): CacByChannel;
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
export function cacByChannel(channels: Iterable<ChannelSpend>): CacByChannel;
export function cacByChannel(channels: Iterable<unknown>, options?: object): CacByChannel {
  const { columns } = parseColumns(cacByChannelOptionsSchema, options);
  return inFields(channelSpendSchema, channels, 'channels', columns, (rows) => {
    const added = addUp(rows);
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
  });
}

/** One row for each channel. */
function addUp(channels: unknown): readonly Channel[] {
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
