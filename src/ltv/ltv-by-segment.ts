import type { Column, RateInput } from '../inputs.ts';
import {
  AMOUNT_FROM_ZERO,
  addRead,
  amount,
  amountOfTotal,
  type Decimal,
  decimalRatio,
  emptyTotal,
  exact,
  type MoneyInput,
  money,
  quotient,
  rateInput,
  readAmount,
} from '../internal/exact/index.ts';
import { readSummary } from '../internal/orders/index.ts';
import {
  column,
  elements,
  mustBe,
  nullable,
  parameters,
  parseOptions,
  prefault,
  ratio,
  record,
  refuse,
} from '../internal/reading/index.ts';
import type { CustomerSummary } from '../orders/index.ts';

/** The options of `ltvBySegment`. */
export interface LtvBySegmentOptions<Customer extends CustomerSummary> {
  /** Column or function that gives the segment of a customer, such as the channel they came through. */
  readonly segment: Column<Customer, string>;
  /** Gross margin: the part of revenue that is left after direct costs, from 0 to 1 (default 1: values are in revenue). */
  readonly grossMargin?: RateInput;
  /** What it cost to win a customer of each segment, as amounts of at least 0; segments may be left out, or `null`. */
  readonly cac?: Readonly<Record<string, MoneyInput | null>>;
}

/** A segment and what its customers have brought in so far. */
export interface SegmentLtv {
  /** Name of the segment. */
  readonly segment: string;
  /** Customers in it. */
  readonly customers: number;
  /** Share of all customers, from 0 to 1; `null` when there are none. */
  readonly customersShare: number | null;
  /** What they paid, net of refunds, as money. */
  readonly revenue: Decimal;
  /** Share of all revenue; `null` when that is not above 0. */
  readonly revenueShare: number | null;
  /** What a customer has brought in on average, as money; `null` with no customers. */
  readonly lifetimeValue: Decimal | null;
  /** Acquisition cost per customer, as money; `null` if not given. */
  readonly cac: Decimal | null;
  /** Lifetime value divided by acquisition cost; `null` with no customers, or if the cost is 0 or not given. */
  readonly ltvToCac: number | null;
}

/** What the customers of each segment have brought in so far. */
export interface LtvBySegment {
  /** Number of customers. */
  readonly customers: number;
  /** What they paid, net of refunds, as money. */
  readonly revenue: Decimal;
  /** What a customer has brought in on average, as money; `null` with no customers. */
  readonly lifetimeValue: Decimal | null;
  /** The segments, in order of first appearance. */
  readonly segments: readonly SegmentLtv[];
  /** Names of the segments that have an LTV/CAC, highest first. */
  readonly ranking: readonly string[];
}

export const ltvBySegmentOptionsSchema = parameters({
  segment: column('the segment of a customer'),
  grossMargin: prefault(rateInput(), 1),
  cac: prefault(record(nullable(amount())), {}),
});

/**
 * Lifetime value by segment: what a customer of each segment, such as an acquisition channel, has brought in so far,
 * and which segment returns most on its acquisition cost.
 *
 * - Formula: for each segment `lifetimeValue = revenue × grossMargin / customers`, `ltvToCac = lifetimeValue / cac`
 * - Unit: money per customer; ratio; shares from 0 to 1
 * - Convention: the value is the one observed, without future purchases, so compare segments of the same age. The first
 *   in the ranking deserves the next unit of money, as long as further customers cost and bring in as much as those so
 *   far; segments without a cost above 0 are not ranked
 * - Does not merge: merge the summaries first
 * - Source: LIKE.TG glossary, “Customer lifetime value” (a blog at 500, pay-per-click at 250)
 *
 * @param customers - One summary per customer, from `summarizeCustomers` or `mergeCustomers`; `segment` sees further
 *   columns too.
 * @param options - The segment of a customer, the margin, and the acquisition cost per segment.
 * @returns The segments in order of first appearance, followed by those for which only a cost is given.
 * @throws {@link MetricsInputError} at the first row that is not a `CustomerSummary` or whose segment is not a string.
 * @example
 * const customers = summarizeCustomers([
 *   { customerId: 'ann', date: '2024-01-31', amount: 500 },
 *   { customerId: 'bob', date: '2024-02-29', amount: 250 },
 * ]);
 * const { segments, ranking } = ltvBySegment(customers, {
 *   segment: ({ customerId }) => (customerId === 'ann' ? 'blog' : 'pay-per-click'),
 *   cac: { blog: 100, 'pay-per-click': 100 },
 * });
 * segments.map(({ lifetimeValue, ltvToCac }) => [String(lifetimeValue), ltvToCac]); // => [['500', 5], ['250', 2.5]]
 * ranking; // => ['blog', 'pay-per-click']
 */
export function ltvBySegment<Customer extends CustomerSummary>(
  customers: Iterable<Customer>,
  options: LtvBySegmentOptions<Customer>,
): LtvBySegment {
  const { segment, grossMargin, cac } = parseOptions(ltvBySegmentOptionsSchema, options);
  const costs = readCosts(cac);
  const [margin, divisor] = [exact(String(grossMargin.numerator)), exact(String(grossMargin.denominator))];
  const open = new Map<string, OpenSegment>();
  const all = noCustomers();
  for (const element of elements(customers, 'customers')) {
    const path = ['customers', all.customers];
    const { revenue } = readSummary(element, path);
    const name: unknown = segment(element as CustomerSummary);
    if (typeof name !== 'string') return refuse([...path, 'segment'], mustBe('a string', name));
    const ofSegment = open.get(name) ?? noCustomers();
    open.set(name, ofSegment);
    for (const sums of [all, ofSegment]) include(sums, revenue);
  }
  for (const name of costs.keys()) if (!open.has(name)) open.set(name, noCustomers());
  const revenue = amountOfTotal(all.revenue);
  const totals = Array.from(open, ([name, sums]) => {
    const ofSegment = amountOfTotal(sums.revenue);
    const cost = costs.get(name);
    const spent = (cost ?? exact(0)).times(sums.customers);
    return { name, customers: sums.customers, revenue: ofSegment, value: ofSegment.times(margin), cost, spent };
  });
  return {
    customers: all.customers,
    revenue: money(revenue),
    lifetimeValue: quotient(revenue.times(margin), divisor.times(all.customers)),
    segments: totals.map((total) => ({
      segment: total.name,
      customers: total.customers,
      customersShare: ratio(total.customers, all.customers),
      revenue: money(total.revenue),
      revenueShare: revenue.greaterThan(0) ? decimalRatio(total.revenue, revenue) : null,
      lifetimeValue: quotient(total.value, divisor.times(total.customers)),
      cac: total.cost === undefined ? null : money(total.cost),
      ltvToCac: decimalRatio(total.value, total.spent.times(divisor)),
    })),
    ranking: totals
      .filter(({ spent }) => spent.greaterThan(0))
      .sort((a, b) => b.value.times(a.spent).comparedTo(a.value.times(b.spent)))
      .map(({ name }) => name),
  };
}

type OpenSegment = ReturnType<typeof noCustomers>;

function noCustomers() {
  return { customers: 0, revenue: emptyTotal() };
}

function include(sums: OpenSegment, revenue: number | Decimal): void {
  sums.customers += 1;
  addRead(sums.revenue, revenue);
}

function readCosts(cac: Readonly<Record<string, unknown>>): ReadonlyMap<string, Decimal> {
  return new Map(
    Object.entries(cac).flatMap(([segment, cost]) =>
      cost === null || cost === undefined
        ? []
        : [[segment, readAmount(cost, AMOUNT_FROM_ZERO, ['options', 'cac', segment])]],
    ),
  );
}
