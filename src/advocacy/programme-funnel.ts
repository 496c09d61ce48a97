import * as z from 'zod/mini';
import { money } from '../internal/exact/decimals.ts';
import { decimalRatio, quotient } from '../internal/exact/quotients.ts';
import { ratio } from '../internal/exact/ratio.ts';
import { wholeBetween } from '../internal/reading/fields.ts';
import { parameters, parseInput, parseOptions } from '../internal/reading/parse-input.ts';
import type { Decimal } from '../money.ts';
import { type ProgrammeCounts, programmeCountsSchema } from './programme-counts.ts';

/** What is chosen about {@link programmeFunnel}. */
export interface ProgrammeFunnelOptions {
  /** How many periods, such as months, the counts cover, from 1 to 1000 (default 1). */
  readonly periods?: number;
}

/** How an ambassador programme works, stage by stage. */
export interface ProgrammeFunnel {
  /** Share of the customers asked who joined, from 0 to 1; `null` when none was asked. */
  readonly participationRate: number | null;
  /** Share of the ambassadors who shared, from 0 to 1; `null` without ambassadors. */
  readonly shareRate: number | null;
  /** Leads of an active ambassador; `null` without active ambassadors. */
  readonly leadsPerActiveAmbassador: number | null;
  /** Share of the leads who are qualified, from 0 to 1; `null` without leads. */
  readonly qualifiedLeadRate: number | null;
  /** Share of the qualified leads with whom a meeting was set, from 0 to 1; `null` without qualified leads. */
  readonly meetingSetRate: number | null;
  /** Share of the meetings that made a customer, from 0 to 1; `null` without meetings. */
  readonly conversionRate: number | null;
  /** Share of all leads who became customers, from 0 to 1; `null` without leads. */
  readonly leadConversionRate: number | null;
  /** Customers whom an active ambassador brings in a period; `null` without active ambassadors. */
  readonly acquisitionsPerActiveAmbassador: number | null;
  /** What the customers acquired paid, as money. */
  readonly sourcedRevenue: Decimal;
  /** Share of all revenue that they paid, from 0 to 1; `null` without revenue. */
  readonly sourcedRevenueShare: number | null;
  /** What they paid for each active ambassador, as money; `null` without active ambassadors. */
  readonly revenuePerActiveAmbassador: Decimal | null;
}

export const programmeFunnelOptionsSchema = parameters({
  periods: z.prefault(wholeBetween(1, 1000), 1),
});

/**
 * Programme funnel: how many customers an ambassador programme reaches at each stage, and what it brings.
 *
 * - Formula: each stage by the one before: `ambassadors / customers`, `activeAmbassadors / ambassadors`,
 *   `leads / activeAmbassadors`, `qualifiedLeads / leads`, `meetings / qualifiedLeads`, `customersAcquired / meetings`;
 *   and `customersAcquired / (activeAmbassadors × periods)`, `sourcedRevenue / totalRevenue`
 * - Unit: rates and shares from 0 to 1; leads or customers per ambassador; money
 * - Convention: an ambassador is active who shared at least once in all the time
 * - Merges: counts of parts of the customers add up with {@link mergeProgrammes}
 * - Source: “Turn Delighted Customers into Scalable Growth”
 *
 * @returns The rates, each `null` when its divisor is 0.
 * @throws {@link MetricsInputError} when a count is none, a stage holds more than the one before, or the periods are out of range.
 * @example
 * const { participationRate, meetingSetRate, acquisitionsPerActiveAmbassador } = programmeFunnel({
 *     customers: 1000,
 *     ambassadors: 200,
 *     activeAmbassadors: 50,
 *     leads: 400,
 *     qualifiedLeads: 100,
 *     meetings: 60,
 *     customersAcquired: 30,
 *     sourcedRevenue: 15_000,
 *     totalRevenue: 120_000,
 *   }, { periods: 3 });
 * [participationRate, meetingSetRate, acquisitionsPerActiveAmbassador]; // => [0.2, 0.6, 0.2]
 */
export function programmeFunnel(counts: ProgrammeCounts, options?: ProgrammeFunnelOptions): ProgrammeFunnel {
  const read = parseInput(programmeCountsSchema, counts, ['counts']);
  const { periods } = parseOptions(programmeFunnelOptionsSchema, options);
  const { activeAmbassadors, leads, qualifiedLeads, customersAcquired, sourcedRevenue } = read;
  return {
    participationRate: ratio(read.ambassadors, read.customers),
    shareRate: ratio(activeAmbassadors, read.ambassadors),
    leadsPerActiveAmbassador: ratio(leads, activeAmbassadors),
    qualifiedLeadRate: ratio(qualifiedLeads, leads),
    meetingSetRate: ratio(read.meetings, qualifiedLeads),
    conversionRate: ratio(customersAcquired, read.meetings),
    leadConversionRate: ratio(customersAcquired, leads),
    acquisitionsPerActiveAmbassador: ratio(BigInt(customersAcquired), BigInt(activeAmbassadors) * BigInt(periods)),
    sourcedRevenue: money(sourcedRevenue),
    sourcedRevenueShare: decimalRatio(sourcedRevenue, read.totalRevenue),
    revenuePerActiveAmbassador: quotient(sourcedRevenue, activeAmbassadors),
  };
}
