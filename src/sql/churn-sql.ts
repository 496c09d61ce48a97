import { countIf, countUnless, derived, select, total } from './layout.ts';
import { quotedNames, resultNames } from './names.ts';
import { isFilled } from './orders-sql.ts';
import type { Source } from './source.ts';

export const CUSTOMER_COUNTS = [
  'customers_at_start',
  'customers_lost',
  'customers_acquired',
  'customers_at_end',
  'customers_joined_and_lost',
] as const;

export const REVENUE_SUMS = [
  'revenue_at_start',
  'churned_revenue',
  'contraction_revenue',
  'expansion_revenue',
  'reactivation_revenue',
  'new_revenue',
  'revenue_at_end',
] as const;

const INNER = [
  'at_start',
  'at_end',
  'known_before',
  'within',
  'start_revenue',
  'end_revenue',
  'invalid_intervals',
] as const;

export type ChurnNames = ReturnType<typeof churnNames>;

interface ChurnParts {
  readonly source: Source<Record<'customerId' | 'start' | 'end', string> & { readonly revenue: string | undefined }>;
  /** The first day of the period and the one after its last, as the dialect compares with them. */
  readonly period: { readonly from: string; readonly until: string };
  readonly dateType: 'day' | 'instant';
  readonly places: number;
  readonly names: ChurnNames;
}

export function churnNames(columns: readonly string[]) {
  return resultNames([...CUSTOMER_COUNTS, ...REVENUE_SUMS, 'invalid'], columns);
}

/** Two steps: where each customer stands at both ends of the period, then the counts. */
export function churnSql({ source, period, dateType, places, names }: ChurnParts): string {
  const { dialect, columns, groups, from, where, dated } = source;
  const inner = quotedNames(dialect, INNER, source.names);
  const { start, end, revenue } = columns;
  const isBefore = (column: string, day: string) => dialect.compare(column, dateType, '<', day);
  const isFrom = (column: string, day: string) => dialect.compare(column, dateType, '>=', day);
  const runsInto = (day: string) => `${isBefore(start, day)} AND (${end} IS NULL OR ${isFrom(end, day)})`;
  const any = (condition: string, name: string) => `MAX(CASE WHEN ${condition} THEN 1 ELSE 0 END) AS ${name}`;
  const domain = { places, sign: 'from zero' } as const;
  const paid = (day: string, name: string) =>
    revenue ? [`SUM(CASE WHEN ${runsInto(day)} THEN ${dialect.amount(revenue, domain)} END) AS ${name}`] : [];
  const isInterval = [
    isFilled(dialect, columns.customerId),
    `${start} IS NOT NULL`,
    `(${end} IS NULL OR ${end} >= ${start})`,
    ...(revenue ? [dialect.isAmount(revenue, domain)] : []),
    ...dated,
  ];
  const customers = select({
    columns: [
      ...groups,
      any(runsInto(period.from), inner.at_start),
      any(runsInto(period.until), inner.at_end),
      any(isBefore(start, period.from), inner.known_before),
      any(`${isFrom(start, period.from)} AND ${isBefore(start, period.until)}`, inner.within),
      ...paid(period.from, inner.start_revenue),
      ...paid(period.until, inner.end_revenue),
      `${countUnless(isInterval)} AS ${inner.invalid_intervals}`,
    ],
    from,
    where,
    groupBy: [...groups, columns.customerId],
  });
  const stands = (atStart: 0 | 1, atEnd: 0 | 1) => `${inner.at_start} = ${atStart} AND ${inner.at_end} = ${atEnd}`;
  const counts = {
    customers_at_start: `${inner.at_start} = 1`,
    customers_lost: stands(1, 0),
    customers_acquired: stands(0, 1),
    customers_at_end: `${inner.at_end} = 1`,
    customers_joined_and_lost: `${stands(0, 0)} AND ${inner.within} = 1`,
  };
  const sum = (condition: string, value: string) =>
    dialect.sumText(condition === '' ? value : `CASE WHEN ${condition} THEN ${value} END`, places);
  const less = `${inner.end_revenue} < ${inner.start_revenue}`;
  const more = `${inner.end_revenue} > ${inner.start_revenue}`;
  const sums = {
    revenue_at_start: sum('', inner.start_revenue),
    churned_revenue: sum(stands(1, 0), inner.start_revenue),
    contraction_revenue: sum(`${stands(1, 1)} AND ${less}`, `${inner.start_revenue} - ${inner.end_revenue}`),
    expansion_revenue: sum(`${stands(1, 1)} AND ${more}`, `${inner.end_revenue} - ${inner.start_revenue}`),
    reactivation_revenue: sum(`${stands(0, 1)} AND ${inner.known_before} = 1`, inner.end_revenue),
    new_revenue: sum(`${stands(0, 1)} AND ${inner.known_before} = 0`, inner.end_revenue),
    revenue_at_end: sum('', inner.end_revenue),
  };
  return select({
    columns: [
      ...groups,
      ...CUSTOMER_COUNTS.map((name) => `${countIf(counts[name])} AS ${dialect.quoted(names[name])}`),
      ...(revenue ? REVENUE_SUMS.map((name) => `${sums[name]} AS ${dialect.quoted(names[name])}`) : []),
      `${total(inner.invalid_intervals)} AS ${dialect.quoted(names.invalid)}`,
    ],
    from: derived(customers, dialect.quoted('customers')),
    groupBy: groups,
  });
}
