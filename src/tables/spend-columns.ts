import type { AmountColumn, Declaration, SourceColumn, Table, TextColumn } from './table.ts';

/** How spending on channels is to be read. */
export interface SpendDeclaration extends Declaration {
  /** Which columns of the source they are; one that is left out is read from the column of its own name, if there is one. */
  readonly columns?: {
    /** Name of the channel. */
    readonly channel?: SourceColumn;
    /** What it cost. */
    readonly cost?: SourceColumn;
    /** Wages of marketing and sales. */
    readonly wages?: SourceColumn;
    /** Software. */
    readonly software?: SourceColumn;
    /** Consultants, designers and other services. */
    readonly professionalServices?: SourceColumn;
    /** Overheads. */
    readonly overheads?: SourceColumn;
    /** Customers it won. */
    readonly customersAcquired?: SourceColumn;
    /** Whether it is a paid one: `true` and `false`, 1 and 0, `yes` and `no`, `paid` and `organic`. */
    readonly paid?: SourceColumn;
    /** The currency. */
    readonly currency?: SourceColumn;
  };
  /** The channels that are paid ones, if no column says so. */
  readonly paidChannels?: readonly string[];
  /** The currency to keep; rows of others are set aside. Without it, two currencies are refused. */
  readonly currency?: string;
}

/** The columns of a {@link SpendTable}, of which `spendTable(columns)` makes a table again. */
export interface SpendColumns {
  /** What they are columns of. */
  readonly kind: 'spend';
  /** The channel of each row. */
  readonly channels: TextColumn;
  /** What it cost. */
  readonly cost: AmountColumn;
  /** Wages. */
  readonly wages: AmountColumn;
  /** Software. */
  readonly software: AmountColumn;
  /** Services. */
  readonly professionalServices: AmountColumn;
  /** Overheads. */
  readonly overheads: AmountColumn;
  /** Customers won. */
  readonly customersAcquired: Float64Array;
  /** 1 for a paid channel, 0 for another. */
  readonly paid: Uint8Array;
}

/** Spending of a table. */
export interface TableSpend {
  /** Name of the channel. */
  readonly channel: string;
  /** What it cost, exactly. */
  readonly cost: number | string;
  /** Wages, exactly. */
  readonly wages: number | string;
  /** Software, exactly. */
  readonly software: number | string;
  /** Services, exactly. */
  readonly professionalServices: number | string;
  /** Overheads, exactly. */
  readonly overheads: number | string;
  /** Customers won. */
  readonly customersAcquired: number;
  /** Whether the channel is a paid one. */
  readonly paid: boolean;
}

/** Spending on channels in columns. */
export interface SpendTable extends Table<TableSpend> {
  /** The columns. */
  readonly columns: SpendColumns;
}
