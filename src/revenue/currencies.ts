import * as z from 'zod/mini';
import { must } from '../internal/reading/parse-input.ts';
import { mustBe, refuse } from '../internal/reading/refuse.ts';

/** The currency of a call, once a row has named it. */
export interface CurrencyOfCall {
  code: string | undefined;
}

const MOST_CHARACTERS = 20;

export const CURRENCY = `a currency of at most ${MOST_CHARACTERS} characters such as "EUR"`;

/** The schema of a currency, which a row may leave out. */
export function currency() {
  return z.nullish(z.custom<string>(isCurrency, must(CURRENCY)));
}

/** Refuses a second currency. */
export function keepCurrency(
  call: CurrencyOfCall,
  code: string | null | undefined,
  path: readonly PropertyKey[],
): void {
  if (typeof code !== 'string' || code === call.code) return;
  if (call.code !== undefined) refuse(path, mustBe(`${JSON.stringify(call.code)}, the currency of earlier rows`, code));
  call.code = code;
}

function isCurrency(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && value.length <= MOST_CHARACTERS;
}
