import * as clientele from 'clientele';
import { expect } from 'vitest';
import { exactValue, next } from '../support/doubles.ts';
import { expectMoney, expectNearest } from '../support/exactness.ts';
import { add, compare, divide, multiply, type Rational, raise, rational, subtract } from '../support/rational.ts';

/** A share is from 0 to 1, a quantity at least 0, a growth at least −1. */
export type Kind = 'share' | 'quantity' | 'growth';

/** What returns a rate: the result for the counts `p` and `q`, and its exact value. A share needs `p` to be at most `q`. */
interface Source {
  readonly kind: Kind;
  readonly run: (p: number, q: number) => number | null | undefined;
  readonly exact: (p: number, q: number) => Rational;
}

const one = rational(1);
const over = (p: number, q: number) => divide(rational(p), rational(q));
const lessOne = (p: number, q: number) => over(p - q, q);
const none = { customers: 0, revenue: 0 };

/** Movements from the revenue `q` of 9 customers, of whom one left, came back or pays less or more. */
function movements(q: number, moved: { readonly churn?: number; readonly expansion?: number }) {
  const { churn = 0, expansion = 0 } = moved;
  return {
    opening: { customers: 9, revenue: q },
    new: none,
    reactivation: none,
    expansion: { customers: 1, revenue: expansion },
    contraction: none,
    churn: { customers: 1, revenue: -churn },
    closing: { customers: 8, revenue: q - churn + expansion },
  };
}

function programme(counts: Partial<clientele.ProgrammeCounts>, periods?: number) {
  const empty = { customers: 0, ambassadors: 0, activeAmbassadors: 0, leads: 0, qualifiedLeads: 0, meetings: 0 };
  const all = { ...empty, customersAcquired: 0, sourcedRevenue: 0, totalRevenue: 0, ...counts };
  return clientele.programmeFunnel(all, periods === undefined ? {} : { periods });
}

/** The metrics of one customer with `orders` in `days`. */
function customer(orders: number, days: number) {
  const until = new Date(days * 86_400_000).toISOString().slice(0, 10);
  const summary = { customerId: 'ann', orders, revenue: new clientele.Decimal(1) };
  return clientele.orderMetrics([{ ...summary, firstOrder: '1970-01-01', lastOrder: '1970-01-01' }], { until });
}

const daysOf = (count: number) => (count % 30_000) + 1;

/** Where rates come from, by the function and the part of its result. */
export const SOURCES: Readonly<Record<string, Source>> = {
  averageBaseChurnRate: {
    kind: 'share',
    run: (p, q) => clientele.averageBaseChurnRate({ customersAtStart: q + p, customersAtEnd: q - p, customersLost: p }),
    exact: over,
  },
  customerChurnRate: {
    kind: 'share',
    run: (p, q) => clientele.customerChurnRate({ customersAtStart: q, customersLost: p }),
    exact: over,
  },
  customerRetentionRate: {
    kind: 'share',
    run: (p, q) =>
      clientele.customerRetentionRate({ customersAtStart: q, customersAtEnd: p + 7, customersAcquired: 7 }),
    exact: over,
  },
  growingBaseChurnRate: {
    kind: 'share',
    run: (p, q) => clientele.growingBaseChurnRate({ customersAtStart: q - 1, customersAcquired: 1, customersLost: p }),
    exact: over,
  },
  revenueChurnRate: {
    kind: 'share',
    run: (p, q) => clientele.revenueChurnRate({ revenueAtStart: q / 100, churnedRevenue: p / 100 }),
    exact: over,
  },
  netRevenueChurnRate: {
    kind: 'share',
    run: (p, q) =>
      clientele.netRevenueChurnRate({ revenueAtStart: q, churnedRevenue: p + 0.25, expansionRevenue: '0.25' }),
    exact: over,
  },
  grossRevenueRetention: {
    kind: 'share',
    run: (p, q) => clientele.grossRevenueRetention(movements(q, { churn: q - p })),
    exact: over,
  },
  netRevenueRetention: {
    kind: 'quantity',
    run: (p, q) => clientele.netRevenueRetention(movements(q, { churn: q, expansion: p })),
    exact: over,
  },
  quickRatio: {
    kind: 'quantity',
    run: (p, q) => clientele.quickRatio(movements(q, { churn: q, expansion: p })),
    exact: over,
  },
  revenueGrowthRate: {
    kind: 'growth',
    run: (p, q) => clientele.revenueGrowthRate({ revenueAtStart: q, revenueAtEnd: p }),
    exact: lessOne,
  },
  customerRoi: { kind: 'growth', run: (p, q) => clientele.customerRoi({ spent: q, earned: p }), exact: lessOne },
  periodRate: {
    kind: 'quantity',
    run: (p, q) =>
      clientele.periodRate({
        annualRate: { numerator: BigInt(p + q) ** 2n - BigInt(q) ** 2n, denominator: BigInt(q) ** 2n },
        periodsPerYear: 2,
      }),
    exact: over,
  },
  cacPaybackPeriods: {
    kind: 'quantity',
    run: (p, q) => clientele.cacPaybackPeriods({ cac: p, revenuePerPeriod: 4 * q, grossMargin: 0.25 }),
    exact: over,
  },
  ltvToCac: {
    kind: 'quantity',
    run: (p, q) => clientele.ltvToCac({ lifetimeValue: p, cac: q }),
    exact: over,
  },
  'basicCac, ltvToCac': {
    kind: 'quantity',
    run: (p, q) => {
      const cac = clientele.basicCac({ marketingCost: q, customersAcquired: p });
      return clientele.ltvToCac({ lifetimeValue: 1, cac });
    },
    exact: over,
  },
  'cacByChannel, ltvToCac': {
    kind: 'quantity',
    run: (p, q) => {
      const { channels } = clientele.cacByChannel([{ channel: 'ads', cost: q, customersAcquired: p, paid: true }]);
      return clientele.ltvToCac({ lifetimeValue: '3', cac: channels[0]?.cac ?? null });
    },
    exact: (p, q) => over(3 * p, q),
  },
  'cacByChannel.customersShare': {
    kind: 'share',
    run: (p, q) => {
      const rows = [p, q - p].map((customersAcquired, channel) => ({
        channel: `${channel}`,
        cost: 1,
        customersAcquired,
        paid: true,
      }));
      return clientele.cacByChannel(rows).channels[0]?.customersShare;
    },
    exact: over,
  },
  'ltvBySegment.ltvToCac': {
    kind: 'quantity',
    run: (p, q) => {
      const summary = { customerId: 1, orders: 1, revenue: p, firstOrder: '2024-01-01', lastOrder: '2024-01-01' };
      const options = { segment: () => 'all', cac: { all: q } };
      return clientele.ltvBySegment([summary as never], options).segments[0]?.ltvToCac;
    },
    exact: over,
  },
  'orderMetrics.ordersPerCustomer': {
    kind: 'quantity',
    run: (p, q) => {
      const summary = { revenue: new clientele.Decimal(1), firstOrder: '2024-01-01', lastOrder: '2024-01-01' };
      const customers = Array.from({ length: (q % 9) + 1 }, (_, customerId) => ({
        ...summary,
        customerId,
        orders: customerId === 0 ? p : 0,
      }));
      return clientele.orderMetrics(customers).ordersPerCustomer;
    },
    exact: (p, q) => over(p, (q % 9) + 1),
  },
  'orderMetrics.purchaseFrequency': {
    kind: 'quantity',
    run: (p, q) => customer(p, daysOf(q)).purchaseFrequency,
    exact: (p, q) => over(1461 * p, 4 * daysOf(q)),
  },
  'orderMetrics.customerLifespan': {
    kind: 'quantity',
    run: (p) => customer(1, daysOf(p)).customerLifespan,
    exact: (p) => over(4 * daysOf(p), 1461),
  },
  'programmeFunnel.participationRate': {
    kind: 'share',
    run: (p, q) => programme({ customers: q, ambassadors: p }).participationRate,
    exact: over,
  },
  'programmeFunnel.conversionRate': {
    kind: 'share',
    run: (p, q) =>
      programme({
        customers: q,
        ambassadors: q,
        activeAmbassadors: q,
        leads: q,
        qualifiedLeads: q,
        meetings: q,
        customersAcquired: p,
      }).conversionRate,
    exact: over,
  },
  'programmeFunnel.leadsPerActiveAmbassador': {
    kind: 'quantity',
    run: (p, q) => {
      const people = { customers: q, ambassadors: q, activeAmbassadors: q };
      return programme({ ...people, leads: p }).leadsPerActiveAmbassador;
    },
    exact: over,
  },
  'programmeFunnel.acquisitionsPerActiveAmbassador': {
    kind: 'quantity',
    run: (p, q) => {
      const activeAmbassadors = (q % 300_000) + 1;
      const people = { customers: 300_000, ambassadors: activeAmbassadors, activeAmbassadors };
      const stages = { leads: p, qualifiedLeads: p, meetings: p, customersAcquired: p };
      return programme({ ...people, ...stages }, 3).acquisitionsPerActiveAmbassador;
    },
    exact: (p, q) => over(p, 3 * ((q % 300_000) + 1)),
  },
  'npsShares.promoters': {
    kind: 'share',
    run: (p, q) => clientele.npsShares({ promoters: p, passives: 0, detractors: q - p })?.promoters,
    exact: over,
  },
};

/** What makes another rate of one; `largest` is up to which counts the result is a quotient that can be read back. */
interface Link {
  readonly takes: Kind;
  readonly gives: Kind;
  readonly largest: number;
  readonly run: (rate: number) => number | null;
  readonly exact: (rate: Rational) => Rational;
}

/** From rate to rate, by one function or by way of an amount. */
export const LINKS: Readonly<Record<string, Link>> = {
  expectedLifespan: {
    takes: 'share',
    gives: 'quantity',
    largest: 1_000_000,
    run: (rate) => clientele.expectedLifespan(rate),
    exact: (rate) => divide(one, rate),
  },
  annualChurnRate: {
    takes: 'share',
    gives: 'share',
    largest: 1000,
    run: (churnRate) => clientele.annualChurnRate({ churnRate, periodsPerYear: 2 }),
    exact: (rate) => subtract(one, raise(subtract(one, rate), 2)),
  },
  'cacPaybackPeriods of a margin': {
    takes: 'share',
    gives: 'quantity',
    largest: 1_000_000,
    run: (grossMargin) => clientele.cacPaybackPeriods({ cac: 30, revenuePerPeriod: 10, grossMargin }),
    exact: (rate) => divide(rational(3), rate),
  },
  'churnLtv, ltvToCac': {
    takes: 'share',
    gives: 'quantity',
    largest: 1_000_000,
    run: (churnRate) => {
      const lifetimeValue = clientele.churnLtv({ revenuePerPeriod: 40, grossMargin: 0.75, churnRate });
      return clientele.ltvToCac({ lifetimeValue, cac: 10 });
    },
    exact: (rate) => divide(rational(3), rate),
  },
  'churnLtv, cacPaybackPeriods': {
    takes: 'share',
    gives: 'quantity',
    largest: 1_000_000,
    run: (churnRate) => {
      const cac = clientele.churnLtv({ revenuePerPeriod: 50, grossMargin: 0.4, churnRate });
      return clientele.cacPaybackPeriods({ cac, revenuePerPeriod: 50, grossMargin: 0.2 });
    },
    exact: (rate) => divide(rational(2), rate),
  },
  'discountedLtv, ltvToCac': {
    takes: 'share',
    gives: 'quantity',
    largest: 500_000,
    run: (retentionRate) => {
      const input = { marginPerPeriod: 100, retentionRate, discountRate: 1, firstMargin: 'period-end' } as const;
      return clientele.ltvToCac({ lifetimeValue: clientele.discountedLtv(input), cac: 100 });
    },
    exact: (rate) => divide(one, subtract(rational(2), rate)),
  },
  'simpleLtv, ltvToCac': {
    takes: 'quantity',
    gives: 'quantity',
    largest: 1_000_000,
    run: (purchaseFrequency) => {
      const lifetimeValue = clientele.simpleLtv({ averagePurchaseValue: 10, purchaseFrequency, customerLifespan: 3 });
      return clientele.ltvToCac({ lifetimeValue, cac: 10 });
    },
    exact: (rate) => multiply(rational(3), rate),
  },
  'maximumAcquisitionCost, ltvToCac': {
    takes: 'quantity',
    gives: 'quantity',
    largest: 1_000_000,
    run: (ordersPerCustomer) => {
      const lifetimeValue = clientele.maximumAcquisitionCost({ orderMargin: 6, ordersPerCustomer });
      return clientele.ltvToCac({ lifetimeValue, cac: 6 });
    },
    exact: (rate) => rate,
  },
  'netLtv, ltvToCac': {
    takes: 'quantity',
    gives: 'growth',
    largest: 1_000_000,
    run: (ordersPerCustomer) => {
      const lifetimeValue = clientele.netLtv({ orderMargin: 6, ordersPerCustomer, acquisitionCost: 6 });
      return clientele.ltvToCac({ lifetimeValue, cac: 6 });
    },
    exact: (rate) => subtract(rate, one),
  },
  'viralCoefficient.coefficient': {
    takes: 'share',
    gives: 'quantity',
    largest: 1_000_000,
    run: (conversionRate) => clientele.viralCoefficient({ invitationsPerCustomer: 5, conversionRate }).coefficient,
    exact: (rate) => multiply(rational(5), rate),
  },
  'viralCoefficient.growthRatePerCycle': {
    takes: 'quantity',
    gives: 'growth',
    largest: 1_000_000,
    run: (invitationsPerCustomer) =>
      clientele.viralCoefficient({ invitationsPerCustomer, conversionRate: 1 }).growthRatePerCycle,
    exact: (rate) => subtract(rate, one),
  },
};

/** Where a rate goes: a place in the input of a function, and what must come out of it for the exact value. */
interface Target {
  readonly takes: Kind;
  readonly expectExact: (rate: number, exact: Rational) => void;
}

const curve = clientele.kaplanMeier([1, 2, 2, 3].map((duration) => ({ duration, churned: true })));
const summaries = [1, 2, 3].map((customerId) => ({
  customerId,
  orders: 1,
  revenue: new clientele.Decimal(customerId),
  firstOrder: '2024-01-01',
  lastOrder: '2024-01-01',
}));
const shop = { purchasesPerYear: 3, purchaseValue: 10, grossMargin: 0.5, years: 2, discountRate: 0.25 };
const purchases = { ownPurchases: 10, customersReferred: 2, referredPurchases: 5, periods: 2 };

/** The total of `flow / (1 + discount) ^ t` for t = 1, 2, …. */
const present = (discount: Rational, ...flows: readonly (number | Rational)[]) =>
  add(
    ...flows.map((flow, index) =>
      divide(typeof flow === 'number' ? rational(flow) : flow, raise(add(one, discount), index + 1)),
    ),
  );

/** Places that take a rate, by the schema of the input and the field. */
export const TARGETS: Readonly<Record<string, Target>> = {
  'annualChurnInputSchema.churnRate': {
    takes: 'share',
    expectExact: (churnRate, exact) => {
      const annual = subtract(one, raise(subtract(one, exact), 12));
      expectNearest(clientele.annualChurnRate({ churnRate, periodsPerYear: 12 }), annual);
    },
  },
  expectedLifespanChurnRateSchema: {
    takes: 'share',
    expectExact: (churnRate, exact) => {
      if (exact.top > 0n) expectNearest(clientele.expectedLifespan(churnRate), divide(one, exact));
      else expect(clientele.expectedLifespan(churnRate)).toBeNull();
    },
  },
  'churnLtvInputSchema.churnRate': {
    takes: 'share',
    expectExact: (churnRate, exact) => {
      const lifetimeValue = clientele.churnLtv({ revenuePerPeriod: '0.1', grossMargin: 0.7, churnRate });
      if (exact.top > 0n) expectMoney(lifetimeValue, divide(rational('0.07'), exact));
      else expect(lifetimeValue).toBeNull();
    },
  },
  'churnLtvInputSchema.grossMargin': {
    takes: 'share',
    expectExact: (grossMargin, exact) =>
      expectMoney(
        clientele.churnLtv({ revenuePerPeriod: 7, grossMargin, churnRate: 0.03 }),
        divide(multiply(rational(7), exact), rational('0.03')),
      ),
  },
  'simpleLtvInputSchema.purchaseFrequency': {
    takes: 'quantity',
    expectExact: (purchaseFrequency, exact) =>
      expectMoney(
        clientele.simpleLtv({ averagePurchaseValue: 10, purchaseFrequency, customerLifespan: 1 / 3 }),
        divide(multiply(rational(10), exact), rational(3)),
      ),
  },
  'simpleLtvInputSchema.customerLifespan': {
    takes: 'quantity',
    expectExact: (customerLifespan, exact) =>
      expectMoney(
        clientele.simpleLtv({ averagePurchaseValue: 10, purchaseFrequency: 6, customerLifespan }),
        multiply(rational(60), exact),
      ),
  },
  'maximumAcquisitionCostInputSchema.ordersPerCustomer': {
    takes: 'quantity',
    expectExact: (ordersPerCustomer, exact) =>
      expectMoney(
        clientele.maximumAcquisitionCost({ orderMargin: '-0.6', ordersPerCustomer }),
        multiply(rational('-0.6'), exact),
      ),
  },
  'netLtvInputSchema.ordersPerCustomer': {
    takes: 'quantity',
    expectExact: (ordersPerCustomer, exact) =>
      expectMoney(
        clientele.netLtv({ orderMargin: 6, ordersPerCustomer, acquisitionCost: 2 }),
        subtract(multiply(rational(6), exact), rational(2)),
      ),
  },
  'discountedLtvInputSchema.retentionRate': {
    takes: 'share',
    expectExact: (retentionRate, exact) =>
      expectMoney(
        clientele.discountedLtv({ marginPerPeriod: 9, retentionRate, discountRate: 0.1, firstMargin: 'now' }),
        divide(rational('9.9'), subtract(rational('1.1'), exact)),
      ),
  },
  'discountedLtvInputSchema.discountRate': {
    takes: 'quantity',
    expectExact: (discountRate, exact) =>
      expectMoney(
        clientele.discountedLtv({ marginPerPeriod: 9, retentionRate: 0.8, discountRate, firstMargin: 'period-end' }),
        divide(rational(9), add(exact, rational('0.2'))),
      ),
  },
  'presentValueOptionsSchema.discountRate': {
    takes: 'quantity',
    expectExact: (discountRate, exact) =>
      expectMoney(clientele.presentValue([3, '-1'], { discountRate }), present(exact, 3, -1)),
  },
  'periodRateInputSchema.annualRate': {
    takes: 'quantity',
    expectExact: (annualRate, exact) => {
      const rate = clientele.periodRate({ annualRate, periodsPerYear: 2 });
      const compounded = (neighbour: number) =>
        raise(add(one, divide(add(exactValue(rate), exactValue(neighbour)), rational(2))), 2);
      expect(compare(compounded(next(rate, 1)), add(one, exact))).toBeGreaterThanOrEqual(0);
      if (rate > 0) expect(compare(compounded(next(rate, -1)), add(one, exact))).toBeLessThanOrEqual(0);
    },
  },
  'ltvBySegmentOptionsSchema.grossMargin': {
    takes: 'share',
    expectExact: (grossMargin, exact) =>
      expectMoney(
        clientele.ltvBySegment(summaries, { segment: () => 'all', grossMargin }).lifetimeValue,
        multiply(rational(2), exact),
      ),
  },
  'cacPaybackInputSchema.grossMargin': {
    takes: 'share',
    expectExact: (grossMargin, exact) => {
      const periods = clientele.cacPaybackPeriods({ cac: '0.1', revenuePerPeriod: 7, grossMargin });
      if (exact.top > 0n) expectNearest(periods, divide(rational('0.1'), multiply(rational(7), exact)));
      else expect(periods).toBeNull();
    },
  },
  ltvToCacBandRatioSchema: {
    takes: 'growth',
    expectExact: (ratio, exact) => {
      const [toOne, toThree] = [compare(exact, one), compare(exact, rational(3))];
      const upToThree = toThree === 0 ? 'good' : 'thin';
      expect(clientele.ltvToCacBand(ratio)).toBe(toOne <= 0 ? 'unviable' : toThree > 0 ? 'great' : upToThree);
    },
  },
  'viralCoefficientInputSchema.invitationsPerCustomer': {
    takes: 'quantity',
    expectExact: (invitationsPerCustomer, exact) => {
      const viral = clientele.viralCoefficient({ invitationsPerCustomer, conversionRate: 0.3 });
      const coefficient = multiply(exact, rational('0.3'));
      expectNearest(viral.coefficient, coefficient);
      expectNearest(viral.growthRatePerCycle, subtract(coefficient, one));
    },
  },
  'viralCoefficientInputSchema.conversionRate': {
    takes: 'share',
    expectExact: (conversionRate, exact) => {
      const { coefficient, customersInTheLimit } = clientele.viralCoefficient({
        invitationsPerCustomer: 0.7,
        conversionRate,
      });
      expectNearest(coefficient, multiply(rational('0.7'), exact));
      expectNearest(customersInTheLimit, divide(one, subtract(one, multiply(rational('0.7'), exact))));
    },
  },
  'referralValueInputSchema.customersReferred': {
    takes: 'quantity',
    expectExact: (customersReferred, exact) => {
      const { total, referredShare } = clientele.referralValue({ ...purchases, periods: 1, customersReferred });
      const referred = multiply(rational(5), exact);
      expectMoney(total, add(rational(10), referred));
      expectNearest(referredShare, divide(referred, add(rational(10), referred)));
    },
  },
  'referralValueInputSchema.growthRate': {
    takes: 'growth',
    expectExact: (growthRate, exact) =>
      expectMoney(
        clientele.referralValue({ ...purchases, growthRate }).total,
        multiply(rational(20), add(rational(2), exact)),
      ),
  },
  'referralValueInputSchema.discountRate': {
    takes: 'quantity',
    expectExact: (discountRate, exact) =>
      expectMoney(clientele.referralValue({ ...purchases, discountRate }).total, present(exact, 20, 20)),
  },
  'cashFlowInputSchema.purchasesPerYear': {
    takes: 'quantity',
    expectExact: (purchasesPerYear, exact) => {
      const years = clientele.projectCashFlows({ ...shop, purchasesPerYear });
      expectMoney(years[1]?.presentValue ?? null, divide(multiply(rational(5), exact), rational('1.5625')));
    },
  },
  'cashFlowInputSchema.grossMargin': {
    takes: 'share',
    expectExact: (grossMargin, exact) =>
      expectMoney(
        clientele.projectCashFlows({ ...shop, grossMargin })[0]?.profit ?? null,
        multiply(rational(30), exact),
      ),
  },
  'cashFlowInputSchema.discountRate': {
    takes: 'quantity',
    expectExact: (discountRate, exact) =>
      expectMoney(
        clientele.projectCashFlows({ ...shop, discountRate })[1]?.presentValue ?? null,
        present(exact, 0, 15),
      ),
  },
  'cashFlowInputSchema.retentionRate': {
    takes: 'share',
    expectExact: (retentionRate, exact) => {
      const years = clientele.projectCashFlows({ ...shop, years: 4, retentionRate });
      expectNearest(years[3]?.survivingShare ?? null, raise(exact, 3));
      expectMoney(years[2]?.revenue ?? null, multiply(rational(30), raise(exact, 2)));
    },
  },
  'survivalLtvOptionsSchema.discountRate': {
    takes: 'quantity',
    expectExact: (discountRate, exact) =>
      expectMoney(clientele.survivalLtv(curve, { marginPerPeriod: 8, discountRate, horizon: 3 }), present(exact, 6, 2)),
  },
};

/** Whether a place that takes the one kind takes the other one as well. */
export function fits(given: Kind, taken: Kind): boolean {
  const order: readonly Kind[] = ['share', 'quantity', 'growth'];
  return order.indexOf(given) <= order.indexOf(taken);
}
