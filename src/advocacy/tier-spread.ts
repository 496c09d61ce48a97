import { amount, type Decimal, decimalRatio, exact, type MoneyInput, money, sum } from '../internal/exact/index.ts';
import {
  addCounts,
  type Columns,
  columnsOf,
  elements,
  inFields,
  label,
  mustBe,
  parameters,
  parseColumns,
  parseInput,
  ratio,
  refuse,
  row,
  whole,
} from '../internal/reading/index.ts';

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

type Tier = Readonly<{ tier: string; ambassadors: number; outcome: Decimal }>;

export const ambassadorTierSchema = row({ tier: label(), ambassadors: whole(), outcome: amount() });

export const tierSpreadOptionsSchema = parameters({ columns: columnsOf(ambassadorTierSchema) });

/** As {@link tierSpread}, of rows in the caller's own columns. */
export function tierSpread<Row>(
  tiers: Iterable<Row>,
  options: { readonly columns: Columns<Row, keyof AmbassadorTier> },
): TierSpread;
/**
 * Tier spread: what each tier of ambassadors brings, and how unequally that is spread.
 *
 * - Formula: shares `ambassadors / all` and `outcome / total`; with the tiers from the lowest outcome per ambassador up, n
 *   their ambassadors, y their outcome, Y that of the tiers before: `gini = 1 − Σ n (2 Y + y) / (Σ n × Σ y)`
 * - Unit: shares and coefficient from 0 to 1
 * - Convention: the coefficient is that of grouped data: it takes all ambassadors of a tier to bring the same, and so is
 *   at most that of the single ambassadors. Rows of one tier add up
 * - Source: “Turn Delighted Customers into Scalable Growth” for the spread; Brown, “Using Gini-style indices to evaluate
 *   the spatial patterns of health practitioners”, Social Science & Medicine 38 (1994), for the sum
 *
 * @param tiers - Any iterable of rows.
 * @returns The shares and the coefficient.
 * @throws {@link MetricsInputError} at the first row that is none, or when a tier without ambassadors brought something.
 * @example
 * const { tiers, gini } = tierSpread([
 *   { tier: 'gold', ambassadors: 10, outcome: 600 },
 *   { tier: 'silver', ambassadors: 30, outcome: 400 },
 * ]);
 * tiers.map(({ outcomeShare }) => outcomeShare); // => [0.6, 0.4]
 * gini; // => 0.35
 */
export function tierSpread(tiers: Iterable<AmbassadorTier>): TierSpread;
export function tierSpread(tiers: Iterable<unknown>, options?: object): TierSpread {
  const { columns } = parseColumns(tierSpreadOptionsSchema, options);
  return inFields(ambassadorTierSchema, tiers, 'tiers', columns, (rows) => {
    const added = addUp(rows);
    const total = sum(added.map(({ outcome }) => outcome));
    const ambassadors = added.reduce((all, tier) => all + tier.ambassadors, 0);
    return {
      total: money(total),
      ambassadors,
      tiers: added.map((tier) => ({
        tier: tier.tier,
        ambassadors: tier.ambassadors,
        outcome: money(tier.outcome),
        ambassadorsShare: ratio(tier.ambassadors, ambassadors),
        outcomeShare: decimalRatio(tier.outcome, total),
      })),
      gini: giniOf(added, total.times(ambassadors)),
    };
  });
}

/** One row for each tier. */
function addUp(tiers: unknown): readonly Tier[] {
  const byName = new Map<string, Tier>();
  const lastRows = new Map<string, number>();
  let index = 0;
  let all = 0;
  for (const element of elements(tiers, 'tiers')) {
    const { tier, ambassadors, outcome } = parseInput(ambassadorTierSchema, element, ['tiers', index]);
    all = addCounts(all, ambassadors, ['tiers', index, 'ambassadors']);
    const before = byName.get(tier) ?? { ambassadors: 0, outcome: exact(0) };
    byName.set(tier, { tier, ambassadors: before.ambassadors + ambassadors, outcome: before.outcome.plus(outcome) });
    lastRows.set(tier, index);
    index += 1;
  }
  for (const { tier, ambassadors, outcome } of byName.values()) {
    if (ambassadors === 0 && !outcome.isZero()) {
      refuse(
        ['tiers', lastRows.get(tier) as number, 'ambassadors'],
        mustBe('above 0 where the tier brought something', 0),
      );
    }
  }
  return [...byName.values()];
}

function giniOf(tiers: readonly Tier[], all: Decimal): number | null {
  const ascending = tiers
    .filter(({ ambassadors }) => ambassadors > 0)
    .sort((a, b) => a.outcome.times(b.ambassadors).comparedTo(b.outcome.times(a.ambassadors)));
  let before = exact(0);
  let below = exact(0);
  for (const { ambassadors, outcome } of ascending) {
    below = below.plus(before.times(2).plus(outcome).times(ambassadors));
    before = before.plus(outcome);
  }
  return decimalRatio(all.minus(below), all);
}
