import {
  averageRevenuePerAccount,
  grossRevenueRetention,
  mergeRevenueMovements,
  monthlyRecurringRevenue,
  netRevenueRetention,
  quickRatio,
  revenueBridge,
  revenueGrowthRate,
  revenueMovements,
} from 'clientele';
import {
  averageRevenuePerAccountSchema,
  bridgeMonthsSchema,
  monthSchema,
  movementCountsSchema,
  revenueGrowthRateSchema,
  revenueMovementsSchema,
  subscriptionSchema,
} from 'clientele/schemas';
import * as z from 'zod/mini';
import { type Endpoint, ofArgument, ofArguments, ofInput } from '../endpoint.ts';

/** Recurring revenue: what is behind each path. */
export const revenue: Readonly<Record<string, Endpoint>> = {
  '/revenue/mrr': ofArguments(
    monthlyRecurringRevenue,
    { subscriptions: z.array(subscriptionSchema), month: monthSchema },
    'Monthly recurring revenue (MRR)',
  ),
  '/revenue/bridge': ofArguments(
    revenueBridge,
    { subscriptions: z.array(subscriptionSchema), months: bridgeMonthsSchema },
    'Revenue bridge',
  ),
  '/revenue/movements': ofInput(revenueMovements, revenueMovementsSchema, 'Revenue movements'),
  '/revenue/merge': ofArguments(
    mergeRevenueMovements,
    { a: movementCountsSchema, b: movementCountsSchema },
    'Revenue movements of two parts of the customers, merged',
  ),
  '/revenue/gross-retention': ofArgument(
    grossRevenueRetention,
    'movements',
    movementCountsSchema,
    'Gross revenue retention (GRR)',
  ),
  '/revenue/net-retention': ofArgument(
    netRevenueRetention,
    'movements',
    movementCountsSchema,
    'Net revenue retention (NRR)',
  ),
  '/revenue/quick-ratio': ofArgument(quickRatio, 'movements', movementCountsSchema, 'Quick ratio'),
  '/revenue/average-per-account': ofInput(
    averageRevenuePerAccount,
    averageRevenuePerAccountSchema,
    'Average revenue per account (ARPA)',
  ),
  '/revenue/growth-rate': ofInput(revenueGrowthRate, revenueGrowthRateSchema, 'Growth rate'),
};
