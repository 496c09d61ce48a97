import type { Assumptions } from './options/assumptions.ts';
import type { Files } from './options/file-options.ts';
import { type Acquisition, measureAcquisition } from './sections/acquisition.ts';
import { type Channels, measureChannels } from './sections/channels.ts';
import { type Classes, measureClasses } from './sections/classes.ts';
import { type Cohorts, measureCohorts } from './sections/cohorts.ts';
import { type Margin, measureMargin } from './sections/margin.ts';
import { monthsCovered } from './sections/months-covered.ts';
import { measureOutlook, type Outlook } from './sections/outlook.ts';
import { measurePayoff, type Payoff } from './sections/payoff.ts';
import { measureRecurringRevenue, type RecurringRevenue } from './sections/recurring-revenue.ts';
import { measureRetention, type Retention } from './sections/retention.ts';
import { measureSatisfaction, type Satisfaction } from './sections/satisfaction.ts';
import { measureSegments, type Segments } from './sections/segments.ts';
import { measureSteadiness, type Steadiness } from './sections/steadiness.ts';
import { measureValue, type Value } from './sections/value.ts';
import { readContracts } from './tables/contracts.ts';
import { type Orders, readOrders } from './tables/orders.ts';
import { readPurchases } from './tables/purchases.ts';
import { readRatings } from './tables/ratings.ts';
import { readSpend } from './tables/spend.ts';
import { readSubscriptions } from './tables/subscriptions.ts';

/** All figures of a report; a section is absent where its file is not given. */
export interface Report {
  readonly assumptions: Assumptions;
  readonly satisfaction?: Satisfaction;
  readonly acquisition?: Acquisition;
  readonly retention?: Retention;
  readonly recurringRevenue?: RecurringRevenue;
  readonly value?: Value;
  readonly margin?: Margin | null;
  readonly payoff?: Payoff;
  readonly classes?: Classes;
  readonly channels?: Channels;
  readonly cohorts?: Cohorts;
  readonly segments?: Segments;
  readonly steadiness?: Steadiness;
  readonly outlook?: Outlook;
}

/** Reads the files and measures what they tell. */
export function measure(files: Files, assumptions: Assumptions): Report {
  const surveys = files.ratings && readRatings(files.ratings);
  const spend = files.spend && readSpend(files.spend);
  const periods = files.subscriptions && readSubscriptions(files.subscriptions);
  const contracts = files.contracts && readContracts(files.contracts);
  const orders = files.orders && readOrders(files.orders);
  const customers = orders?.customers;
  const { last, until } = monthsCovered(customers ?? []);
  const purchases = files.orders && until && readPurchases(files.orders, until);
  const value = customers && measureValue(customers, assumptions);
  const margin =
    value && assumptions.margin !== undefined ? measureMargin(value, assumptions.margin, assumptions) : undefined;
  const acquisition = spend && measureAcquisition(spend, assumptions.furtherCosts, margin ?? null);
  return {
    assumptions,
    ...(surveys && { satisfaction: measureSatisfaction(surveys) }),
    ...(acquisition && { acquisition }),
    ...(periods && { retention: measureRetention(periods, assumptions.periodsPerYear) }),
    ...(contracts && { recurringRevenue: measureRecurringRevenue(contracts) }),
    ...(value && { value }),
    ...(margin !== undefined && { margin }),
    ...(value &&
      acquisition && { payoff: measurePayoff(acquisition.blendedCac, value, assumptions.margin, margin ?? null) }),
    ...(customers && value && { classes: measureClasses(customers, value.yearsCovered, assumptions) }),
    ...(orders && ofOrders(orders, acquisition, assumptions.margin)),
    ...(purchases && last && { outlook: measureOutlook(purchases, last, assumptions) }),
  };
}

/** What orders tell of customers one by one; some of it is not to be had of few. */
function ofOrders(orders: Orders, acquisition: Acquisition | undefined, margin: number | undefined) {
  const channels = measureChannels(orders, acquisition, margin);
  const cohorts = measureCohorts(orders);
  const segments = measureSegments(orders);
  const steadiness = measureSteadiness(orders);
  return {
    ...(channels && { channels }),
    ...(cohorts && { cohorts }),
    ...(segments && { segments }),
    ...(steadiness && { steadiness }),
  };
}
