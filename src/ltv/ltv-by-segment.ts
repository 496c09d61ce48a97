import * as z from 'zod/mini';
import { exact, money } from '../internal/exact/decimals.ts';
import { decimalRatio, quotient } from '../internal/exact/quotients.ts';
import { ratio } from '../internal/exact/ratio.ts';
import { addRead, amountOfTotal, emptyTotal } from '../internal/exact/totals.ts';
import { AMOUNT_FROM_ZERO, amount, readAmount } from '../internal/reading/amounts.ts';
import { elements } from '../internal/reading/elements.ts';
import { parameters, parseOptions, record } from '../internal/reading/parse-input.ts';
import { rateInput } from '../internal/reading/rates.ts';
import { readSummary } from '../internal/reading/read-summary.ts';
import { mustBe, refuse } from '../internal/reading/refuse.ts';
import { column } from '../internal/reading/rows.ts';
import type { Decimal } from '../money.ts';
import type { CustomerSummary } from '../orders/index.ts';
import type { LtvBySegment, LtvBySegmentOptions } from './segment-ltv.ts';

export const ltvBySegmentOptionsSchema = parameters({
  segment: column('the segment of a customer'),
  grossMargin: z.prefault(rateInput(), 1),
  cac: z.prefault(record(amount()), {}),
});

/**
 * Lifetime value by segment: what a customer of each segment, such as an acquisition channel, has brought so far, and which
 * segment returns most for what its customers cost.
 *
 * - Formula: of each segment `lifetimeValue = revenue × grossMargin / customers`, `ltvToCac = lifetimeValue / cac`
 * - Unit: money per customer; ratio; shares from 0 to 1
 * - Convention: the value is the observed one, without what customers will still buy, so segments should be of the same age.
 *   The first of the ranking deserves the next unit of money as long as further customers cost and bring what those so
 *   far did; a segment without a cost above 0 is not ranked
 * - Does not merge: merge the summaries first
 * - Source: LIKE.TG glossary, “Customer lifetime value” (a blog at 500, pay-per-click at 250)
 *
 * @param customers - One summary for each customer, from `summarizeCustomers` or `mergeCustomers`; further columns are kept
 *   for `segment`.
 * @param options - The segment of a customer, the margin, and the acquisition cost of segments.
 * @returns The segments in order of first appearance, then those of which only the cost is given.
 * @throws {@link MetricsInputError} at the first row that is no `CustomerSummary` or whose segment is no string, or when an
 *   option is none.
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
    Object.entries(cac).map(([segment, cost]) => [
      segment,
      readAmount(cost, AMOUNT_FROM_ZERO, ['options', 'cac', segment]),
    ]),
  );
}
