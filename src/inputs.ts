import type { MoneyInput } from './money.ts';

/**
 * What is accepted as a rate, ratio, share, frequency or lifespan: a finite number, a decimal string, or a quotient.
 *
 * A number means the simplest fraction to which it is the nearest double, if the denominator is at most a million (50 million where
 * the number has 16 digits or more), else its shortest decimal form: `1 / 3` is exactly one third, `0.1` one tenth. So what one
 * function returns the next one takes without loss. Text and `{ numerator, denominator }` are taken as they are.
 */
export type RateInput =
  | number
  | string
  | {
      /** What is divided. */
      readonly numerator: MoneyInput;
      /** By what it is divided, above 0. */
      readonly denominator: MoneyInput;
    };

/** Where a value stands in a row of the caller's: the name of a column, or a function of the row. */
export type Column<Row, Value = unknown> = (keyof Row & string) | ((row: Row) => Value);

/** Which of the caller's columns is which field; a field that is left out is read from the column of its own name. */
export type Columns<Row, Field extends string> = { readonly [Name in Field]?: Column<Row> };

/** An input of which no value is `null`. */
export type NotNull<Input> = { readonly [Key in keyof Input]: Exclude<Input[Key], null> };
