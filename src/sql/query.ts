/** The kind of SQL that an engine understands. `'ansi'` is what Trino, Snowflake, Spark and BigQuery have in common. */
export type SqlDialect = 'duckdb' | 'postgres' | 'clickhouse' | 'ansi';

/** A query: its text, and what makes a result of the rows that the engine answers with. */
export interface SqlQuery<Result> {
  /** One SELECT, without a semicolon or parameters. */
  readonly sql: string;
  /**
   * Reads the rows, each an object by column name, in any case. A count may be a number, a bigint or a text, an amount
   * also a decimal object of the driver. Throws `MetricsInputError` when a column is missing or `invalid` is not 0.
   */
  readonly read: (rows: Iterable<unknown>) => readonly Result[];
}

/** Where the data is. */
export interface SqlSource {
  /** Table or view: `'orders'`, with its schema `'shop.orders'`, or in parts where one has a dot: `['shop', 'orders.2024']`. */
  readonly from: string | readonly string[];
  /** Columns whose values make the groups; none (the default) makes one group of all rows. */
  readonly groupBy?: readonly string[];
  /** Takes only the rows of some days. */
  readonly range?: SqlRange;
  /** The kind of SQL. */
  readonly dialect: SqlDialect;
  /** For `'ansi'` alone: `'double'` quotes (the default; Trino, Snowflake) or `'backtick'` (Spark, BigQuery). */
  readonly quotes?: 'double' | 'backtick';
}

/** The days from `from` up to, but without, `until`. A row without a date is invalid. */
export interface SqlRange {
  /** Column with the date. */
  readonly column: string;
  /** First day, `YYYY-MM-DD`; without it the range has no beginning. */
  readonly from?: string;
  /** Day after the last one, `YYYY-MM-DD`; without it the range has no end. */
  readonly until?: string;
  /** `'day'` (the default) for a date, or a time in UTC without a zone; `'instant'` for a time with its zone. */
  readonly dateType?: 'day' | 'instant';
}

/** A value that makes a group, as the driver gives it; a bigint becomes a number, or a text where that would not be exact. */
export type SqlGroupValue = string | number | boolean | null;

/** A group: its value in each column of `groupBy`. */
export type SqlGroup = Readonly<Record<string, SqlGroupValue>>;

/** A table of orders, one row for each. */
export interface SqlOrders extends SqlSource {
  /** Column with the id of the customer, a number or a text. */
  readonly customerId: string;
  /** Column with the date of the order. */
  readonly date: string;
  /** `'day'` (the default) for a date, or a time in UTC without a zone; `'instant'` for a time with its zone. */
  readonly dateType?: 'day' | 'instant';
  /** Column with the amount, a number; a refund is a negative one. */
  readonly amount: string;
  /** Decimal places that an amount may have, 0 to 12 (default 4). More are invalid, as they would have to be rounded. */
  readonly places?: number;
}
