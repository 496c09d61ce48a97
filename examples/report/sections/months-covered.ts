import type { CustomerSummary } from 'clientele';

const MILLISECONDS_OF_A_DAY = 86_400_000;

/** The months that orders cover. */
export interface MonthsCovered {
  /** The last day with an order. */
  readonly last: string | undefined;
  /** The day after it. */
  readonly until: string | undefined;
  /** How many months of the calendar there are from the first order to the last one. */
  readonly count: number;
}

export function monthsCovered(customers: readonly CustomerSummary[]): MonthsCovered {
  let first: string | undefined;
  let last: string | undefined;
  for (const { firstOrder, lastOrder } of customers) {
    if (first === undefined || firstOrder < first) first = firstOrder;
    if (last === undefined || lastOrder > last) last = lastOrder;
  }
  if (first === undefined || last === undefined) return { last, until: undefined, count: 0 };
  const until = new Date(Date.parse(last) + MILLISECONDS_OF_A_DAY).toISOString().slice(0, 10);
  return { last, until, count: monthNumber(last) - monthNumber(first) + 1 };
}

function monthNumber(day: string): number {
  return 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7));
}
