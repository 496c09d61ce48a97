import { type CohortGrain, type CohortShares, cohortRetention, cohortTable } from 'clientele';
import type { Orders } from '../tables/orders.ts';
import { monthsCovered } from './months-covered.ts';

/** The longest time in months for which a grain makes a table of few rows. */
const GRAINS = [
  { grain: 'month', longest: 18 },
  { grain: 'quarter', longest: 72 },
  { grain: 'year', longest: 1200 },
] as const;

/** The customers by the period of their first order, and how many of them order later. */
export interface Cohorts {
  readonly grain: CohortGrain;
  readonly until: string | null;
  readonly cohorts: readonly CohortShares[];
  readonly average: readonly (number | null)[];
}

/** The cohorts of customers; `undefined` where there are none, or over more than a century. */
export function measureCohorts({ customers, months }: Orders): Cohorts | undefined {
  const { until, count } = monthsCovered(customers);
  const grain = GRAINS.find(({ longest }) => count <= longest)?.grain;
  if (until === undefined || grain === undefined) return undefined;
  const table = cohortTable(activitiesOf(months), { grain, measure: 'customers', until });
  return { grain, until: table.until, ...cohortRetention(table) };
}

/** A customer's month is as good as all its days, as no period is shorter. */
function* activitiesOf(months: Orders['months']) {
  for (const [customerId, ofCustomer] of months) {
    for (const month of ofCustomer.keys()) yield { customerId, date: `${month}-01` };
  }
}
