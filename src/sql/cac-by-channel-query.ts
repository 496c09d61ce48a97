import { type CacByChannel, type ChannelSpend, cacByChannel } from '../cac/index.ts';
import { parseInput } from '../internal/reading/index.ts';
import {
  type Row,
  readCount,
  readMoney,
  readRows,
  readText,
  readTruth,
  refuseInvalid,
  rowsByGroup,
  type SqlGroup,
  type SqlQuery,
  type SqlSource,
} from './query.ts';
import {
  columnName,
  countUnless,
  decimalPlaces,
  exceptItself,
  named,
  queryInput,
  resultNames,
  select,
  sourceOf,
} from './source.ts';

/** The input of {@link cacByChannelQuery}: a table of what was spent on channels, any number of rows for each. */
export interface CacByChannelQueryInput extends SqlSource {
  /** Column with the name of the channel. */
  readonly channel: string;
  /** Column with the cost, a number of at least 0. */
  readonly cost: string;
  /** Column with the customers won, a whole number of at least 0. */
  readonly customersAcquired: string;
  /** Column that says whether the channel is a paid one: true or false, or 1 or 0. */
  readonly paid: string;
  /** Decimal places that a cost may have, 0 to 12 (default 4). More are invalid, as they would have to be rounded. */
  readonly places?: number;
}

/** The channels of a group. */
export interface CacOfGroup {
  /** The group. */
  readonly group: SqlGroup;
  /** Its channels in alphabetical order. Those of several tables are merged by one call of {@link cacByChannel} with all. */
  readonly channels: readonly ChannelSpend[];
  /** What {@link cacByChannel} gives for them. */
  readonly cac: CacByChannel;
}

const cacByChannelQueryInput = queryInput({
  channel: columnName(),
  cost: columnName(),
  customersAcquired: columnName(),
  paid: columnName(),
  places: decimalPlaces(),
});

/**
 * The query for acquisition cost by channel: the sums of {@link cacByChannel} in the engine where the spending is.
 *
 * - Formula: for each channel, the sum of the cost and of the customers
 * - Unit: money; customers
 * - Convention: a row without channel or `paid`, with a negative or missing cost, a cost of more than `places` decimal places
 *   or customers that are no whole number counts as invalid, and `read` refuses the result
 * - Merges: rows of several tables or servers add up when {@link cacByChannel} is given all of them
 * - Source: follows from the definition of {@link cacByChannel}
 *
 * @returns The query; without `groupBy` its result is one group, of an empty table as well.
 * @throws {@link MetricsInputError} when a name is none, or the dialect cannot express the query.
 * @example
 * const columns = { channel: 'channel', cost: 'spent', customersAcquired: 'won', paid: 'is_paid' };
 * const query = cacByChannelQuery({ from: 'spending', ...columns, dialect: 'duckdb' });
 * const [all] = query.read([
 *   { channel: 'blog', paid: false, cost: '500.0000', customers_acquired: '50', invalid: 0n },
 *   { channel: 'ads', paid: true, cost: '1500.0000', customers_acquired: '50', invalid: 0n },
 * ]);
 * all?.cac.blended?.toString(); // => '20'
 * all?.channels[0]?.channel; // => 'ads'
 */
export function cacByChannelQuery(input: CacByChannelQueryInput): SqlQuery<CacOfGroup> {
  const { channel, cost, customersAcquired, paid, places, ...source } = parseInput(cacByChannelQueryInput, input);
  const { dialect, from, columns, groups, names, where, dated } = sourceOf(source, {
    channel,
    paid,
    cost,
    customersAcquired,
  });
  const result = resultNames(
    ['channel', 'paid', 'cost', 'customers_acquired', 'invalid'],
    exceptItself(exceptItself(names, channel, 'channel'), paid, 'paid'),
  );
  const money = { places, sign: 'from zero' } as const;
  const people = { places: 0, sign: 'from zero' } as const;
  const isSpending = [
    `${columns.channel} IS NOT NULL`,
    `${columns.paid} IS NOT NULL`,
    dialect.isAmount(columns.cost, money),
    dialect.isAmount(columns.customersAcquired, people),
    ...dated,
  ];
  const sumOf = (column: string, domain: typeof money | typeof people) =>
    dialect.sumText(dialect.amount(column, domain), domain.places);
  const readSpend = (row: Row): ChannelSpend => {
    refuseInvalid(row, result.invalid, 'a channel, whether it is paid, an exact cost and whole customers');
    return {
      channel: readText(row, result.channel),
      cost: readMoney(row, result.cost),
      customersAcquired: readCount(row, result.customers_acquired),
      paid: readTruth(row, result.paid),
    };
  };
  return {
    sql: select({
      columns: [
        ...groups,
        named(columns.channel, dialect.quoted(result.channel)),
        named(columns.paid, dialect.quoted(result.paid)),
        `${sumOf(columns.cost, money)} AS ${dialect.quoted(result.cost)}`,
        `${sumOf(columns.customersAcquired, people)} AS ${dialect.quoted(result.customers_acquired)}`,
        `${countUnless(isSpending)} AS ${dialect.quoted(result.invalid)}`,
      ],
      from,
      where,
      groupBy: [...groups, columns.channel, columns.paid],
    }),
    read: (rows) =>
      rowsByGroup(readRows(rows), source.groupBy).map(({ group, rows }) => {
        const channels = rows.map(readSpend).sort((a, b) => (a.channel < b.channel ? -1 : 1));
        return { group, channels, cac: cacByChannel(channels) };
      }),
  };
}
