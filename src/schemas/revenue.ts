import { customerId } from '../internal/customers.ts';
import { movementCountsSchema as movementCounts } from '../internal/revenue-movements.ts';
import { customerRevenueSchema as customerRevenue } from '../internal/snapshots.ts';
import { subscriptionSchema as subscription } from '../internal/subscriptions.ts';
import type { MoneyInput } from '../money.ts';
import { averageRevenuePerAccountSchema as averageRevenuePerAccountInput } from '../revenue/average-revenue-per-account.ts';
import { growthRateSchema as growthRateInput } from '../revenue/growth-rate.ts';
import type {
  AverageRevenueInput,
  BridgeMonths,
  CustomerRevenue,
  GrowthInput,
  RevenueMovements,
  RevenueSnapshots,
  Subscription,
} from '../revenue/index.ts';
import { monthSchema as month } from '../revenue/mrr-of.ts';
import { bridgeMonthsSchema as bridgeMonths } from '../revenue/revenue-bridge.ts';
import { revenueMovementsSchema as revenueMovementsInput } from '../revenue/revenue-movements.ts';
import { type InputSchema, inputSchema } from './input-schema.ts';

/** The input of `averageRevenuePerAccount`. */
export const averageRevenuePerAccountSchema: InputSchema<AverageRevenueInput> =
  /* @__PURE__ */ inputSchema(averageRevenuePerAccountInput);

/** The input of `growthRate`. */
export const growthRateSchema: InputSchema<GrowthInput> = /* @__PURE__ */ inputSchema(growthRateInput);

/** A row of `mrrOf` and `revenueBridge`. */
export const subscriptionSchema: InputSchema<Subscription> = /* @__PURE__ */ inputSchema(subscription);

/** A month, as `mrrOf` takes it. */
export const monthSchema: InputSchema<string> = /* @__PURE__ */ inputSchema(month);

/** The months of `revenueBridge`. */
export const bridgeMonthsSchema: InputSchema<BridgeMonths> = /* @__PURE__ */ inputSchema(bridgeMonths);

/** A row of the snapshots of `revenueMovements`. */
export const customerRevenueSchema: InputSchema<CustomerRevenue<MoneyInput>> =
  /* @__PURE__ */ inputSchema(customerRevenue);

/** The input of `revenueMovements`. */
export const revenueMovementsSchema: InputSchema<RevenueSnapshots> = /* @__PURE__ */ inputSchema(
  revenueMovementsInput,
  {
    before: customerRevenueSchema,
    after: customerRevenueSchema,
    everBefore: customerId(),
  },
);

/** What `revenueMovements` gave, as `grossRevenueRetention`, `netRevenueRetention`, `quickRatio` and
 * `mergeRevenueMovements` take it. */
export const movementCountsSchema: InputSchema<RevenueMovements<MoneyInput>> =
  /* @__PURE__ */ inputSchema(movementCounts);
