import { amount } from '../internal/reading/amounts.ts';
import { whole } from '../internal/reading/fields.ts';
import { parameters, rule } from '../internal/reading/parse-input.ts';
import type { Decimal, MoneyInput } from '../money.ts';

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
export type ReadProgramme = ProgrammeCounts<Decimal>;

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

/** No stage of a funnel holds more than the one before. */
function isPartOf(stage: Stage, before: Stage) {
  return rule<ReadProgramme>(stage, `at most ${before}`, (counts) => counts[stage] <= counts[before]);
}

function revenueIsPart() {
  return rule<ReadProgramme>('sourcedRevenue', 'at most totalRevenue', ({ sourcedRevenue, totalRevenue }) =>
    sourcedRevenue.lessThanOrEqualTo(totalRevenue),
  );
}
