import type { MoneyInput } from './money.ts';

/**
 * What is accepted as a rate, ratio, share, frequency or lifespan: a finite number, a decimal string, or a quotient.
 *
 * A number stands for the simplest fraction of which it is the nearest double, if the denominator is at most a million
 * (50 million if the number has 16 digits or more), else for its shortest decimal form: `1 / 3` is exactly one third,
 * `0.1` one tenth. So one function takes what another returns without loss. Strings and `{ numerator, denominator }`
 * are taken literally.
 */
export type RateInput =
  | number
  | string
  | {
      /** The dividend. */
      readonly numerator: MoneyInput;
      /** The divisor, above 0. */
      readonly denominator: MoneyInput;
    };

/** Where a value is in the caller's rows: the name of a column, or a function of the row. */
export type Column<Row, Value = unknown> = (keyof Row & string) | ((row: Row) => Value);

/** The caller's column for each field; omitted fields are read from the column with their own name. */
export type Columns<Row, Field extends string> = { readonly [Name in Field]?: Column<Row> };

/** An input without `null` values. */
export type NotNull<Input> = { readonly [Key in keyof Input]: Exclude<Input[Key], null> };
