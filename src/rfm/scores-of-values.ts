import { exact } from '../internal/exact/decimals.ts';
import { hundredthsOf } from '../internal/exact/hundredths.ts';
import { inOneUnit, isNumbers, type Units } from '../internal/exact/units.ts';
import type { Decimal } from '../money.ts';
import { quantileScores } from './quantile-scores.ts';
import type { RfmScore } from './rfm-types.ts';

/** What is scored of a customer. */
export type RfmValues = Pick<RfmScore, 'customerId' | 'recencyDays' | 'frequency' | 'monetaryValue'>;

/** More days than the calendar has. */
const ALL_DAYS = 4_000_000;

export function scoresOfRecency(rows: readonly RfmValues[], breaks?: readonly number[]): readonly number[] {
  return breaks === undefined
    ? quantileScores(Float64Array.from(rows, ({ recencyDays }) => ALL_DAYS - recencyDays))
    : rows.map(({ recencyDays }) => 1 + breaks.filter((end) => recencyDays <= end).length);
}

export function scoresOfFrequency(rows: readonly RfmValues[], breaks?: readonly number[]): readonly number[] {
  return breaks === undefined
    ? quantileScores(Float64Array.from(rows, ({ frequency }) => frequency))
    : rows.map(({ frequency }) => 1 + breaks.filter((start) => frequency >= start).length);
}

export function scoresOfMonetaryValue(rows: readonly RfmValues[], breaks?: readonly Decimal[]): readonly number[] {
  return breaks === undefined
    ? quantileScores(unitsAboveLowest(rows.map(({ monetaryValue }) => monetaryValue)))
    : rows.map(({ monetaryValue }) => 1 + breaks.filter((start) => monetaryValue.greaterThanOrEqualTo(start)).length);
}

/** Amounts of either sign in one unit, less the lowest of them: whole numbers of at least 0 in the same order. */
function unitsAboveLowest(amounts: readonly Decimal[]): Units {
  const hundredths = new Float64Array(amounts.length);
  const others = new Map<number, Decimal>();
  for (const [index, amount] of amounts.entries()) {
    const quick = hundredthsOf(amount.toString());
    if (Number.isNaN(quick)) others.set(index, exact(amount));
    else hundredths[index] = quick;
  }
  const { units } = inOneUnit(hundredths, others);
  if (isNumbers(units)) {
    const lowest = units.reduce((least, unit) => Math.min(least, unit), 0);
    return units.map((unit) => unit - lowest);
  }
  return units;
}
