import { classOf, crossing, thresholds } from '../abc/abc-analysis.ts';
import type { AbcAnalysis, AbcThresholds } from '../abc/index.ts';
import { type Decimal, exact, money, quotientOfShare } from '../internal/exact/index.ts';
import { insideUnit, must, mustBe, optional, parseInput, refuse } from '../internal/reading/index.ts';
import * as z from '../internal/zod.ts';
import {
  type Row,
  readCount,
  readGroup,
  readMoney,
  readRows,
  refuseInvalid,
  type SqlGroup,
  type SqlQuery,
  type SqlSource,
} from './query.ts';
import {
  columnName,
  countIf,
  countUnless,
  decimalPlaces,
  derived,
  queryInput,
  quotedNames,
  resultNames,
  type Source,
  select,
  sourceOf,
  total,
} from './source.ts';

type Column = 'items_a' | 'value_a' | 'items_b' | 'value_b' | 'items_c' | 'value_c' | 'invalid';

/** The names of the columns of the result. */
type AbcNames = Readonly<Record<Column, string>>;

interface AbcParts {
  readonly source: Source<{ readonly value: string; readonly item: string | undefined }>;
  readonly thresholds: { readonly a: number; readonly b: number };
  readonly crossing: 'included' | 'excluded';
  readonly places: number;
  readonly names: AbcNames;
}

const INNER = ['item_value', 'item_invalid', 'reached', 'all_items', 'item_class'] as const;

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
  item: optional(columnName()),
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

/** Three steps, the innermost first: the value of each item, the values down to it and of all, its class. */
function abcSql({ source, thresholds, crossing, places, names }: AbcParts): string {
  const { dialect, groups } = source;
  const inner = quotedNames(dialect, INNER, source.names);
  const partition = groups.length > 0 ? `PARTITION BY ${groups.join(', ')}` : '';
  const over = (...parts: readonly string[]) => `OVER (${parts.filter(Boolean).join(' ')})`;
  const order = `ORDER BY ${inner.item_value} DESC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW`;
  const cumulated = select({
    columns: [
      ...groups,
      inner.item_value,
      inner.item_invalid,
      `SUM(${inner.item_value}) ${over(partition, order)} AS ${inner.reached}`,
      `SUM(${inner.item_value}) ${over(partition)} AS ${inner.all_items}`,
    ],
    from: derived(itemsSql(source, places, inner), dialect.quoted('items')),
  });
  const isIn = (share: number) => {
    const [top, bottom] = quotientOfShare(share);
    const before = `(${inner.reached} - ${inner.item_value})`;
    return crossing === 'included'
      ? `${before} * ${bottom} < ${inner.all_items} * ${top}`
      : `${inner.all_items} > 0 AND ${inner.reached} * ${bottom} <= ${inner.all_items} * ${top}`;
  };
  const classed = select({
    columns: [
      ...groups,
      inner.item_value,
      inner.item_invalid,
      `CASE WHEN ${isIn(thresholds.a)} THEN 'A' WHEN ${isIn(thresholds.b)} THEN 'B' ELSE 'C' END AS ${inner.item_class}`,
    ],
    from: derived(cumulated, dialect.quoted('cumulated')),
  });
  const columnsOf = (name: 'a' | 'b' | 'c') => {
    const isClass = `${inner.item_class} = '${name.toUpperCase()}'`;
    const value = `CASE WHEN ${isClass} THEN ${inner.item_value} END`;
    return [
      `${countIf(isClass)} AS ${dialect.quoted(names[`items_${name}`])}`,
      `${dialect.sumText(value, places)} AS ${dialect.quoted(names[`value_${name}`])}`,
    ];
  };
  return select({
    columns: [
      ...groups,
      ...columnsOf('a'),
      ...columnsOf('b'),
      ...columnsOf('c'),
      `${total(inner.item_invalid)} AS ${dialect.quoted(names.invalid)}`,
    ],
    from: derived(classed, dialect.quoted('classed')),
    groupBy: groups,
  });
}

/** The value of each item, and how many of its rows are invalid. */
function itemsSql(
  { dialect, columns, groups, from, where, dated }: AbcParts['source'],
  places: number,
  inner: Readonly<Record<(typeof INNER)[number], string>>,
): string {
  if (columns.item === undefined) {
    const domain = { places, sign: 'from zero' } as const;
    const isItem = [dialect.isAmount(columns.value, domain), ...dated].join(' AND ');
    return select({
      columns: [
        ...groups,
        `${dialect.amount(columns.value, domain)} AS ${inner.item_value}`,
        `CASE WHEN ${isItem} THEN 0 ELSE 1 END AS ${inner.item_invalid}`,
      ],
      from,
      where,
    });
  }
  const domain = { places, sign: 'any' } as const;
  const value = `SUM(${dialect.amount(columns.value, domain)})`;
  const isPart = [`${columns.item} IS NOT NULL`, dialect.isAmount(columns.value, domain), ...dated];
  return select({
    columns: [
      ...groups,
      `${value} AS ${inner.item_value}`,
      `${countUnless(isPart)} + CASE WHEN ${value} < 0 THEN 1 ELSE 0 END AS ${inner.item_invalid}`,
    ],
    from,
    where,
    groupBy: [...groups, columns.item],
  });
}
