import type { Column } from '../inputs.ts';
import type { AbcClassName } from './abc-types.ts';

/** An item in its class, such as a row of `abcAnalysis` or of `abcByCriteria`; further columns are ignored. */
export interface ClassifiedItem<Item> {
  /** The item itself. */
  readonly item: Item;
  /** Its class. */
  readonly class: AbcClassName;
}

/** What is chosen about `abcTransitions`. */
export interface AbcTransitionsOptions<Item> {
  /** Gives what identifies an item in both runs. */
  readonly key: Column<Item, string | number>;
}

/** Where the items of a class went. */
export interface AbcDepartures {
  /** Items that are A in the second run. */
  readonly A: number;
  /** Items that are B in it. */
  readonly B: number;
  /** Items that are C in it. */
  readonly C: number;
  /** Items that are not in the second run. */
  readonly left: number;
}

/** How items moved between the classes of two runs, in counts of items. */
export interface AbcTransitions {
  /** From each class of the first run, how many went to each class of the second, or left. */
  readonly from: Readonly<Record<AbcClassName, AbcDepartures>>;
  /** How many items that were not in the first run came into each class. */
  readonly entered: Readonly<Record<AbcClassName, number>>;
  /** Items of both runs that rose. */
  readonly risen: number;
  /** Items of both runs that fell. */
  readonly fallen: number;
  /** Share of the items of both runs that kept their class, from 0 to 1; `null` when there are none. */
  readonly stableShare: number | null;
}
