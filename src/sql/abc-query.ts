import * as z from 'zod/mini';
import { classOf, crossing, thresholds } from '../abc/classes.ts';
import type { AbcAnalysis, AbcThresholds } from '../abc/index.ts';
import { exact, money } from '../internal/exact/decimals.ts';
import { insideUnit } from '../internal/reading/fields.ts';
import { must, parseInput } from '../internal/reading/parse-input.ts';
import { mustBe, refuse } from '../internal/reading/refuse.ts';
import type { Decimal } from '../money.ts';
import { type AbcNames, abcSql } from './abc-sql.ts';
import { columnName, resultNames } from './names.ts';
import type { SqlGroup, SqlQuery, SqlSource } from './query.ts';
import { type Row, readCount, readGroup, readMoney, readRows, refuseInvalid } from './rows.ts';
import { decimalPlaces, queryInput, sourceOf } from './source.ts';

/** The input of {@link abcQuery}: a table with one row for each item, or with several to be added up. */
export interface AbcQueryInput extends SqlSource {
  /** Column with the value, a number; that of an item must be at least 0. */
  readonly value: string;
  /** Column that names the item, where several rows belong to one: their values are added up first. */
  readonly item?: string;
  /** Where the classes end, in shares of the value with at most 9 decimal places (default 0.8 and 0.95). */
  readonly thresholds?: AbcThresholds;
  /** Whether the item that crosses a threshold belongs to the better class (`'included'`, the default) or to the next. */
  readonly crossing?: 'included' | 'excluded';
  /** Decimal places that a value may have, 0 to 12 (default 4). More are invalid, as they would have to be rounded. */
  readonly places?: number;
}

/** The classes of a group. */
export interface AbcOfGroup {
  /** The group. */
  readonly group: SqlGroup;
  /** Value of all items, as money. */
  readonly total: Decimal;
  /** The three classes. */
  readonly classes: AbcAnalysis<unknown>['classes'];
}

/** So many digits of a share leave room for those of the value in every engine. */
const MOST_PLACES = 9;

const abcQueryInput = queryInput({
  value: columnName(),
  item: z.optional(columnName()),
  thresholds: thresholds(exactThreshold()),
  crossing: crossing(),
  places: decimalPlaces(),
});

/**
 * The query for an ABC analysis: the classes of `abcAnalysis` in the engine where the items are.
 *
 * - Formula: as that of `abcAnalysis`, in whole multiples of the smallest decimal place, so exact
 * - Unit: items; money; shares from 0 to 1
 * - Convention: a missing or negative value, or one of more than `places` decimal places, counts as invalid, and `read`
 *   refuses the result. Items of equal value are alike, so the classes need no order between them
 * - Needs window functions: the dialect `'clickhouse'` is refused, as its older servers have none
 * - Does not merge: a ranking needs all items at once
 * - Source: follows from the definition of `abcAnalysis`
 *
 * @returns The query; without `groupBy` it gives one row, of an empty table as well. Each group is ranked by itself.
 * @throws {@link MetricsInputError} when a name or an option is none, or the dialect cannot express the query.
 * @example
 * const query = abcQuery({ from: 'products', value: 'sold', dialect: 'duckdb' });
 * const row = { items_a: 1n, value_a: '90', items_b: 1n, value_b: '6', items_c: 1n, value_c: '4', invalid: 0n };
 * const [all] = query.read([row]);
 * all?.classes.A.valueShare; // => 0.9
 */
export function abcQuery(input: AbcQueryInput): SqlQuery<AbcOfGroup> {
  const { value, item, thresholds, crossing, places, ...given } = parseInput(abcQueryInput, input);
  if (given.dialect === 'clickhouse')
    refuse(['dialect'], mustBe('one with window functions: "duckdb", "postgres" or "ansi"', given.dialect));
  const source = sourceOf(given, { value, item });
  const names: AbcNames = resultNames(
    ['items_a', 'value_a', 'items_b', 'value_b', 'items_c', 'value_c', 'invalid'],
    source.names,
  );
  return {
    sql: abcSql({ source, thresholds, crossing, places, names }),
    read: (rows) =>
      Array.from(readRows(rows), (row) => {
        refuseInvalid(row, names.invalid, 'an exact value of at least 0');
        return { group: readGroup(row, given.groupBy), ...readClasses(row, names) };
      }),
  };
}

function readClasses(row: Row, names: AbcNames): Pick<AbcOfGroup, 'total' | 'classes'> {
  const read = (key: 'a' | 'b' | 'c') => ({
    items: readCount(row, names[`items_${key}`]),
    value: readMoney(row, names[`value_${key}`]),
  });
  const [a, b, c] = [read('a'), read('b'), read('c')];
  const all = {
    items: BigInt(a.items) + BigInt(b.items) + BigInt(c.items),
    value: money(exact(a.value).plus(b.value).plus(c.value)),
  };
  return { total: all.value, classes: { A: classOf(a, all), B: classOf(b, all), C: classOf(c, all) } };
}

function exactThreshold() {
  return insideUnit('a share').check(
    z.refine(
      (share) => exact(share).decimalPlaces() <= MOST_PLACES,
      must(`a share above 0 and below 1 with at most ${MOST_PLACES} decimal places`),
    ),
  );
}
