import { parseInput } from '../internal/reading/index.ts';
import type { RatingCounts, RatingScale } from '../ratings/index.ts';
import { ratingScaleSchema } from '../ratings/rating-counts.ts';
import {
  readCount,
  readGroup,
  readRows,
  refuseInvalid,
  type SqlGroup,
  type SqlQuery,
  type SqlSource,
} from './query.ts';
import { columnName, countIf, countUnless, queryInput, resultNames, select, sourceOf } from './source.ts';

/** The input of {@link ratingCountsQuery}: a table with one row for each answer. */
export interface RatingCountsQueryInput extends SqlSource {
  /** Column with the rating, a number. */
  readonly rating: string;
  /** The lowest and highest rating that can be given. */
  readonly scale: RatingScale;
}

/** The rating counts of a group. */
export interface RatingCountsOfGroup {
  /** The group. */
  readonly group: SqlGroup;
  /** Its counts, which merge with `mergeRatings`. */
  readonly counts: RatingCounts;
}

const ratingCountsQueryInput = queryInput({
  rating: columnName(),
  scale: ratingScaleSchema,
});

/**
 * The query for rating counts: `countRatings` in the engine where the ratings are.
 *
 * - Formula: for each rating of the scale, the number of rows that have it, each in a column
 * - Unit: respondents
 * - Convention: a rating that is missing, fractional or off the scale counts as invalid, and `read` refuses the result
 * - Merges: counts of several tables or servers add up with `mergeRatings`
 * - Source: follows from the definition of `countRatings`
 *
 * @returns The query; without `groupBy` it gives one row, of an empty table as well.
 * @throws {@link MetricsInputError} when a name or the scale is none, or the dialect cannot express the query.
 * @example
 * const scale = { lowest: 1, highest: 3 };
 * const query = ratingCountsQuery({ from: 'answers', rating: 'stars', scale, dialect: 'duckdb' });
 * const [all] = query.read([{ rating_1: 5n, rating_2: 0n, rating_3: 7n, invalid: 0n }]);
 * all?.counts; // => { lowest: 1, highest: 3, counts: [5, 0, 7] }
 */
export function ratingCountsQuery(input: RatingCountsQueryInput): SqlQuery<RatingCountsOfGroup> {
  const { rating, scale, ...source } = parseInput(ratingCountsQueryInput, input);
  const { dialect, from, columns, groups, names, where, dated } = sourceOf(source, { rating });
  const { lowest, highest } = scale;
  const ratings = Array.from({ length: highest - lowest + 1 }, (_, index) => lowest + index);
  const points = ratings.map((point) => `rating_${point}`);
  const result = resultNames(['invalid', ...points], names);
  const nameOf = (point: string) => result[point] as string;
  const value = dialect.numeric(columns.rating);
  const onScale = `${value} IN (${ratings.join(', ')})`;
  return {
    sql: select({
      columns: [
        ...groups,
        ...ratings.map((point) => `${countIf(`${value} = ${point}`)} AS ${dialect.quoted(nameOf(`rating_${point}`))}`),
        `${countUnless([onScale, ...dated])} AS ${dialect.quoted(nameOf('invalid'))}`,
      ],
      from,
      where,
      groupBy: groups,
    }),
    read: (rows) =>
      Array.from(readRows(rows), (row) => {
        refuseInvalid(row, nameOf('invalid'), `a rating from ${lowest} to ${highest}`);
        const counts = points.map((point) => readCount(row, nameOf(point)));
        return { group: readGroup(row, source.groupBy), counts: { lowest, highest, counts } };
      }),
  };
}
