import { optional, parameters, parseInput } from '../internal/reading/index.ts';
import { day } from '../internal/time/index.ts';
import type { Decimal } from '../money.ts';
import { isFilled } from './orders-sql.ts';
import {
  readCount,
  readGroup,
  readMoney,
  readRows,
  refuseInvalid,
  type SqlGroup,
  type SqlQuery,
  type SqlSource,
} from './query.ts';
import {
  checkDateType,
  checkDay,
  columnName,
  countIf,
  countUnless,
  dateType,
  decimalPlaces,
  derived,
  isAfter,
  queryInput,
  quotedNames,
  resultNames,
  type Source,
  select,
  sourceOf,
  total,
} from './source.ts';

/** How many customers a group had and how many came and left. */
export interface ChurnCounts {
  /** Customers when the period began. */
  readonly customersAtStart: number;
  /** Those of them who were none when it ended. */
  readonly customersLost: number;
  /** Customers when it ended who were none when it began. */
  readonly customersAcquired: number;
  /** Customers when it ended. */
  readonly customersAtEnd: number;
  /** Who joined and left again inside it, and is in no other count. */
  readonly customersJoinedAndLost: number;
}

/** What the customers of a group paid, by what became of them, as money. */
export interface RevenueChurnCounts {
  /** Recurring revenue when the period began. */
  readonly revenueAtStart: Decimal;
  /** That of the customers lost. */
  readonly churnedRevenue: Decimal;
  /** What the customers who stayed paid less at the end, where they paid less. */
  readonly contractionRevenue: Decimal;
  /** What the customers who stayed paid more at the end, where they paid more. */
  readonly expansionRevenue: Decimal;
  /** That of customers acquired who had been customers before the period. */
  readonly reactivationRevenue: Decimal;
  /** That of all other customers acquired. */
  readonly newRevenue: Decimal;
  /** Recurring revenue when the period ended. */
  readonly revenueAtEnd: Decimal;
}

/** The churn of a group. */
export interface ChurnOfGroup {
  /** The group. */
  readonly group: SqlGroup;
  /** Its customers. They add up only over groups and tables that share no customer. */
  readonly counts: ChurnCounts;
  /** Its recurring revenue; `null` without a column for it. */
  readonly revenue: RevenueChurnCounts | null;
}

const CUSTOMER_COUNTS = [
  'customers_at_start',
  'customers_lost',
  'customers_acquired',
  'customers_at_end',
  'customers_joined_and_lost',
] as const;

const REVENUE_SUMS = [
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

type ChurnNames = ReturnType<typeof churnNames>;

interface ChurnParts {
  readonly source: Source<Record<'customerId' | 'start' | 'end', string> & { readonly revenue: string | undefined }>;
  /** The first day of the period and the one after its last, as the dialect compares with them. */
  readonly period: { readonly from: string; readonly until: string };
  readonly dateType: 'day' | 'instant';
  readonly places: number;
  readonly names: ChurnNames;
}

/** The input of {@link churnCountsQuery}: a table of subscription intervals, any number of rows for each customer. */
export interface ChurnCountsQueryInput extends SqlSource {
  /** Column with the id of the customer, a number or a text. */
  readonly customerId: string;
  /** Column with the first day of the interval. */
  readonly start: string;
  /** Column with the day after its last one; without a value while the subscription runs. */
  readonly end: string;
  /** `'day'` (the default) for dates, or times in UTC without a zone; `'instant'` for times with their zone. */
  readonly dateType?: 'day' | 'instant';
  /** Column with the recurring revenue of the interval, a number of at least 0. */
  readonly revenue?: string;
  /** Decimal places that revenue may have, 0 to 12 (default 4). More are invalid, as they would have to be rounded. */
  readonly places?: number;
  /** The days from `from` up to, but without, `until`, both `YYYY-MM-DD`. */
  readonly period: {
    /** First day of the period. */
    readonly from: string;
    /** The day after its last one. */
    readonly until: string;
  };
}

const churnCountsQueryInput = queryInput({
  customerId: columnName(),
  start: columnName(),
  end: columnName(),
  dateType: dateType(),
  revenue: optional(columnName()),
  places: decimalPlaces(),
  period: parameters({ from: day(), until: day() }, isAfter()),
});

/**
 * The query for churn: customers and recurring revenue at both ends of a period, from a table of subscription intervals.
 *
 * - Formula: a customer when a day begins is one with an interval that started before the day and has no end, or one on it or
 *   later; end = start − lost + acquired, and likewise revenue
 * - Unit: customers; money
 * - Convention: intervals and the period run up to, but without, their last day. Who leaves and comes back inside the period is
 *   not lost; who joins and leaves inside it has a count of its own, to be added to lost and acquired for
 *   `growingBaseChurnRate`. A row without customer or start, that ends before it starts, or whose revenue is missing,
 *   negative or of more than `places` decimal places, counts as invalid, and `read` refuses the result
 * - Does not merge: a customer of two tables would count twice
 * - Source: follows from the definitions of `customerChurnRate` and `netRevenueChurnRate`
 *
 * @returns The query; without `groupBy` it gives one row, of an empty table as well.
 * @throws {@link MetricsInputError} when a name or the period is none, or the dialect cannot express the query.
 * @example
 * const columns = { customerId: 'customer', start: 'started_on', end: 'ended_on' };
 * const period = { from: '2024-01-01', until: '2024-02-01' };
 * const query = churnCountsQuery({ from: 'subscriptions', ...columns, period, dialect: 'postgres' });
 * const ends = { customers_at_start: '200', customers_at_end: '210' };
 * const moves = { customers_lost: '5', customers_acquired: '15', customers_joined_and_lost: '1' };
 * const [all] = query.read([{ ...ends, ...moves, invalid: '0' }]);
 * all?.counts.customersLost; // => 5
 * customerChurnRate({ customersAtStart: 200, customersLost: 5 }); // => 0.025
 */
export function churnCountsQuery(input: ChurnCountsQueryInput): SqlQuery<ChurnOfGroup> {
  const parsed = parseInput(churnCountsQueryInput, input);
  const { customerId, start, end, revenue, dateType, places, period, ...given } = parsed;
  const source = sourceOf(given, { customerId, start, end, revenue });
  const names = churnNames(source.names);
  for (const key of ['from', 'until'] as const) checkDay(source.dialect, period[key], ['period', key]);
  checkDateType(source.dialect, dateType, ['dateType']);
  return {
    sql: churnSql({ source, period, dateType, places, names }),
    read: (rows) =>
      Array.from(readRows(rows), (row) => {
        refuseInvalid(row, names.invalid, 'a customer, dates in their order and, if asked for, an exact revenue');
        return {
          group: readGroup(row, given.groupBy),
          counts: {
            customersAtStart: readCount(row, names.customers_at_start),
            customersLost: readCount(row, names.customers_lost),
            customersAcquired: readCount(row, names.customers_acquired),
            customersAtEnd: readCount(row, names.customers_at_end),
            customersJoinedAndLost: readCount(row, names.customers_joined_and_lost),
          },
          revenue:
            revenue === undefined
              ? null
              : {
                  revenueAtStart: readMoney(row, names.revenue_at_start),
                  churnedRevenue: readMoney(row, names.churned_revenue),
                  contractionRevenue: readMoney(row, names.contraction_revenue),
                  expansionRevenue: readMoney(row, names.expansion_revenue),
                  reactivationRevenue: readMoney(row, names.reactivation_revenue),
                  newRevenue: readMoney(row, names.new_revenue),
                  revenueAtEnd: readMoney(row, names.revenue_at_end),
                },
        };
      }),
  };
}

function churnNames(columns: readonly string[]) {
  return resultNames([...CUSTOMER_COUNTS, ...REVENUE_SUMS, 'invalid'], columns);
}

/** Two steps: where each customer stands at both ends of the period, then the counts. */
function churnSql({ source, period, dateType, places, names }: ChurnParts): string {
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
