import { quotientOfShare } from '../internal/exact/units.ts';
import { countIf, countUnless, derived, select, total } from './layout.ts';
import { quotedNames } from './names.ts';
import type { Source } from './source.ts';

type Column = 'items_a' | 'value_a' | 'items_b' | 'value_b' | 'items_c' | 'value_c' | 'invalid';

/** The names of the columns of the result. */
export type AbcNames = Readonly<Record<Column, string>>;

interface AbcParts {
  readonly source: Source<{ readonly value: string; readonly item: string | undefined }>;
  readonly thresholds: { readonly a: number; readonly b: number };
  readonly crossing: 'included' | 'excluded';
  readonly places: number;
  readonly names: AbcNames;
}

const INNER = ['item_value', 'item_invalid', 'reached', 'all_items', 'item_class'] as const;

/** Three steps, the innermost first: the value of each item, the values down to it and of all, its class. */
export function abcSql({ source, thresholds, crossing, places, names }: AbcParts): string {
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
