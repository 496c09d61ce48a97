import { type AbcClass, type AbcXyzCell, abcXyz } from 'clientele';
import type { Orders } from '../tables/orders.ts';
import { monthsCovered } from './months-covered.ts';

/** The customers by what they bring and by how steadily they order. */
export interface Steadiness {
  readonly months: number;
  readonly cells: Readonly<Record<AbcXyzCell, AbcClass>>;
}

/** The nine cells, by orders of a month; `undefined` where the orders are all of one month. */
export function measureSteadiness({ customers, months }: Orders): Steadiness | undefined {
  const { count: periods } = monthsCovered(customers);
  if (periods < 2) return undefined;
  const { cells } = abcXyz(customers, {
    value: ({ revenue }) => (revenue.isNegative() ? 0 : revenue),
    demand: ({ customerId }) => months.get(String(customerId))?.values() ?? [],
    periods,
  });
  return { months: periods, cells };
}
