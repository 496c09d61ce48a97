import type { MoneyInput } from 'clientele';

/** Where functions take an amount of at least 0, and where any. */
export type AmountFields = readonly (readonly [
  name: string,
  path: string,
  sign: 'from 0' | 'any',
  run: (amount: MoneyInput) => unknown,
])[];
