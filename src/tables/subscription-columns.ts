import type { AmountColumn, Declaration, SourceColumn, StatusMeaning, Table, TextColumn } from './table.ts';

/** What a payment is for. */
export type BillingTerm = 'week' | 'month' | 'quarter' | 'year';

/** What a word for a term means: a term, or several of it. */
export type TermMeaning =
  | BillingTerm
  | {
      /** The term. */
      readonly term: BillingTerm;
      /** How many of it. */
      readonly terms: number;
    };

/** How subscriptions are to be read. */
export interface SubscriptionDeclaration extends Declaration {
  /** Which columns of the source they are; one that is left out is read from the column of its own name, if there is one. */
  readonly columns?: {
    /** Who subscribed. */
    readonly customerId?: SourceColumn;
    /** First day. */
    readonly start?: SourceColumn;
    /** The day after the last one, or the last one with `ends: 'inclusive'`; no value while it runs. */
    readonly end?: SourceColumn;
    /** What one unit costs for each payment. */
    readonly amount?: SourceColumn;
    /** What a payment is for, in words: `month`, `monthly`, `quarterly`, `annual`, … or those of `terms`. */
    readonly term?: SourceColumn;
    /** How many units, such as seats (default 1). */
    readonly quantity?: SourceColumn;
    /** The currency. */
    readonly currency?: SourceColumn;
    /** What the subscription is, with a word of `statuses` for each value. */
    readonly status?: SourceColumn;
  };
  /** The term of all rows, or `'period'`: the amount is for the days from `start` to `end`. */
  readonly term?: BillingTerm | 'period';
  /** Further words for terms. */
  readonly terms?: Readonly<Record<string, TermMeaning>>;
  /** Whether `end` is the day after the last one (`'exclusive'`, the default) or the last one. */
  readonly ends?: 'exclusive' | 'inclusive';
  /** The day of the data, `YYYY-MM-DD`: an end after it, such as 9999-12-31, is open. */
  readonly asOf?: string;
  /** A pause of at most so many days between two subscriptions of a customer is none: the one before runs on (default 0). */
  readonly joinGapsOfDays?: number;
  /** What a negative amount with the term `'period'` is: refused (the default), or taken off the row of the same customer and period. */
  readonly returns?: 'refuse' | 'net-by-period';
  /** The currency to keep; rows of others are set aside. Without it, two currencies are refused. */
  readonly currency?: string;
  /** What the values of the status column mean. */
  readonly statuses?: Readonly<Record<string, StatusMeaning>>;
}

/** The columns of a {@link SubscriptionTable}, of which `subscriptionTable(columns)` makes a table again. */
export interface SubscriptionColumns {
  /** What they are columns of. */
  readonly kind: 'subscriptions';
  /** The customer of each subscription. */
  readonly customerIds: TextColumn;
  /** The first day of each, in days since 1970-01-01. */
  readonly starts: Int32Array;
  /** The day after the last one, in days since 1970-01-01; 2147483647 while it runs. */
  readonly ends: Int32Array;
  /** What a unit of each costs for a payment. */
  readonly amounts: AmountColumn;
  /** How many units. */
  readonly quantities: Float64Array;
  /** What a payment is for: `day`, `week`, `month`, `quarter` or `year`. */
  readonly terms: TextColumn;
  /** How many terms a payment is for. */
  readonly termCounts: Int32Array;
  /** The currency of all subscriptions, if a row names one. */
  readonly currency: string | null;
}

/** A subscription of a table. */
export interface TableSubscription {
  /** Who subscribed. */
  readonly customerId: string;
  /** First day, `YYYY-MM-DD`. */
  readonly start: string;
  /** The day after the last one, `YYYY-MM-DD`; `null` while it runs. */
  readonly end: string | null;
  /** What one unit costs for each payment, exactly. */
  readonly amount: number | string;
  /** How many units. */
  readonly quantity: number;
  /** What a payment is for; of an amount for a period the days, each a 365th of a year. */
  readonly term: 'day' | BillingTerm;
  /** How many terms a payment is for. */
  readonly terms: number;
  /** The currency, if a row names one. */
  readonly currency?: string;
}

/** Subscriptions in columns. */
export interface SubscriptionTable extends Table<TableSubscription> {
  /** The columns. */
  readonly columns: SubscriptionColumns;
}
