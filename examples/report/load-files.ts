import { durationsOf } from './durations.ts';
import type { ReportInput } from './input.ts';
import type { Files } from './options/file-options.ts';
import { readContracts } from './tables/contracts.ts';
import { readOrders } from './tables/orders.ts';
import { readPurchases } from './tables/purchases.ts';
import { readRatings } from './tables/ratings.ts';
import { readSpend } from './tables/spend.ts';
import { readSubscriptions } from './tables/subscriptions.ts';

/** Reads the files that have the columns of this program. */
export function loadFiles(
  { orders, ratings, spend, subscriptions, contracts: file }: Files,
  asOf: string | undefined,
): ReportInput {
  const contracts = file && readContracts(file);
  return {
    surveys: ratings && readRatings(ratings),
    spend: spend && readSpend(spend),
    periods: subscriptions && readSubscriptions(subscriptions),
    contracts: contracts && {
      subscriptions: contracts,
      durations: asOf === undefined ? undefined : durationsOf(contracts, asOf),
    },
    orders: orders && readOrders(orders),
    purchases: orders && ((until) => readPurchases(orders, until)),
  };
}
