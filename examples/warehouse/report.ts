import {
  mergeNps,
  type NpsCounts,
  npsCountsQuery,
  npsScore,
  type OrderMetrics,
  orderMetrics,
  orderTotalsQuery,
  simpleLtv,
} from 'clientele';
import { answer, type Engine } from './engines/engine.ts';

/** What is known of a segment, or of all of them. */
export interface Line {
  readonly segment: string;
  readonly nps: NpsCounts;
  readonly orders: OrderMetrics;
}

const NOBODY: NpsCounts = { promoters: 0, passives: 0, detractors: 0 };

/** Counts satisfaction and value in the engine: three queries, of which a few rows come back. */
export async function measure(engine: Engine): Promise<readonly Line[]> {
  const { dialect, tables } = engine;
  const columns = { customerId: 'customer_id', date: 'ordered_on', amount: 'amount' };
  const ordersOf = (groupBy: readonly string[]) =>
    answer(engine, orderTotalsQuery({ from: tables.orders, ...columns, groupBy, dialect }));
  const answers = await answer(
    engine,
    npsCountsQuery({ from: tables.answers, rating: 'score', groupBy: ['segment'], dialect }),
  );
  const orders = await ordersOf(['segment']);
  // A query of its own, as customers of two segments are one customer of the total: such counts do not merge.
  const [all] = await ordersOf([]);
  if (all === undefined) throw new Error('the engine gave no row for the total');
  const segments = [...new Set([...answers, ...orders].map(({ group }) => group.segment))];
  const lines = segments.map((segment) => ({
    segment: String(segment ?? '(none)'),
    nps: answers.find(({ group }) => group.segment === segment)?.counts ?? NOBODY,
    orders: orders.find(({ group }) => group.segment === segment)?.metrics ?? NO_ORDERS,
  }));
  const total = {
    segment: 'all',
    nps: answers.map(({ counts }) => counts).reduce(mergeNps, NOBODY),
    orders: all.metrics,
  };
  return [...lines.sort((a, b) => (a.segment < b.segment ? -1 : 1)), total];
}

const NO_ORDERS = orderMetrics([]);

/** The lines as a table of text. */
export function printed(lines: readonly Line[]): string {
  const header = [
    'segment',
    'answers',
    'NPS',
    'customers',
    'orders',
    'revenue',
    'per order',
    'orders each',
    'value each',
    'years',
  ];
  const rows = lines.map(({ segment, nps, orders }) => [
    segment,
    String(nps.promoters + nps.passives + nps.detractors),
    npsScore(nps)?.toFixed(1) ?? '–',
    String(orders.customers),
    String(orders.orders),
    orders.revenue.toFixed(2),
    orders.averagePurchaseValue?.toFixed(2) ?? '–',
    orders.ordersPerCustomer?.toFixed(2) ?? '–',
    valueEach(orders),
    orders.customerLifespan?.toFixed(2) ?? '–',
  ]);
  const table = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return `${table.map(line).join('\n')}\n`;
}

/** What a customer was worth in all the time observed. */
function valueEach({ averagePurchaseValue, purchaseFrequency, customerLifespan }: OrderMetrics): string {
  if (averagePurchaseValue?.isNegative()) return '–';
  return simpleLtv({ averagePurchaseValue, purchaseFrequency, customerLifespan })?.toFixed(2) ?? '–';
}
