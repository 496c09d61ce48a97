import * as z from 'zod/mini';
import { AMOUNT_FROM_ZERO, amount, toAmount } from '../internal/reading/amounts.ts';
import { isCount } from '../internal/reading/counts.ts';
import { whole } from '../internal/reading/fields.ts';
import { parseInput, row } from '../internal/reading/parse-input.ts';
import { mustBe, refuse } from '../internal/reading/refuse.ts';
import { readUsualRow } from '../internal/reading/usual-row.ts';
import type { MoneyInput } from '../money.ts';
import { type Group, groupRows } from './group-rows.ts';

/** What one customer, or several alike, spent; a row may carry further columns. */
export interface SpendHistory {
  /** Repeat purchases. */
  readonly frequency: number;
  /** Mean amount of the repeat purchases, above 0; `null` or 0 where there are none. */
  readonly averageSpend: MoneyInput | null;
  /** How many customers have this history (default 1). */
  readonly weight?: number;
}

interface Spend {
  readonly frequency: number;
  readonly averageSpend: number;
  readonly weight: number;
}

const LARGEST = 1e100;

export const spendHistorySchema = row({
  frequency: whole(),
  averageSpend: z.nullable(amount()),
  weight: z.prefault(whole(), 1),
});

/** Reads what customers spent into groups of those alike, by frequency and mean amount; who has not bought again says nothing. */
export function readSpends(spends: unknown): readonly Group[] {
  return groupRows({ spends }, (element, name, index) => {
    const { frequency, averageSpend, weight } = readUsualRow(element, usualSpend) ?? readSpend(element, [name, index]);
    return { key: [frequency, averageSpend], weight: frequency === 0 ? 0 : weight };
  });
}

function readSpend(element: unknown, path: readonly PropertyKey[]): Spend {
  const { frequency, averageSpend, weight } = parseInput(spendHistorySchema, element, path);
  return {
    frequency,
    averageSpend: checkedSpend(frequency, Number(averageSpend ?? 0), [...path, 'averageSpend']),
    weight,
  };
}

/** A mean amount as a number, which is 0 where there are no repeat purchases, and only there. */
export function checkedSpend(frequency: number, spend: number, path: readonly PropertyKey[]): number {
  if (frequency === 0) return spend === 0 ? 0 : refuse(path, mustBe('null or 0 without repeat purchases', spend));
  return isSpend(spend) ? spend : refuse(path, mustBe('an amount from 1e-100 to 1e+100 with repeat purchases', spend));
}

function isSpend(spend: number): boolean {
  return spend >= 1 / LARGEST && spend <= LARGEST;
}

function usualSpend({ frequency, averageSpend, weight = 1 }: Record<keyof SpendHistory, unknown>): Spend | undefined {
  if (!isCount(frequency) || !isCount(weight) || frequency === 0) return undefined;
  const spend = typeof averageSpend === 'number' ? averageSpend : Number(toAmount(averageSpend, AMOUNT_FROM_ZERO));
  return isSpend(spend) ? { frequency, averageSpend: spend, weight } : undefined;
}
