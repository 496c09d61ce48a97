import { fieldThat, mustBe, nullish, refuse } from '../reading/index.ts';

/** The currency of the data, known from the first row that names one. */
export interface CurrencyOfCall {
  code: string | undefined;
}

const MOST_CHARACTERS = 20;

/** The field of a currency, which rows may omit. */
export function currency() {
  const expected = `a currency of at most ${MOST_CHARACTERS} characters such as "EUR"`;
  const json = { type: 'string', minLength: 1, maxLength: MOST_CHARACTERS } as const;
  return nullish(fieldThat<string>(expected, json, isCurrency));
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
