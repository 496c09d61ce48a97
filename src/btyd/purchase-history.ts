import {
  addCounts,
  type Declared,
  numberBetween,
  prefault,
  type ReadRow,
  readRows,
  row,
  rule,
  whole,
} from '../internal/reading/index.ts';

/** Customers alike: what a row says in numbers, and of how many. */
export interface Group {
  readonly key: readonly number[];
  readonly weight: number;
}

/** Groups that begin with the same numbers. */
interface Branch {
  branches?: Map<number, Branch>;
  group?: { readonly key: readonly number[]; weight: number };
}

/** How one customer, or several alike, bought up to the end of the observation; a row may carry further columns. */
export interface PurchaseHistory {
  /** Repeat purchases: 0 for a customer who bought once. */
  readonly frequency: number;
  /** Time from the first purchase to the last, in the unit of time of the model; 0 without repeat purchases. */
  readonly recency: number;
  /** Time from the first purchase to the end of the observation, in the same unit. */
  readonly T: number;
  /** How many customers have this history (default 1). */
  readonly weight?: number;
}

/** Far beyond any time in any unit, and its powers fit into numbers. */
const LONGEST_TIME = 1e100;

type Known = Required<PurchaseHistory>;

/** The schema of a history. */
export const purchaseHistorySchema = row(
  { frequency: whole(), recency: time(), T: time(), weight: prefault(whole(), 1) },
  rule<Known>('recency', 'at most T', ({ recency, T }) => recency <= T),
  rule<Known>(
    'recency',
    'above 0 with repeat purchases, and 0 without them',
    ({ frequency, recency }) => frequency > 0 === recency > 0,
  ),
);

/**
 * Groups purchase histories: one row for each distinct history, with how many customers have it. A fit takes as long as it has
 * rows, so a million customers cost little more than their distinct histories.
 *
 * - Formula: the sum of the weights of all rows with the same frequency, recency and age
 * - Unit: customers
 * - Convention: times are compared as they are, so give days as whole numbers, or weeks as days / 7. Fits group by themselves;
 *   grouped rows are for keeping, sending and merging
 * - Merges: groups of parts of the data add up with {@link mergePurchaseHistories}
 * - Source: follows from the likelihood, which is the same for customers with the same history
 *
 * @param histories - Any iterable of histories, such as the rows of `calibrationSummary`, in any order.
 * @returns The distinct histories, by frequency, recency and age in ascending order.
 * @throws {@link MetricsInputError} at the first row that is no history.
 * @example
 * summarizePurchaseHistories([
 *   { frequency: 2, recency: 20, T: 30 },
 *   { frequency: 0, recency: 0, T: 30 },
 *   { frequency: 2, recency: 20, T: 30, weight: 4 },
 * ]); // => [{ frequency: 0, recency: 0, T: 30, weight: 1 }, { frequency: 2, recency: 20, T: 30, weight: 5 }]
 */
export function summarizePurchaseHistories(histories: Iterable<PurchaseHistory>): readonly Required<PurchaseHistory>[] {
  return historiesIn(readHistories({ histories }));
}

/**
 * Merges the purchase histories of two parts of the customers: the groups of all of them.
 *
 * - Formula: the sum of the weights of all rows with the same frequency, recency and age
 * - Unit: customers
 * - Convention: a customer is in one of the parts alone, and times are of one unit and up to the same end
 * - Source: follows from the definition of {@link summarizePurchaseHistories}
 *
 * @returns The distinct histories, by frequency, recency and age in ascending order.
 * @throws {@link MetricsInputError} at the first row that is no history, or when the number of customers is no safe integer.
 * @example
 * const north = [{ frequency: 2, recency: 20, T: 30, weight: 5 }];
 * const south = [{ frequency: 2, recency: 20, T: 30, weight: 3 }];
 * mergePurchaseHistories(north, south); // => [{ frequency: 2, recency: 20, T: 30, weight: 8 }]
 */
export function mergePurchaseHistories(
  a: Iterable<PurchaseHistory>,
  b: Iterable<PurchaseHistory>,
): readonly Required<PurchaseHistory>[] {
  return historiesIn(readHistories({ a, b }));
}

/** The schema of a time. */
export function time() {
  return numberBetween(0, LONGEST_TIME, 'a number from 0 to 1e+100');
}

/** Reads histories into groups of customers alike, by frequency, recency and T. */
export function readHistories(parts: Readonly<Record<string, unknown>>): readonly Group[] {
  return groupRows(parts, purchaseHistorySchema, ({ frequency, recency, T, weight }) => ({
    key: [frequency, recency, T],
    weight,
  }));
}

/** Groups as histories again. */
function historiesIn(groups: readonly Group[]): readonly Required<PurchaseHistory>[] {
  return groups.map(({ key, weight }) => {
    const [frequency, recency, T] = key as readonly [number, number, number];
    return { frequency, recency, T, weight };
  });
}

/** Groups the rows of each part in one pass. They come in the order of their keys, so that the order of rows changes no result. */
export function groupRows<Row extends { readonly declared: Declared<object> }>(
  parts: Readonly<Record<string, unknown>>,
  schema: Row,
  groupOf: (row: ReadRow<Row>, path: readonly PropertyKey[]) => Group,
): readonly Group[] {
  const root: Branch = {};
  const groups: Group[] = [];
  let customers = 0;
  for (const [name, rows] of Object.entries(parts)) {
    for (const [row, path] of readRows(schema, rows, [name])) {
      const { key, weight } = groupOf(row, path);
      customers += weight;
      if (customers > Number.MAX_SAFE_INTEGER) addCounts(customers - weight, weight, [...path, 'weight']);
      const branch = branchAt(root, key);
      if (branch.group !== undefined) branch.group.weight += weight;
      else if (weight > 0) groups.push(openGroup(branch, key, weight));
    }
  }
  return groups.sort(byKey);
}

export function customersIn(groups: readonly Group[]): number {
  return groups.reduce((customers, { weight }) => customers + weight, 0);
}

function branchAt(root: Branch, key: readonly number[]): Branch {
  let branch = root;
  for (const part of key) {
    branch.branches ??= new Map();
    let next = branch.branches.get(part);
    if (next === undefined) {
      next = {};
      branch.branches.set(part, next);
    }
    branch = next;
  }
  return branch;
}

function openGroup(branch: Branch, key: readonly number[], weight: number): Group {
  const group = { key, weight };
  branch.group = group;
  return group;
}

function byKey(a: Group, b: Group): number {
  const place = a.key.findIndex((part, index) => part !== b.key[index]);
  return (a.key[place] as number) - (b.key[place] as number);
}
