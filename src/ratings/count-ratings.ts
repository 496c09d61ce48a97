import {
  addCounts,
  type Columns,
  columnsOf,
  elements,
  inField,
  isArray,
  mustBe,
  parameters,
  parseInput,
  refuse,
  row,
  whole,
} from '../internal/reading/index.ts';
import { isScale, ratingCountsSchema } from './rating-counts.ts';

const VALUES = 256;

/** So many bytes that clearing a table of all pairs takes no time beside them. */
const MANY = 2 ** 20;

/** The whole numbers that a survey lets its respondents choose from. */
export interface RatingScale {
  /** The lowest rating: a whole number of at least 0. */
  readonly lowest: number;
  /** The highest rating: a whole number above `lowest`, at most 1000 above it. */
  readonly highest: number;
}

/** How many respondents chose each rating of a scale. */
export interface RatingCounts extends RatingScale {
  /** `counts[i]` respondents answered `lowest + i`; one entry for each rating of the scale. */
  readonly counts: readonly number[];
}

export const countRatingsRatingsSchema = whole();

export const countRatingsScaleSchema = parameters(
  { lowest: whole(), highest: whole(), columns: columnsOf(row({ rating: countRatingsRatingsSchema })) },
  isScale(),
);

/** As {@link countRatings}, of rows in the caller's own columns. */
export function countRatings<Row>(
  rows: Iterable<Row>,
  scale: RatingScale & { readonly columns: Columns<Row, 'rating'> },
): RatingCounts;
/**
 * Counts ratings: how many respondents chose each point of a scale, from which every satisfaction metric follows.
 *
 * - Formula: `counts[i]` = the number of ratings that equal `lowest + i`
 * - Unit: respondents
 * - Merges: counts of parts of the data add up with {@link mergeRatings}
 * - Source: LIKE.TG glossary, "Customer experience"
 *
 * @param ratings - Any iterable of ratings: an array, a typed array, a Set, a generator.
 * @param scale - The lowest and highest rating that can be given.
 * @returns The counts; all zero when there are no ratings.
 * @throws {@link MetricsInputError} at the first rating that is not a whole number of the scale, or when the scale is none.
 * @example
 * countRatings([5, 4, 5], { lowest: 1, highest: 5 }); // => { lowest: 1, highest: 5, counts: [0, 0, 0, 1, 2] }
 */
export function countRatings(ratings: Iterable<number>, scale: RatingScale): RatingCounts;
export function countRatings(ratings: Iterable<unknown>, scale: object): RatingCounts {
  const { lowest, highest, columns } = parseInput(countRatingsScaleSchema, scale, ['scale']);
  return inField('rating', ratings, 'ratings', columns, (given) => ({
    lowest,
    highest,
    counts: tally(given, lowest, highest),
  }));
}

/**
 * Merges the rating counts of two parts of the data: the counts of all of it.
 *
 * - Formula: the sum, point by point
 * - Unit: respondents
 * - Source: follows from the definition of {@link countRatings}
 *
 * @returns The merged counts, on the scale of both.
 * @throws {@link MetricsInputError} when the scales differ, an input is no `RatingCounts`, or a sum is no safe integer.
 * @example
 * const monday = countRatings([1, 2], { lowest: 1, highest: 3 });
 * const tuesday = countRatings([2, 3], { lowest: 1, highest: 3 });
 * mergeRatings(monday, tuesday).counts; // => [1, 2, 1]
 */
export function mergeRatings(a: RatingCounts, b: RatingCounts): RatingCounts {
  const { lowest, highest, counts } = parseInput(ratingCountsSchema, a, ['a']);
  const other = parseInput(ratingCountsSchema, b, ['b']);
  if (other.lowest !== lowest) refuse(['b', 'lowest'], mustBe(`${lowest}, as in a`, other.lowest));
  if (other.highest !== highest) refuse(['b', 'highest'], mustBe(`${highest}, as in a`, other.highest));
  const merged = other.counts.map((count, index) => addCounts(counts[index] as number, count, ['b', 'counts', index]));
  return { lowest, highest, counts: merged };
}

/** How many of the ratings are `lowest`, `lowest + 1`, … `highest`. */
export function tally(ratings: unknown, lowest: number, highest: number): number[] {
  return tallyByIndex(ratings, lowest, highest) ?? tallyInOrder(ratings, lowest, highest);
}

function tallyInOrder(ratings: unknown, lowest: number, highest: number): number[] {
  const counts = new Float64Array(highest - lowest + 1);
  let index = 0;
  for (const rating of elements(ratings, 'ratings')) {
    if (!count(counts, rating, lowest)) {
      refuse(['ratings', index], mustBe(`a whole number from ${lowest} to ${highest}`, rating));
    }
    index += 1;
  }
  return [...counts];
}

/** Counts an array or bytes several times as fast; leaves all others, and whatever is wrong with these, to the iterator. */
function tallyByIndex(ratings: unknown, lowest: number, highest: number): number[] | undefined {
  try {
    if (ratings instanceof Uint8Array) return tallyBytes(ratings, lowest, highest);
    if (!isArray(ratings)) return undefined;
    const counts = new Float64Array(highest - lowest + 1);
    for (let index = 0; index < ratings.length; index += 1) {
      if (!count(counts, ratings[index], lowest)) return undefined;
    }
    return [...counts];
  } catch {
    return undefined;
  }
}

function tallyBytes(bytes: Uint8Array, lowest: number, highest: number): number[] | undefined {
  const counts = countBytes(bytes);
  const isOfScale = (byte: number) => byte >= lowest && byte <= highest;
  if (counts.some((count, byte) => count > 0 && !isOfScale(byte))) return undefined;
  return Array.from({ length: highest - lowest + 1 }, (_, point) => counts[lowest + point] ?? 0);
}

/** Counts a rating, if it is one of the scale. */
function count(counts: Float64Array, rating: unknown, lowest: number): boolean {
  const point = typeof rating === 'number' ? rating - lowest : Number.NaN;
  const before = counts[point];
  if (before === undefined) return false;
  counts[point] = before + 1;
  return true;
}

/** How many of the bytes are 0, 1, … 255. */
function countBytes(bytes: Uint8Array): Float64Array {
  const counts = new Float64Array(VALUES);
  const start = (4 - (bytes.byteOffset % 4)) % 4;
  if (bytes.length < MANY) {
    countOneByOne(counts, bytes);
  } else {
    const words = new Uint32Array(bytes.buffer, bytes.byteOffset + start, Math.floor((bytes.length - start) / 4));
    countOneByOne(counts, bytes.subarray(0, start));
    countByPairs(counts, words);
    countOneByOne(counts, bytes.subarray(start + 4 * words.length));
  }
  return counts;
}

function countOneByOne(counts: Float64Array, bytes: Uint8Array): void {
  for (let index = 0; index < bytes.length; index += 1) add(counts, bytes[index] as number, 1);
}

/** Counts the two pairs of bytes in each word, which takes half as long as to add up the bytes. */
function countByPairs(counts: Float64Array, words: Uint32Array): void {
  const pairs = new Float64Array(VALUES * VALUES);
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as number;
    add(pairs, word & 0xffff, 1);
    add(pairs, word >>> 16, 1);
  }
  for (let pair = 0; pair < pairs.length; pair += 1) {
    add(counts, pair >>> 8, pairs[pair] as number);
    add(counts, pair & 0xff, pairs[pair] as number);
  }
}

function add(counts: Float64Array, index: number, more: number): void {
  counts[index] = (counts[index] as number) + more;
}
