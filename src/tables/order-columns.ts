import type { AmountColumn, Declaration, SourceColumn, StatusMeaning, Table, TextColumn } from './table.ts';

/** How orders are to be read. */
export interface OrderDeclaration extends Declaration {
  /** Which columns of the source they are; one that is left out is read from the column of its own name, if there is one. */
  readonly columns?: {
    /** Who ordered. `42` and `'42'` are one customer, as are texts that differ in blanks around them or in Unicode form. */
    readonly customerId?: SourceColumn;
    /** When. */
    readonly date?: SourceColumn;
    /** The order, if a row is a line of one: lines of one order are added up. */
    readonly orderId?: SourceColumn;
    /** What was paid. */
    readonly amount?: SourceColumn;
    /** How many pieces, if there is no amount; it is multiplied by `unitPrice`. */
    readonly quantity?: SourceColumn;
    /** What a piece costs. */
    readonly unitPrice?: SourceColumn;
    /** The currency. */
    readonly currency?: SourceColumn;
    /** What became of the order, with a word of `statuses` for each value. */
    readonly status?: SourceColumn;
  };
  /** The currency to keep, such as `'EUR'`; rows of others are set aside. Without it, two currencies are refused. */
  readonly currency?: string;
  /** What the values of the status column mean. */
  readonly statuses?: Readonly<Record<string, StatusMeaning>>;
  /**
   * What a negative amount is: an order of its own (`'as-orders'`, the default), taken off the order with its `orderId`
   * (`'net-by-order'`), or off the purchases of the customer on that day and before, the latest first (`'net-by-day'`).
   */
  readonly returns?: 'as-orders' | 'net-by-order' | 'net-by-day';
}

/** The columns of an {@link OrderTable}. They can be cloned and posted to a worker, where `orderTable(columns)` is the table again. */
export interface OrderColumns {
  /** What they are columns of. */
  readonly kind: 'orders';
  /** The customer of each order. */
  readonly customerIds: TextColumn;
  /** The day of each order, in days since 1970-01-01. */
  readonly days: Int32Array;
  /** The amount of each order. */
  readonly amounts: AmountColumn;
  /** The id of each order, if the source has one. */
  readonly orderIds: TextColumn | null;
  /** The currency of all orders, if a row names one. */
  readonly currency: string | null;
}

/** An order of a table. */
export interface TableOrder {
  /** Who ordered. */
  readonly customerId: string;
  /** Day of the order, `YYYY-MM-DD`, in the time zone of the business. */
  readonly date: string;
  /** What was paid, exactly: a number, or a decimal text where a number is too short. */
  readonly amount: number | string;
  /** The id of the order, if it has one. */
  readonly orderId?: string;
  /** The currency, if a row names one. */
  readonly currency?: string;
}

/** Orders in columns, one for each `orderId` where there is one. */
export interface OrderTable extends Table<TableOrder> {
  /** The columns. */
  readonly columns: OrderColumns;
}
