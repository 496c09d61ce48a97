import { customerId } from '../internal/reading/customers.ts';
import type { MoneyInput } from '../money.ts';
import { averageRevenuePerAccountSchema as averageRevenuePerAccountInput } from '../revenue/average-revenue-per-account.ts';
import type {
  AverageRevenueInput,
  BridgeMonths,
  CustomerRevenue,
  GrowthInput,
  RevenueMovements,
  RevenueSnapshots,
  Subscription,
} from '../revenue/index.ts';
import { movementCountsSchema as movementCounts } from '../revenue/movement-schema.ts';
import { monthSchema as month } from '../revenue/mrr-of.ts';
import { bridgeMonthsSchema as bridgeMonths } from '../revenue/revenue-bridge.ts';
import { revenueGrowthRateSchema as growthRateInput } from '../revenue/revenue-growth-rate.ts';
import { revenueMovementsSchema as revenueMovementsInput } from '../revenue/revenue-movements.ts';
import { customerRevenueSchema as customerRevenue } from '../revenue/snapshots.ts';
import { subscriptionSchema as subscription } from '../revenue/subscriptions.ts';
import { type InputSchema, inputSchema } from './input-schema.ts';

/** The input of `averageRevenuePerAccount`. */
export const averageRevenuePerAccountSchema: InputSchema<AverageRevenueInput> =
  inputSchema(averageRevenuePerAccountInput);

/** The input of `revenueGrowthRate`. */
export const revenueGrowthRateSchema: InputSchema<GrowthInput> = inputSchema(growthRateInput);

/** A row of `monthlyRecurringRevenue` and `revenueBridge`. */
export const subscriptionSchema: InputSchema<Subscription> = inputSchema(subscription);

/** A month, as `monthlyRecurringRevenue` takes it. */
export const monthSchema: InputSchema<string> = inputSchema(month);

/** The months of `revenueBridge`. */
export const bridgeMonthsSchema: InputSchema<BridgeMonths> = inputSchema(bridgeMonths);

/** A row of the snapshots of `revenueMovements`. */
export const customerRevenueSchema: InputSchema<CustomerRevenue<MoneyInput>> = inputSchema(customerRevenue);

/** The input of `revenueMovements`. */
export const revenueMovementsSchema: InputSchema<RevenueSnapshots> = inputSchema(revenueMovementsInput, {
  before: customerRevenueSchema,
  after: customerRevenueSchema,
  everBefore: customerId(),
});

/** What `revenueMovements` gave, as `grossRevenueRetention`, `netRevenueRetention`, `quickRatio` and
 * `mergeRevenueMovements` take it. */
export const movementCountsSchema: InputSchema<RevenueMovements<MoneyInput>> = inputSchema(movementCounts);
