import type { CustomerSummary } from 'clientele';

/** The last day with an order, and how many months of the calendar there are from the first to it. */
export function monthsCovered(customers: readonly CustomerSummary[]): { last: string | undefined; count: number } {
  let first: string | undefined;
  let last: string | undefined;
  for (const { firstOrder, lastOrder } of customers) {
    if (first === undefined || firstOrder < first) first = firstOrder;
    if (last === undefined || lastOrder > last) last = lastOrder;
  }
  return { last, count: first === undefined || last === undefined ? 0 : monthNumber(last) - monthNumber(first) + 1 };
}

function monthNumber(day: string): number {
  return 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7));
}
