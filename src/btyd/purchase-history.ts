import * as z from 'zod/mini';
import { isCount } from '../internal/reading/counts.ts';
import { numberBetween, whole } from '../internal/reading/fields.ts';
import { parseInput, row, rule } from '../internal/reading/parse-input.ts';
import { readUsualRow } from '../internal/reading/usual-row.ts';
import { type Group, groupRows } from './group-rows.ts';

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

/** The schema of a time. */
export function time() {
  return numberBetween(0, LONGEST_TIME, 'a number from 0 to 1e+100');
}

type Known = Required<PurchaseHistory>;

/** The schema of a history. */
export const purchaseHistorySchema = row(
  { frequency: whole(), recency: time(), T: time(), weight: z.prefault(whole(), 1) },
  rule<Known>('recency', 'at most T', ({ recency, T }) => recency <= T),
  rule<Known>(
    'recency',
    'above 0 with repeat purchases, and 0 without them',
    ({ frequency, recency }) => frequency > 0 === recency > 0,
  ),
);

/** Reads histories into groups of customers alike, by frequency, recency and T. */
export function readHistories(parts: Readonly<Record<string, unknown>>): readonly Group[] {
  return groupRows(parts, (element, name, index) => {
    const usual = readUsualRow(element, usualHistory);
    if (usual !== undefined) return usual;
    const { frequency, recency, T, weight } = parseInput(purchaseHistorySchema, element, [name, index]);
    return { key: [frequency, recency, T], weight };
  });
}

/** Groups as histories again. */
export function historiesIn(groups: readonly Group[]): readonly Required<PurchaseHistory>[] {
  return groups.map(({ key, weight }) => {
    const [frequency, recency, T] = key as readonly [number, number, number];
    return { frequency, recency, T, weight };
  });
}

function usualHistory({
  frequency,
  recency,
  T,
  weight = 1,
}: Record<keyof PurchaseHistory, unknown>): Group | undefined {
  if (!isCount(frequency) || !isCount(weight) || typeof recency !== 'number' || typeof T !== 'number') return undefined;
  const isUsual = frequency > 0 === recency > 0 && recency >= 0 && recency <= T && T <= LONGEST_TIME;
  return isUsual ? { key: [frequency + 0, recency + 0, T + 0], weight } : undefined;
}
