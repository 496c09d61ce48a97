import { Decimal } from 'clientele';

/** An interval of a subscription. */
export interface Interval {
  readonly customer: string;
  readonly started: string;
  readonly ended: string | null;
  readonly mrr: string;
}

/** The counts of `churnCountsQuery`, customer by customer and without SQL. */
export function churnInMemory(
  intervals: readonly Interval[],
  period: { readonly from: string; readonly until: string },
) {
  const byCustomer = new Map<string, Interval[]>();
  for (const interval of intervals) {
    const known = byCustomer.get(interval.customer);
    if (known) known.push(interval);
    else byCustomer.set(interval.customer, [interval]);
  }
  const counts = {
    customersAtStart: 0,
    customersLost: 0,
    customersAcquired: 0,
    customersAtEnd: 0,
    customersJoinedAndLost: 0,
  };
  const zero = new Decimal(0);
  const revenue = {
    revenueAtStart: zero,
    churnedRevenue: zero,
    contractionRevenue: zero,
    expansionRevenue: zero,
    reactivationRevenue: zero,
    newRevenue: zero,
    revenueAtEnd: zero,
  };
  const add = (name: keyof typeof revenue, amount: Decimal) => {
    revenue[name] = revenue[name].plus(amount);
  };
  for (const own of byCustomer.values()) {
    const runningInto = (day: string) =>
      own.filter(({ started, ended }) => started < day && (ended === null || ended >= day));
    const [before, after] = [runningInto(period.from), runningInto(period.until)];
    const paid = (running: readonly Interval[]) => running.reduce((sum, { mrr }) => sum.plus(mrr), zero);
    const [first, last] = [paid(before), paid(after)];
    add('revenueAtStart', first);
    add('revenueAtEnd', last);
    if (before.length > 0) counts.customersAtStart += 1;
    if (after.length > 0) counts.customersAtEnd += 1;
    if (before.length > 0 && after.length > 0) {
      if (last.lessThan(first)) add('contractionRevenue', first.minus(last));
      else add('expansionRevenue', last.minus(first));
    } else if (before.length > 0) {
      counts.customersLost += 1;
      add('churnedRevenue', first);
    } else if (after.length > 0) {
      counts.customersAcquired += 1;
      add(own.some(({ started }) => started < period.from) ? 'reactivationRevenue' : 'newRevenue', last);
    } else if (own.some(({ started }) => started >= period.from && started < period.until)) {
      counts.customersJoinedAndLost += 1;
    }
  }
  return { counts, revenue };
}
