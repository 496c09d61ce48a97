import type { ReportInput } from './input.ts';
import type { Assumptions } from './options/assumptions.ts';
import { type Acquisition, measureAcquisition } from './sections/acquisition.ts';
import { type Channels, measureChannels } from './sections/channels.ts';
import { type Classes, measureClasses } from './sections/classes.ts';
import { type Cohorts, measureCohorts } from './sections/cohorts.ts';
import { type Margin, measureMargin } from './sections/margin.ts';
import { monthsCovered } from './sections/months-covered.ts';
import { measureOutlook, type Outlook } from './sections/outlook.ts';
import { measurePayoff, type Payoff } from './sections/payoff.ts';
import { periodsOf } from './sections/periods-of.ts';
import { measureRecurringRevenue, type RecurringRevenue } from './sections/recurring-revenue.ts';
import { measureRetention, type Retention } from './sections/retention.ts';
import { measureSatisfaction, type Satisfaction } from './sections/satisfaction.ts';
import { measureSegments, type Segments } from './sections/segments.ts';
import { measureSteadiness, type Steadiness } from './sections/steadiness.ts';
import { measureSurvival, type Survival } from './sections/survival.ts';
import { measureValue, type Value } from './sections/value.ts';
import type { Orders } from './tables/orders.ts';

/** All figures of a report; a section is absent where its file is not given. */
export interface Report {
  readonly assumptions: Assumptions;
  readonly satisfaction?: Satisfaction;
  readonly acquisition?: Acquisition;
  readonly retention?: Retention;
  readonly survival?: Survival;
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

/** Measures what the files tell. */
export function measure(input: ReportInput, assumptions: Assumptions): Report {
  const { surveys, spend, contracts, orders } = input;
  const months = contracts && measureRecurringRevenue(contracts.subscriptions, contracts.lastMonth);
  const periods = input.periods ?? (months && periodsOf(months));
  const customers = orders?.customers;
  const { last, until } = monthsCovered(customers ?? []);
  const purchases = until === undefined ? undefined : input.purchases?.(until);
  const value = customers && measureValue(customers, assumptions);
  const margin =
    value && assumptions.margin !== undefined ? measureMargin(value, assumptions.margin, assumptions) : undefined;
  const acquisition = spend && measureAcquisition(spend, assumptions.furtherCosts, margin ?? null);
  const survival = contracts?.durations && measureSurvival(contracts.durations);
  return {
    assumptions,
    ...(surveys && { satisfaction: measureSatisfaction(surveys) }),
    ...(acquisition && { acquisition }),
    ...(periods && {
      retention: measureRetention(periods, assumptions.periodsPerYear ?? (input.periods ? undefined : 12)),
    }),
    ...(survival && { survival }),
    ...(months && { recurringRevenue: months }),
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
