import type { RatingCounts, RatingScale } from '../ratings/index.ts';
import type { Declaration, SourceColumn, Table, TextColumn } from './table.ts';

/** How ratings are to be read. */
export interface RatingDeclaration extends Declaration {
  /** Which columns of the source they are; one that is left out is read from the column of its own name, if there is one. */
  readonly columns?: {
    /** The rating. A row without one is set aside: nobody answered. */
    readonly rating?: SourceColumn;
    /** Who answered. */
    readonly customerId?: SourceColumn;
    /** When. */
    readonly date?: SourceColumn;
    /** The segment, step or wave. */
    readonly segment?: SourceColumn;
  };
  /** The scale of the ratings as they are to be counted. */
  readonly scale: RatingScale;
  /** What is added to each code to give the rating: −1 for codes 1 to 11 of the answers 0 to 10 (default 0). */
  readonly shift?: number;
  /** Whether the scale is turned round, so that its lowest point becomes its highest (default `false`). */
  readonly reverse?: boolean;
}

/** The columns of a {@link RatingTable}, of which `ratingTable(columns)` makes a table again. */
export interface RatingColumns {
  /** What they are columns of. */
  readonly kind: 'ratings';
  /** The scale. */
  readonly scale: RatingScale;
  /** The ratings: bytes if the highest is at most 255. */
  readonly ratings: Uint8Array | Float64Array;
  /** Who gave them, if the source says so. */
  readonly customerIds: TextColumn | null;
  /** The day of each, in days since 1970-01-01, if the source has one; −2147483648 where there is no value. */
  readonly days: Int32Array | null;
  /** The segment of each, if the source has one. */
  readonly segments: TextColumn | null;
}

/** By what ratings are counted: their customers, days, or segments. */
export type RatingGroup = 'customerId' | 'date' | 'segment';

/** Ratings in columns: an iterable of numbers. */
export interface RatingTable extends Table<number> {
  /** The columns. */
  readonly columns: RatingColumns;
  /** How many respondents chose each point of the scale. */
  readonly counts: RatingCounts;
  /** The counts of each segment, customer or day; those without one are under the empty text. */
  countsBy(group: RatingGroup): Readonly<Record<string, RatingCounts>>;
}
