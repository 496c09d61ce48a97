import type { MoneyInput } from 'clientele';
import { type OpenCall, openCalls } from './open-calls.ts';

type Sign = 'from 0' | 'any';

/** A call with an amount left open: where a function takes it, and whether it may be below 0. */
export type AmountField = OpenCall<Sign, MoneyInput>;

const SIGNS: Readonly<Record<string, Sign>> = {
  'an amount of at least 0 such as 12.5 or "12.50"': 'from 0',
  'an amount such as 12.5 or "12.50"': 'any',
};

/** Every place of every function that takes an amount. */
export const AMOUNT_FIELDS: readonly AmountField[] = openCalls(({ description = '' }) => SIGNS[description]);
