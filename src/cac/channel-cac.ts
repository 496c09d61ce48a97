import type { Decimal, MoneyInput } from '../money.ts';

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
