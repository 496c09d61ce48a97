import { flag, mustBe, parameters, parseInput, prefault, refuse, wholeBetween } from '../internal/reading/index.ts';
import { countRatings, type RatingCounts, type RatingScale } from '../ratings/index.ts';
import { ratingScaleSchema } from '../ratings/rating-counts.ts';
import type { Source, SourceColumn } from './cells.ts';
import { dayTexts } from './dates.ts';
import { commonShape, type Declaration, tableColumns } from './declaration.ts';
import { MISSING, type TextColumn, textsIfAny } from './dictionary.ts';
import { type DayField, fieldMaker, labelOf, NO_VALUE, READ, type TextField } from './fields.ts';
import type { OpenLedger } from './ledger.ts';
import { readTable } from './read-table.ts';
import { arePosted, makeTable, postedColumns, type Table } from './table.ts';

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

type Declared = RatingDeclaration & Required<Pick<RatingDeclaration, 'columns' | 'shift' | 'reverse'>>;

const MOST_SHIFT = 1e6;
const HIGHEST_BYTE = 255;

/** A day that is not known. */
const NO_DAY = -2_147_483_648;

/** The schema of a `RatingDeclaration`. */
export const ratingDeclarationSchema = parameters({
  ...commonShape,
  columns: tableColumns('rating', 'customerId', 'date', 'segment'),
  scale: ratingScaleSchema,
  shift: prefault(wholeBetween(-MOST_SHIFT, MOST_SHIFT), 0),
  reverse: prefault(flag(), false),
});

/** The rating table of the columns of another one, as they arrive in a worker. */
export function ratingTable(columns: RatingColumns): RatingTable;
/**
 * Rating table: the answers of a survey from rows as they are, in columns that every function takes as an iterable of ratings.
 *
 * - Formula: `code + shift`, or `lowest + highest − (code + shift)` of a question that was asked the other way round
 * - Unit: points of the scale
 * - Convention: a row without a rating is set aside, as nobody answered; what is no rating of the scale is refused, or set aside and
 *   counted in the ledger
 * - Merges: tables do not merge, but their counts do, with `mergeRatings`
 * - Source: the shapes in which survey tools export answers
 *
 * @param source - Rows as objects, Arrow record batches, columns of one length, or an Arrow table.
 * @param declaration - The scale, which column is what, and how it is written.
 * @returns The ratings, their counts, and the ledger of the rows.
 * @throws {@link MetricsInputError} with up to 100 issues, each with its row and column, when rows cannot be read.
 * @example
 * const table = ratingTable(
 *   [{ q1: 11, wave: '2024-01' }, { q1: '10', wave: '2024-01' }, { q1: -99, wave: '2024-02' }, { q1: 1, wave: '2024-02' }],
 *   { columns: { rating: 'q1', segment: 'wave' }, scale: { lowest: 0, highest: 10 }, shift: -1, missing: [-99] },
 * );
 * [...table]; // => [10, 9, 0]
 * countNps(table); // => { promoters: 2, passives: 0, detractors: 1 }
 * ratingMean(table.countsBy('segment')['2024-01']); // => 9.5
 * table.ledger.setAside[0]?.reason; // => 'q1: no answer'
 */
export function ratingTable(source: Source, declaration: RatingDeclaration): RatingTable;
export function ratingTable(source: unknown, declaration?: unknown): RatingTable {
  if (declaration === undefined && arePosted(source, 'ratings')) return tableAgain(source);
  const declared = parseInput(ratingDeclarationSchema, declaration, ['declaration']) as Declared;
  const { scale, shift, reverse } = declared;
  const make = fieldMaker(declared, declared.columns);
  const rating = make.whole('rating', Number.MIN_SAFE_INTEGER, 'required');
  const [customerId, segment, date] = [make.text('customerId'), make.text('segment'), make.day('date')];
  const ratings: number[] = [];
  const customers: number[] = [];
  const segments: number[] = [];
  const days: number[] = [];
  const expected = `a code from ${scale.lowest - shift} to ${scale.highest - shift}`;
  const isInScale = (index: number) => {
    const point = (rating.numbers[index] as number) + shift;
    return rating.states[index] !== READ || (point >= scale.lowest && point <= scale.highest);
  };
  const ledger = readTable(source, declared, {
    fields: [rating, customerId, segment, date],
    skip: (index) =>
      rating.states[index] === NO_VALUE ? { reason: `${labelOf(rating)}: no answer`, field: rating } : undefined,
    contradiction: (index) => (isInScale(index) ? undefined : { field: rating, expected }),
    isQuiet: (size) => rating.numbers.subarray(0, size).every((_, index) => isInScale(index)),
    keep: ({ indexes, size }) => {
      for (let at = 0; at < size; at += 1) {
        const index = indexes[at] as number;
        const point = (rating.numbers[index] as number) + shift;
        ratings.push(reverse ? scale.lowest + scale.highest - point : point);
        customers.push(codeAt(customerId, index));
        segments.push(codeAt(segment, index));
        days.push(dayAt(date, index));
      }
    },
  });
  const columns: RatingColumns = {
    kind: 'ratings',
    scale,
    ratings: scale.highest <= HIGHEST_BYTE ? Uint8Array.from(ratings) : Float64Array.from(ratings),
    customerIds: textsIfAny(customerId.dictionary, Int32Array.from(customers)),
    days: days.some((day) => day !== NO_DAY) ? Int32Array.from(days) : null,
    segments: textsIfAny(segment.dictionary, Int32Array.from(segments)),
  };
  return tableOf(columns, ledger);
}

function codeAt({ states, codes }: TextField, index: number): number {
  return states[index] === READ ? (codes[index] as number) : MISSING;
}

function dayAt({ states, days }: DayField, index: number): number {
  return states[index] === READ ? (days[index] as number) : NO_DAY;
}

function tableOf(columns: RatingColumns, ledger?: OpenLedger): RatingTable {
  const { ratings, scale } = columns;
  return makeTable(
    { columns, length: ratings.length, rowAt: (row) => ratings[row] as number },
    ledger,
    { counts: countRatings(ratings, scale) },
    { countsBy: (group: RatingGroup) => countsOf(columns, group) },
  );
}

function countsOf(columns: RatingColumns, group: RatingGroup): Readonly<Record<string, RatingCounts>> {
  const { ratings, scale, customerIds, segments, days } = columns;
  const textOf = dayTexts();
  const labels: Readonly<Record<RatingGroup, (row: number) => string>> = {
    customerId: (row) => customerIds?.dictionary[customerIds.codes[row] as number] ?? '',
    segment: (row) => segments?.dictionary[segments.codes[row] as number] ?? '',
    date: (row) => (days === null || days[row] === NO_DAY ? '' : textOf(days[row] as number)),
  };
  if (!Object.hasOwn(labels, group)) return refuse(['group'], mustBe('"customerId", "date" or "segment"', group));
  const groups = new Map<string, number[]>();
  ratings.forEach((rating: number, row: number) => {
    const label = labels[group](row);
    const given = groups.get(label) ?? [];
    groups.set(label, given);
    given.push(rating);
  });
  return Object.fromEntries([...groups].map(([label, given]) => [label, countRatings(given, scale)]));
}

function tableAgain(source: unknown): RatingTable {
  const { get, textsIfAny, days, counts, bytes } = postedColumns(source, 'ratings');
  const scale = parseInput(ratingScaleSchema, get('scale'), ['source', 'scale']);
  return tableOf({
    kind: 'ratings',
    scale,
    ratings: scale.highest <= HIGHEST_BYTE ? bytes('ratings', HIGHEST_BYTE) : counts('ratings'),
    customerIds: textsIfAny('customerIds'),
    days: get('days') === null ? null : days('days', NO_DAY),
    segments: textsIfAny('segments'),
  });
}
