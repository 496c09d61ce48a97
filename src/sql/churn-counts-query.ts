import * as z from 'zod/mini';
import { parameters, parseInput } from '../internal/reading/parse-input.ts';
import { day } from '../internal/time/days.ts';
import type { ChurnOfGroup } from './churn-of-group.ts';
import { churnNames, churnSql } from './churn-sql.ts';
import { columnName } from './names.ts';
import type { SqlQuery, SqlSource } from './query.ts';
import { readCount, readGroup, readMoney, readRows, refuseInvalid } from './rows.ts';
import { checkDateType, checkDay, dateType, decimalPlaces, isAfter, queryInput, sourceOf } from './source.ts';

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
  revenue: z.optional(columnName()),
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
