import type { Decimal, MoneyInput } from '../money.ts';

/** A tier of an ambassador programme; a row may carry further columns. */
export interface AmbassadorTier {
  /** Name of the tier. */
  readonly tier: string;
  /** Ambassadors in it. */
  readonly ambassadors: number;
  /** What they brought: revenue, leads or customers, as an amount of at least 0. */
  readonly outcome: MoneyInput;
}

/** A tier beside the others. */
export interface TierShare {
  /** Name of the tier. */
  readonly tier: string;
  /** Ambassadors in it. */
  readonly ambassadors: number;
  /** What they brought, in the unit given. */
  readonly outcome: Decimal;
  /** Share of all ambassadors, from 0 to 1; `null` when there are none. */
  readonly ambassadorsShare: number | null;
  /** Share of all that was brought, from 0 to 1; `null` when that is nothing. */
  readonly outcomeShare: number | null;
}

/** How what ambassadors brought is spread over the tiers. */
export interface TierSpread {
  /** All that was brought, in the unit given. */
  readonly total: Decimal;
  /** Ambassadors of all tiers. */
  readonly ambassadors: number;
  /** The tiers, in order of first appearance. */
  readonly tiers: readonly TierShare[];
  /** Gini coefficient, from 0 where all ambassadors bring the same to almost 1; `null` when nothing was brought. */
  readonly gini: number | null;
}
