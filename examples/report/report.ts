import type { Assumptions } from './options/assumptions.ts';
import type { Files } from './options/file-options.ts';
import { type Acquisition, measureAcquisition } from './sections/acquisition.ts';
import { type Classes, measureClasses } from './sections/classes.ts';
import { type Margin, measureMargin } from './sections/margin.ts';
import { measurePayoff, type Payoff } from './sections/payoff.ts';
import { measureRetention, type Retention } from './sections/retention.ts';
import { measureSatisfaction, type Satisfaction } from './sections/satisfaction.ts';
import { measureValue, type Value } from './sections/value.ts';
import { readOrders } from './tables/orders.ts';
import { readRatings } from './tables/ratings.ts';
import { readSpend } from './tables/spend.ts';
import { readSubscriptions } from './tables/subscriptions.ts';

/** All figures of a report; a section is absent where its file is not given. */
export interface Report {
  readonly assumptions: Assumptions;
  readonly satisfaction?: Satisfaction;
  readonly acquisition?: Acquisition;
  readonly retention?: Retention;
  readonly value?: Value;
  readonly margin?: Margin | null;
  readonly payoff?: Payoff;
  readonly classes?: Classes;
}

/** Reads the files and measures what they tell. */
export function measure(files: Files, assumptions: Assumptions): Report {
  const surveys = files.ratings && readRatings(files.ratings);
  const spend = files.spend && readSpend(files.spend);
  const periods = files.subscriptions && readSubscriptions(files.subscriptions);
  const customers = files.orders && readOrders(files.orders);
  const value = customers && measureValue(customers, assumptions);
  const margin =
    value && assumptions.margin !== undefined ? measureMargin(value, assumptions.margin, assumptions) : undefined;
  const acquisition = spend && measureAcquisition(spend, assumptions.furtherCosts, margin ?? null);
  return {
    assumptions,
    ...(surveys && { satisfaction: measureSatisfaction(surveys) }),
    ...(acquisition && { acquisition }),
    ...(periods && { retention: measureRetention(periods, assumptions.periodsPerYear) }),
    ...(value && { value }),
    ...(margin !== undefined && { margin }),
    ...(value &&
      acquisition && { payoff: measurePayoff(acquisition.blendedCac, value, assumptions.margin, margin ?? null) }),
    ...(customers && value && { classes: measureClasses(customers, value.yearsCovered, assumptions) }),
  };
}
