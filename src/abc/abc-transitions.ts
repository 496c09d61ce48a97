import type { Column } from '../inputs.ts';
import {
  column,
  elements,
  mustBe,
  oneOf,
  optional,
  parameters,
  parseInput,
  parseOptions,
  ratio,
  refuse,
  row,
} from '../internal/reading/index.ts';
import * as z from '../internal/zod.ts';
import type { AbcClassName } from './abc-analysis.ts';

/** An item in its class, such as a row of `abcAnalysis` or of `abcByCriteria`; further columns are ignored. */
export interface ClassifiedItem<Item> {
  /** The item itself. */
  readonly item: Item;
  /** Its class. */
  readonly class: AbcClassName;
}

/** What is chosen about `abcTransitions`. */
export interface AbcTransitionsOptions<Item> {
  /** Gives what identifies an item in both runs. */
  readonly key: Column<Item, string | number>;
}

/** Where the items of a class went. */
export interface AbcDepartures {
  /** Items that are A in the second run. */
  readonly A: number;
  /** Items that are B in it. */
  readonly B: number;
  /** Items that are C in it. */
  readonly C: number;
  /** Items that are not in the second run. */
  readonly left: number;
}

/** How items moved between the classes of two runs, in counts of items. */
export interface AbcTransitions {
  /** From each class of the first run, how many went to each class of the second, or left. */
  readonly from: Readonly<Record<AbcClassName, AbcDepartures>>;
  /** How many items that were not in the first run came into each class. */
  readonly entered: Readonly<Record<AbcClassName, number>>;
  /** Items of both runs that rose. */
  readonly risen: number;
  /** Items of both runs that fell. */
  readonly fallen: number;
  /** Share of the items of both runs that kept their class, from 0 to 1; `null` when there are none. */
  readonly stableShare: number | null;
}

const CLASSES = ['A', 'B', 'C'] as const;

const KEY = 'the key of an item: a safe integer or a string';

export const abcTransitionsOptionsSchema = parameters({ key: column('the key of an item') });

export const classifiedItemSchema = row({
  item: optional(z.unknown()),
  class: oneOf(...CLASSES),
});

/**
 * ABC transitions: how items moved between the classes of two runs of an ABC analysis, such as two years.
 *
 * - Formula: items by their class before and after
 * - Unit: items; share from 0 to 1
 * - Convention: an item is the same in both runs that has the same key; one that is in a single run left or entered
 * - Source: the transition matrix of two classifications
 *
 * @returns The matrix with who left and who entered, and how many rose, fell and stayed.
 * @throws {@link MetricsInputError} at the first row that is none, or whose key is none or that of an earlier row of its run.
 * @example
 * const year = (...sales: [name: string, sold: number][]) => abcAnalysis(sales, { value: ([, sold]) => sold }).rows;
 * const { from, entered, risen, stableShare } = abcTransitions(year(['coffee', 90], ['tea', 6], ['cups', 4]), year(['coffee', 85], ['cups', 12], ['mugs', 3]), { key: ([name]) => name });
 * from.C; // => { A: 0, B: 1, C: 0, left: 0 }
 * [from.B.left, entered.C, risen, stableShare]; // => [1, 1, 1, 0.5]
 */
export function abcTransitions<Item>(
  before: Iterable<ClassifiedItem<Item>>,
  after: Iterable<ClassifiedItem<Item>>,
  options: AbcTransitionsOptions<Item>,
): AbcTransitions {
  const { key } = parseOptions(abcTransitionsOptionsSchema, options);
  const first = classesByKey(before, 'before', key);
  const second = classesByKey(after, 'after', key);
  const nobody = () => ({ A: 0, B: 0, C: 0 });
  const from = { A: { ...nobody(), left: 0 }, B: { ...nobody(), left: 0 }, C: { ...nobody(), left: 0 } };
  const entered = nobody();
  let [risen, fallen, both] = [0, 0, 0];
  for (const [item, was] of first) {
    const is = second.get(item);
    from[was][is ?? 'left'] += 1;
    if (is === undefined) continue;
    both += 1;
    if (is < was) risen += 1;
    if (is > was) fallen += 1;
  }
  for (const [item, is] of second) if (!first.has(item)) entered[is] += 1;
  return { from, entered, risen, fallen, stableShare: ratio(both - risen - fallen, both) };
}

function classesByKey(rows: Iterable<unknown>, name: string, key: (item: unknown) => unknown) {
  const classes = new Map<string | number, AbcClassName>();
  for (const element of elements(rows, name)) {
    const path = [name, classes.size];
    const classified = parseInput(classifiedItemSchema, element, path);
    const id: unknown = key(classified.item);
    const isKey = typeof id === 'string' || Number.isSafeInteger(id);
    if (!isKey) return refuse([...path, 'key'], mustBe(KEY, id));
    if (classes.has(id as string)) return refuse([...path, 'key'], mustBe('that of no earlier row', id));
    classes.set(id as string, classified.class);
  }
  return classes;
}
