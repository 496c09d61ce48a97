import type { Column } from '../inputs.ts';
import type { Decimal } from '../money.ts';

/** A row of a source: an object with a value for each column. */
export type SourceRow = Readonly<Record<string, unknown>>;

/** Which column of a source it is: its name, or a function of the row. */
export type SourceColumn = Column<SourceRow>;

/** An Arrow table or record batch: that of `apache-arrow`, `@uwdata/flechette` and their kin, read from its buffers. */
export interface ArrowLike {
  /** How many rows there are. */
  readonly numRows: number;
  /** What its columns are. */
  readonly schema: {
    /** The columns. */
    readonly fields: readonly {
      /** The name of a column. */
      readonly name: string;
    }[];
  };
  /** Gives the column of a name; `null` or `undefined` if there is none. */
  getChild(name: string): unknown;
}

/** Rows as they are: objects, Arrow record batches, columns of one length, or an Arrow table. */
export type Source =
  | Iterable<SourceRow>
  | Iterable<ArrowLike>
  | Readonly<Record<string, ArrayLike<unknown>>>
  | ArrowLike;

/** How dates are written. */
export interface DateDeclaration {
  /**
   * `'iso'` (the default: a day such as `2024-02-29`, with or without a time and an offset), `'epoch-days'`, `'epoch-seconds'`,
   * `'epoch-milliseconds'`, `'spreadsheet'` (the day numbers of Excel and its kin), or letters such as `'DD.MM.YYYY HH:mm'`: `YYYY`
   * or `YY`, `MM`, `DD`, `HH` (`hh` with `A` for AM and PM), `mm`, `ss` and `Z` for an offset. A `Date` is taken in any format,
   * and a date or timestamp of an Arrow column as its type says.
   */
  readonly format?: string;
  /** The time zone of the business, such as `'America/New_York'`: days are those of its calendar (default `'UTC'`). */
  readonly timeZone?: string;
  /** The time zone of times that are written without an offset (default: `timeZone`), such as `'UTC'`. */
  readonly writtenIn?: string;
}

/** How numbers are written. Once it is given, currency signs and codes and `(1.00)` or `1.00-` for −1.00 are understood. */
export interface NumberDeclaration {
  /** The decimal mark (default `'.'`). */
  readonly decimal?: '.' | ',';
  /** What groups the digits, such as `','`, `'.'`, `' '` (any blank) or `"'"` (default: nothing). */
  readonly thousands?: string;
}

/** How a source is to be read: what all tables have in common. */
export interface Declaration {
  /** How dates are written. */
  readonly dates?: DateDeclaration;
  /** How numbers are written. */
  readonly numbers?: NumberDeclaration;
  /** What stands for “no value” besides `null`, `undefined` and blank text, such as `'NULL'` or `-99`. */
  readonly missing?: readonly (string | number)[];
  /** What becomes of a row that cannot be read: it is refused (the default), or set aside and counted in the ledger. */
  readonly invalid?: 'refuse' | 'set-aside';
  /** What becomes of a row that equals an earlier one in every column of the source (default `'keep'`). */
  readonly duplicates?: 'keep' | 'set-aside';
}

/** What is done with the rows of a status: they count, or they are set aside. */
export type StatusMeaning = 'counts' | 'set-aside';

/** A place in a source. */
export interface LedgerPlace {
  /** The row, counted from 0. */
  readonly row: number;
  /** The column. */
  readonly column: string;
  /** What stands there, shortened. */
  readonly value: string;
}

/** Rows that were set aside for one reason. */
export interface SetAside {
  /** Why, such as `customerId: missing`. */
  readonly reason: string;
  /** How many rows. */
  readonly rows: number;
  /** Their amounts added up, as money; `null` if the table has no amounts or it is these that cannot be read. */
  readonly amount: Decimal | null;
  /** The first of them, at most five. */
  readonly first: readonly LedgerPlace[];
}

/** What became of the rows of a source: `rows` is `used` and all that was set aside, and so is the money. */
export interface Ledger {
  /** How many rows the source has. */
  readonly rows: number;
  /** How many of them are in the table. */
  readonly used: number;
  /** All amounts that could be read, as money; `null` if the table has none. */
  readonly amount: Decimal | null;
  /** The amounts in the table, as money; `null` if it has none. */
  readonly amountUsed: Decimal | null;
  /** The rows that are not in the table, by reason, the most frequent first. */
  readonly setAside: readonly SetAside[];
}

/** Texts of which many are equal: each once, and for every row which of them. */
export interface TextColumn {
  /** Of each row the index in `dictionary`, or −1 where there is no value. */
  readonly codes: Int32Array;
  /** The different texts, in order of first appearance. */
  readonly dictionary: readonly string[];
}

/** Exact amounts: `values[row] / 10 ** scale`, but for the few of `others`. */
export interface AmountColumn {
  /** Whole units of `10 ** -scale`; 0 at the rows of `others`. */
  readonly values: Float64Array;
  /** Decimal places, 2 to 6. */
  readonly scale: number;
  /** The amounts that are not so many whole units, or too many, by row, as decimal text. */
  readonly others: ReadonlyMap<number, string>;
}

/** Rows in columns: an iterable of what the functions of the library take. */
export interface Table<Row> extends Iterable<Row> {
  /** How many rows there are. */
  readonly length: number;
  /** What became of the rows of the source. */
  readonly ledger: Ledger;
  /** A row by its index, from the end if it is negative; `undefined` if there is none. */
  at(index: number): Row | undefined;
}
