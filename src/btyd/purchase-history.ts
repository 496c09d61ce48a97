import {
  addCounts,
  type Declared,
  must,
  notNegative,
  numberBetween,
  oneOf,
  parameters,
  prefault,
  type ReadRow,
  readRows,
  row,
  rule,
  whole,
} from '../internal/reading/index.ts';
import { type Node, nodesOf } from '../internal/statistics/index.ts';
import * as z from '../internal/zod.ts';

/** A unit of time: a year is 365.25 days, a quarter and a month are a fourth and a twelfth of it, a week is 7 days. */
export type TimeUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A discount rate with the period over which it compounds. */
export interface DiscountRate {
  /** The rate, at least 0: 0.15 is 15 %. */
  readonly rate: number;
  /** The period: 15 % per year is `{ rate: 0.15, per: 'year' }`. */
  readonly per: TimeUnit;
}

const DAYS: Readonly<Record<TimeUnit, number>> = {
  day: 1,
  week: 7,
  month: 365.25 / 12,
  quarter: 365.25 / 4,
  year: 365.25,
};

/** The schema of a rate with its unit. */
export const rateWithUnitSchema = parameters({
  rate: notNegative(),
  per: timeUnit(),
});

/** Identical customers: the numbers of their rows, and how many they are. */
export interface Group {
  readonly key: readonly number[];
  readonly weight: number;
}

/** Groups whose keys begin with the same numbers. */
interface Branch {
  branches?: Map<number, Branch>;
  group?: { readonly key: readonly number[]; weight: number };
}

/** How one customer, or several alike, bought up to the end of the observation; rows may have other columns. */
export interface PurchaseHistory {
  /** Repeat purchases: 0 for a customer who bought once. */
  readonly frequency: number;
  /** Time from the first purchase to the last, in the time unit of the model; 0 with no repeat purchases. */
  readonly recency: number;
  /** Time from the first purchase to the end of the observation, in the same unit. */
  readonly T: number;
  /** How many customers have this history (default 1). */
  readonly weight?: number;
}

/** How one customer, or several alike, bought at opportunities such as yearly appeals; rows may have other columns. */
export interface OpportunityHistory {
  /** Opportunities at which the customer bought. */
  readonly frequency: number;
  /** Number of the last opportunity with a purchase, counted from 1; 0 if there is none. */
  readonly recency: number;
  /** Opportunities observed after the customer's first purchase; at most 10,000. */
  readonly opportunities: number;
  /** How many customers have this history (default 1). */
  readonly weight?: number;
}

/** Far beyond any real time, and its powers do not overflow. */
const LONGEST_TIME = 1e100;

type Known = Required<PurchaseHistory>;

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
 * Groups purchase histories: one row per distinct history, with the number of customers who have it. A fit takes time
 * in proportion to its rows, so a million customers cost little more than their distinct histories.
 *
 * - Formula: sum of the weights of all rows with the same frequency, recency and age
 * - Unit: customers
 * - Convention: times must be equal to be grouped, so give days as whole numbers, or weeks as days / 7. Fits group by
 *   themselves; use grouped rows to store, send and merge
 * - Merges: groups of parts of the data add up with {@link mergePurchaseHistories}
 *
 * @param histories - Any iterable of histories, such as the rows of `calibrationSummary`, in any order.
 * @returns The distinct histories, in ascending order of frequency, recency and age.
 * @throws {@link MetricsInputError} at the first invalid history.
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
 * Merges the purchase histories of two disjoint groups of customers.
 *
 * - Formula: sum of the weights of all rows with the same frequency, recency and age
 * - Unit: customers
 * - Convention: no customer is in both groups, and times are in the same unit and up to the same end
 *
 * @returns The distinct histories, in ascending order of frequency, recency and age.
 * @throws {@link MetricsInputError} at the first invalid history, or when the number of customers is not a safe
 *   integer.
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

export function time() {
  return numberBetween(0, LONGEST_TIME, 'a number from 0 to 1e+100');
}

/** Groups identical histories by frequency, recency and T. */
export function readHistories(parts: Readonly<Record<string, unknown>>): readonly Group[] {
  return groupRows(parts, purchaseHistorySchema, ({ frequency, recency, T, weight }) => ({
    key: [frequency, recency, T],
    weight,
  }));
}

/** Turns groups back into histories. */
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

/**
 * Nodes and weights of a discounted integral up to a horizon, or forever, for rates as smooth as `typical`, which
 * changes over a time of `span`.
 */
export function timesToCome(
  typical: (time: number) => number,
  span: number,
  growth: number,
  horizon = Number.POSITIVE_INFINITY,
): readonly Node[] {
  const scale = Math.min(span, 1 / growth, horizon);
  if (scale === 0) return [];
  const { timeAt, stretchAt, centre } =
    horizon === Number.POSITIVE_INFINITY ? alongLogarithm(scale) : alongLogit(scale, horizon);
  const discountAt = (at: number) => stretchAt(at) * Math.exp(-growth * timeAt(at));
  const nodes = nodesOf((at) => discountAt(at) * typical(timeAt(at)), centre, 1);
  return nodes
    .map(({ at, weight }) => ({ at: timeAt(at), weight: weight * discountAt(at) }))
    .filter(({ weight }) => weight > 0);
}

/** Discounted integral of a rate. */
export function discountedIntegral(
  rate: (time: number) => number,
  span: number,
  growth: number,
  horizon?: number,
): number {
  return timesToCome(rate, span, growth, horizon).reduce((sum, { at, weight }) => sum + weight * rate(at), 0);
}

function alongLogarithm(scale: number) {
  const timeAt = (at: number) => scale * Math.exp(at);
  return { timeAt, stretchAt: timeAt, centre: 0 };
}

function alongLogit(scale: number, horizon: number) {
  return {
    timeAt: (at: number) => horizon / (1 + Math.exp(-at)),
    stretchAt: (at: number) => horizon / (1 + Math.exp(-at)) / (1 + Math.exp(at)),
    centre: Math.log(scale / (2 * horizon - scale)),
  };
}

export function timeUnit() {
  return oneOf('day', 'week', 'month', 'quarter', 'year');
}

/** The schema of a discount rate, with its own message for a bare number, the usual mistake. */
export function discountRate() {
  const expected = 'a rate with its time such as { rate: 0.15, per: "year" }, as 15 % a week is not 15 % a year';
  const withTime = z.custom<unknown>((input) => typeof input === 'object', { ...must(expected), abort: true });
  return z.pipe(withTime, rateWithUnitSchema);
}

/** Growth of the log of an amount per unit of time. */
export function growthIn(unit: TimeUnit, { rate, per }: DiscountRate): number {
  return (Math.log1p(rate) * DAYS[unit]) / DAYS[per];
}
