import { Decimal as DecimalJs } from 'decimal.js';

/**
 * What is accepted as an amount of money: a finite number (its shortest decimal form: `0.1` is one tenth), a bigint, a
 * decimal string such as `"1234.50"` or `"1e3"` (no blanks, commas, hex or currency signs), or a `Decimal` of any copy
 * of decimal.js.
 */
export type MoneyInput = number | bigint | string | DecimalJs;

/**
 * The decimal type of all amounts of money: the class of [decimal.js](https://mikemcl.github.io/decimal.js/).
 *
 * Amounts that the library returns are instances with their own configuration (34 digits, half-even), which
 * `Decimal.set()` does not change.
 */
export const Decimal: typeof DecimalJs = DecimalJs;
export type Decimal = DecimalJs;
