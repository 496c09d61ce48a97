import { amount, type Decimal, decimalRatio, type MoneyInput, money, quotient } from '../internal/exact/index.ts';
import {
  addCounts,
  parameters,
  parseInput,
  parseOptions,
  prefault,
  ratio,
  rule,
  whole,
  wholeBetween,
} from '../internal/reading/index.ts';

/** What an ambassador programme brought in some time: counts, which add up over parts of the customers. */
export interface ProgrammeCounts<Amount extends MoneyInput = MoneyInput> {
  /** Customers who were asked to take part. */
  readonly customers: number;
  /** Those of them who joined as ambassadors. */
  readonly ambassadors: number;
  /** Those of them who shared at least once. */
  readonly activeAmbassadors: number;
  /** People who came by what they shared. */
  readonly leads: number;
  /** Leads who are worth a talk. */
  readonly qualifiedLeads: number;
  /** Qualified leads with whom a meeting was set. */
  readonly meetings: number;
  /** Those of them who became customers. */
  readonly customersAcquired: number;
  /** What they paid, as an amount of at least 0: the advocate-sourced revenue. */
  readonly sourcedRevenue: Amount;
  /** What all customers paid in the same time, as an amount of at least 0. */
  readonly totalRevenue: Amount;
}

/** The counts as they are read. */
type ReadProgramme = ProgrammeCounts<Decimal>;

/** The schema of {@link ProgrammeCounts}. */
export const programmeCountsSchema = parameters(
  {
    customers: whole(),
    ambassadors: whole(),
    activeAmbassadors: whole(),
    leads: whole(),
    qualifiedLeads: whole(),
    meetings: whole(),
    customersAcquired: whole(),
    sourcedRevenue: amount(),
    totalRevenue: amount(),
  },
  isPartOf('ambassadors', 'customers'),
  isPartOf('activeAmbassadors', 'ambassadors'),
  isPartOf('qualifiedLeads', 'leads'),
  isPartOf('meetings', 'qualifiedLeads'),
  isPartOf('customersAcquired', 'meetings'),
  revenueIsPart(),
);

type Stage = Exclude<keyof ReadProgramme, 'sourcedRevenue' | 'totalRevenue'>;

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
  periods: prefault(wholeBetween(1, 1000), 1),
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

const STAGES = [
  'customers',
  'ambassadors',
  'activeAmbassadors',
  'leads',
  'qualifiedLeads',
  'meetings',
  'customersAcquired',
] as const;

/**
 * Merges the counts of an ambassador programme of two parts of the customers: the counts of all of them.
 *
 * - Formula: the sum, stage by stage
 * - Unit: people and money
 * - Convention: no customer is in both parts, and both cover the same time; an ambassador who shared in two months is
 *   active once in both together
 * - Source: follows from the definition of {@link programmeFunnel}
 *
 * @returns The merged counts.
 * @throws {@link MetricsInputError} when an input is no `ProgrammeCounts`, or a sum is no safe integer.
 * @example
 * const branch = {
 *   customers: 100,
 *   ambassadors: 20,
 *   activeAmbassadors: 10,
 *   leads: 40,
 *   qualifiedLeads: 20,
 *   meetings: 10,
 *   customersAcquired: 5,
 *   sourcedRevenue: '99.50',
 *   totalRevenue: 1000,
 * };
 * const merged = mergeProgrammes(branch, branch);
 * merged.leads; // => 80
 * merged.sourcedRevenue.toString(); // => '199'
 */
export function mergeProgrammes(a: ProgrammeCounts, b: ProgrammeCounts): ProgrammeCounts<Decimal> {
  const one = parseInput(programmeCountsSchema, a, ['a']);
  const other = parseInput(programmeCountsSchema, b, ['b']);
  const merged = STAGES.map((stage) => [stage, addCounts(one[stage], other[stage], ['b', stage])]);
  return {
    ...(Object.fromEntries(merged) as Record<(typeof STAGES)[number], number>),
    sourcedRevenue: money(one.sourcedRevenue.plus(other.sourcedRevenue)),
    totalRevenue: money(one.totalRevenue.plus(other.totalRevenue)),
  };
}

/** No stage of a funnel holds more than the one before. */
function isPartOf(stage: Stage, before: Stage) {
  return rule<ReadProgramme>(stage, `at most ${before}`, (counts) => counts[stage] <= counts[before]);
}

function revenueIsPart() {
  return rule<ReadProgramme>('sourcedRevenue', 'at most totalRevenue', ({ sourcedRevenue, totalRevenue }) =>
    sourcedRevenue.lessThanOrEqualTo(totalRevenue),
  );
}
