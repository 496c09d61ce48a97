import {
  averageRevenuePerAccount,
  type BridgeMonth,
  type Decimal,
  grossRevenueRetention,
  netRevenueRetention,
  quickRatio,
  revenueBridge,
  revenueGrowthRate,
  type Subscription,
} from 'clientele';
import { monthOf } from '../tables/cells.ts';

/** A month of the bridge with its rates. */
export interface RevenueMonth extends BridgeMonth {
  readonly grossRetention: number | null;
  readonly netRetention: number | null;
  readonly quickRatio: number | null;
  readonly revenueGrowthRate: number | null;
}

/** Recurring revenue, month by month; no months without contracts. */
export interface RecurringRevenue {
  readonly months: readonly RevenueMonth[];
  /** At the end of the last month, for each customer. */
  readonly averageRevenuePerAccount: Decimal | null;
}

/** What became of recurring revenue, from the month of the first contract to that given or in which the last one begins or ends. */
export function measureRecurringRevenue(contracts: readonly Subscription[], lastMonth?: string): RecurringRevenue {
  const starts = contracts.map(({ start }) => monthOf(String(start))).sort();
  const ends = contracts.flatMap(({ end }) => (end ? [monthOf(String(end))] : []));
  const [from, last] = [starts[0], lastMonth ?? [...starts, ...ends].sort().at(-1)];
  if (from === undefined || last === undefined || last < from) return { months: [], averageRevenuePerAccount: null };
  const months = revenueBridge(contracts, { from, until: monthAfter(last) });
  const closing = months.at(-1)?.movements.closing;
  return {
    months: months.map((month) => ({ ...month, ...ratesOf(month) })),
    averageRevenuePerAccount: closing ? averageRevenuePerAccount(closing) : null,
  };
}

function ratesOf({ movements }: BridgeMonth) {
  return {
    grossRetention: grossRevenueRetention(movements),
    netRetention: netRevenueRetention(movements),
    quickRatio: quickRatio(movements),
    revenueGrowthRate: revenueGrowthRate({
      revenueAtStart: movements.opening.revenue,
      revenueAtEnd: movements.closing.revenue,
    }),
  };
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const next = 12 * year + number;
  return `${String(Math.floor(next / 12)).padStart(4, '0')}-${String((next % 12) + 1).padStart(2, '0')}`;
}
