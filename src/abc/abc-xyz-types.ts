import type { Column } from '../inputs.ts';
import type { MoneyInput } from '../money.ts';
import type { AbcClass, AbcClassName, AbcThresholds } from './abc-types.ts';

/** The classes of variability: the demand for X is steady, for Z erratic. */
export type XyzClassName = 'X' | 'Y' | 'Z';

/** A class of value with one of variability. */
export type AbcXyzCell = `${AbcClassName}${XyzClassName}`;

/** The options of `abcXyz`. */
export interface AbcXyzOptions<Item> {
  /** Gives the value of an item, as an amount of at least 0. */
  readonly value: Column<Item, MoneyInput>;
  /** Gives the demand for an item in the periods that had any, as numbers of at least 0. */
  readonly demand: (item: Item) => Iterable<number>;
  /** All periods observed, from 2 to 100,000: those without a demand given count as 0. */
  readonly periods: number;
  /** Where the classes of value end, in shares of the value (default 0.8 and 0.95). */
  readonly thresholds?: AbcThresholds;
  /** Whether the item that crosses a threshold belongs to the better class (`'included'`, the default) or to the next. */
  readonly crossing?: 'included' | 'excluded';
  /** The highest coefficients of variation of X and of Y (default 0.5 and 1). */
  readonly variability?: XyzThresholds;
  /** Whether the squared deviations are divided by the periods (`'population'`, the default) or by one less. */
  readonly deviation?: 'population' | 'sample';
}

/** Where the classes of variability end. */
export interface XyzThresholds {
  /** The highest coefficient of variation in X, above 0. */
  readonly x: number;
  /** The highest in Y, above `x`. */
  readonly y: number;
}

/** An item in its cell. */
export interface AbcXyzRow<Item> {
  /** The item itself. */
  readonly item: Item;
  /** Its cell. */
  readonly cell: AbcXyzCell;
  /** Its share of the value of all items, from 0 to 1. */
  readonly share: number;
  /** Standard deviation of its demand divided by the mean; `null` where there was no demand. */
  readonly coefficientOfVariation: number | null;
}

/** The result of `abcXyz`. */
export interface AbcXyz<Item> {
  /** The items, highest value first, ties in the order given. */
  readonly rows: readonly AbcXyzRow<Item>[];
  /** The nine cells, those without items too. */
  readonly cells: Readonly<Record<AbcXyzCell, AbcClass>>;
}
