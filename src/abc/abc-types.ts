import type { Column } from '../inputs.ts';
import type { Decimal, MoneyInput } from '../money.ts';

/** The classes of an ABC analysis: A brings most of the value, C least. */
export type AbcClassName = 'A' | 'B' | 'C';

/** Which part of the value the classes A, and A and B together, are to bring. */
export interface AbcThresholds {
  /** Share of the value that class A brings, above 0. */
  readonly a: number;
  /** Share of the value that A and B bring together, above `a` and below 1. */
  readonly b: number;
}

/** The options of `abcAnalysis`. */
export interface AbcOptions<Item> {
  /** Gives the value of an item, as an amount of at least 0. */
  readonly value: Column<Item, MoneyInput>;
  /** Where the classes end, in shares of the value (default 0.8 and 0.95). */
  readonly thresholds?: AbcThresholds;
  /** Whether the item that crosses a threshold belongs to the better class (`'included'`, the default) or to the next. */
  readonly crossing?: 'included' | 'excluded';
}

/** An item in its class. */
export interface AbcRow<Item> {
  /** The item itself. */
  readonly item: Item;
  /** Its class. */
  readonly class: AbcClassName;
  /** Its share of the value of all items, from 0 to 1. */
  readonly share: number;
  /** The share of this item and all before it, from 0 to 1. */
  readonly cumulativeShare: number;
}

/** A class as a whole. */
export interface AbcClass {
  /** Items in it. */
  readonly items: number;
  /** Value of its items, as money. */
  readonly value: Decimal;
  /** Its share of all items, from 0 to 1; `null` when there are none. */
  readonly itemShare: number | null;
  /** Its share of the value of all items, from 0 to 1; `null` when that is 0. */
  readonly valueShare: number | null;
}

/** The result of `abcAnalysis`. */
export interface AbcAnalysis<Item> {
  /** Value of all items, as money. */
  readonly total: Decimal;
  /** The items, highest value first, ties in the order given. */
  readonly rows: readonly AbcRow<Item>[];
  /** The three classes. */
  readonly classes: Readonly<Record<AbcClassName, AbcClass>>;
}
