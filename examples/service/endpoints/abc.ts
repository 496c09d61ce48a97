import { type AbcAnalysis, type AbcRow, abcAnalysis, abcByCriteria, abcChart, abcTransitions, abcXyz } from 'clientele';
import { abcValueSchema } from 'clientele/schemas';
import * as z from 'zod/mini';
import { columnOf, type Endpoint, fieldsOf, ofRows, withoutName } from '../endpoint.ts';

const share = z.number().check(z.gt(0), z.lt(1));
const item = z.optional(z.unknown());
const classes = {
  thresholds: z.optional(z.strictObject({ a: share, b: share })),
  crossing: z.optional(z.enum(['included', 'excluded'])),
};

const xyz = {
  items: z.array(z.object({ item, value: abcValueSchema, demand: z.array(z.number().check(z.minimum(0))) })),
  periods: z.int().check(z.minimum(2), z.maximum(100_000)),
  ...classes,
  variability: z.optional(z.strictObject({ x: z.number().check(z.gt(0)), y: z.number().check(z.gt(0)) })),
  deviation: z.optional(z.enum(['population', 'sample'])),
};

const byCriteria = {
  items: z.array(z.object({ item, values: z.record(z.string(), abcValueSchema) })),
  criteria: z.array(z.string()).check(z.minLength(2)),
  combine: z.optional(z.enum(['best', 'worst'])),
  ...classes,
};

const letter = z.enum(['A', 'B', 'C']);
const classified = z.array(z.object({ key: z.union([z.string(), z.int()]), class: letter }));
const transitions = { before: classified, after: classified };

const rate = z.number().check(z.minimum(0), z.maximum(1));
const chart = {
  analysis: z.object({
    rows: z.array(z.object({ name: z.optional(z.string()), class: letter, share: rate, cumulativeShare: rate })),
  }),
  thresholds: classes.thresholds,
  theme: z.optional(z.enum(['light', 'dark'])),
  width: z.optional(z.int().check(z.minimum(240), z.maximum(2000))),
};

const valuesOf = columnOf('values');
const nameOf = columnOf<string>('name');

/** ABC analyses: the rows of a body have what the options of the functions would ask of an item. */
export const abc: Readonly<Record<string, Endpoint>> = {
  '/abc/analysis': ofRows(
    abcAnalysis,
    { items: z.array(z.object({ item, value: abcValueSchema })), ...classes },
    ['value'],
    'ABC analysis',
  ),
  '/abc/xyz': ofRows(abcXyz, xyz, ['value', 'demand'], 'ABC-XYZ analysis'),
  '/abc/by-criteria': {
    name: abcByCriteria.name,
    summary: 'ABC analysis by several criteria',
    body: z.strictObject(byCriteria),
    answer: (body) => {
      const { items, criteria, ...options } = fieldsOf(body, Object.keys(byCriteria));
      return withoutName('options', () =>
        abcByCriteria(items as Iterable<unknown>, { ...options, criteria: valuesByName(criteria) }),
      );
    },
  },
  '/abc/transitions': {
    name: abcTransitions.name,
    summary: 'Transitions between the classes of two ABC analyses',
    body: z.strictObject(transitions),
    answer: (body) => {
      const { before, after } = fieldsOf(body, Object.keys(transitions));
      return abcTransitions(itemsOf(before), itemsOf(after), { key: columnOf('key') });
    },
  },
  '/charts/abc': {
    name: abcChart.name,
    summary: 'ABC chart',
    body: z.strictObject(chart),
    answer: (body) => {
      const { analysis, ...looks } = fieldsOf(body, Object.keys(chart));
      const rows = itemsOf((analysis as Partial<AbcAnalysis<unknown>> | null | undefined)?.rows);
      const hasNames = Array.isArray(rows) && rows.some(({ item }) => nameOf(item) !== undefined);
      return abcChart({ rows }, { ...looks, ...(hasNames && { name: nameOf }) });
    },
  },
};

/** A function of an item for each name, which reads that value of its row. */
function valuesByName(names: unknown) {
  if (!Array.isArray(names)) return names as Record<string, (row: unknown) => number>;
  return Object.fromEntries(names.map((name) => [name, (row: unknown) => columnOf<number>(name)(valuesOf(row))]));
}

/** Rows with themselves as the item, so that a function of the item reads the row; the library refuses what is none. */
function itemsOf(rows: unknown) {
  return (Array.isArray(rows) ? rows.map((row) => ({ ...row, item: row })) : rows) as readonly AbcRow<unknown>[];
}
