import { parseInput } from '../internal/reading/index.ts';
import type { NpsCounts } from '../nps/index.ts';
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

/** The input of {@link npsCountsQuery}: a table with one row for each answer. */
export interface NpsCountsQueryInput extends SqlSource {
  /** Column with the rating, a number. */
  readonly rating: string;
}

/** The NPS counts of a group. */
export interface NpsCountsOfGroup {
  /** The group. */
  readonly group: SqlGroup;
  /** Its counts, which merge with `mergeNps`. */
  readonly counts: NpsCounts;
}

const npsCountsQueryInput = queryInput({ rating: columnName() });

const GROUPS = { promoters: [9, 10], passives: [7, 8], detractors: [0, 1, 2, 3, 4, 5, 6] };
const RATINGS = '0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10';

/**
 * The query for NPS counts: `countNps` in the engine where the ratings are.
 *
 * - Formula: 9–10 promoter, 7–8 passive, 0–6 detractor
 * - Unit: respondents
 * - Convention: a rating that is missing, fractional or outside 0–10 counts as invalid, and `read` refuses the result
 * - Merges: counts of several tables or servers add up with `mergeNps`
 * - Source: follows from the definition of `countNps`
 *
 * @returns The query; without `groupBy` it gives one row, of an empty table as well.
 * @throws {@link MetricsInputError} when a name is none, or the dialect cannot express the query.
 * @example
 * const query = npsCountsQuery({ from: 'answers', rating: 'score', groupBy: ['country'], dialect: 'postgres' });
 * const [france] = query.read([{ country: 'FR', promoters: '70', passives: '10', detractors: '20', invalid: '0' }]);
 * france; // => { group: { country: 'FR' }, counts: { promoters: 70, passives: 10, detractors: 20 } }
 */
export function npsCountsQuery(input: NpsCountsQueryInput): SqlQuery<NpsCountsOfGroup> {
  const { rating, ...source } = parseInput(npsCountsQueryInput, input);
  const { dialect, from, columns, groups, names, where, dated } = sourceOf(source, { rating });
  const result = resultNames(['promoters', 'passives', 'detractors', 'invalid'], names);
  const value = dialect.numeric(columns.rating);
  const group = (name: keyof typeof GROUPS) =>
    `${countIf(`${value} IN (${GROUPS[name].join(', ')})`)} AS ${dialect.quoted(result[name])}`;
  return {
    sql: select({
      columns: [
        ...groups,
        group('promoters'),
        group('passives'),
        group('detractors'),
        `${countUnless([`${value} IN (${RATINGS})`, ...dated])} AS ${dialect.quoted(result.invalid)}`,
      ],
      from,
      where,
      groupBy: groups,
    }),
    read: (rows) =>
      Array.from(readRows(rows), (row) => {
        refuseInvalid(row, result.invalid, 'a rating from 0 to 10');
        return {
          group: readGroup(row, source.groupBy),
          counts: {
            promoters: readCount(row, result.promoters),
            passives: readCount(row, result.passives),
            detractors: readCount(row, result.detractors),
          },
        };
      }),
  };
}
