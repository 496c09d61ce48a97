import { exact, sum } from '../internal/exact/decimals.ts';
import { divide } from '../internal/exact/quotients.ts';
import type { Decimal } from '../money.ts';
import { drawnAmount } from './drawn-amount.ts';
import { countText, moneyText } from './texts.ts';

interface Year {
  readonly year: number;
  readonly cashFlow: Decimal;
  readonly presentValue: Decimal;
}

/** A year with the value of all years up to it, less the acquisition cost. */
export interface YearSoFar extends Year {
  readonly value: Decimal;
}

const MOST_BARS = 50;

export function cumulated(years: readonly Year[], cost: Decimal): readonly YearSoFar[] {
  let value = exact(0).minus(cost);
  return years.map((year) => {
    value = value.plus(year.presentValue);
    return { ...year, value };
  });
}

export function cashFlowFinding(years: readonly YearSoFar[], cost: Decimal, currency: string | null | undefined) {
  const { value } = years.at(-1) as YearSoFar;
  const worth = `worth ${moneyText(value, currency)} after ${countText(years.length, 'year')}`;
  const breakEven = cost.isZero() ? undefined : years.find((year) => !year.value.isNegative());
  if (breakEven !== undefined) return { finding: `Pays off in year ${breakEven.year}, ${worth}`, breakEven };
  return { finding: cost.isZero() ? `A customer is ${worth}` : `Does not pay off: ${worth}`, breakEven };
}

/** One bar for each year, or for as many at a time as makes few enough bars; the line has a point at the end of each bar. */
export function cashFlowBars(years: readonly YearSoFar[], cost: Decimal) {
  const together = Math.ceil(years.length / MOST_BARS);
  const bars = [];
  const line = [
    { year: 0, value: drawnAmount(exact(0).minus(cost), ['acquisitionCost']), text: exact(0).minus(cost).toString() },
  ];
  for (let start = 0; start < years.length; start += together) {
    const group = years.slice(start, start + together);
    const [first, last] = [group[0] as YearSoFar, group.at(-1) as YearSoFar];
    const mean = divide(sum(group.map(({ cashFlow }) => cashFlow)), exact(group.length));
    bars.push({
      from: start + 0.1 * together,
      to: last.year - 0.1 * together,
      amount: drawnAmount(mean, ['cashFlows', start, 'cashFlow']),
      years: first === last ? `${first.year}` : `${first.year}–${last.year}`,
      text: mean.toString(),
    });
    line.push({
      year: last.year,
      value: drawnAmount(last.value, ['cashFlows', last.year - 1, 'presentValue']),
      text: last.value.toString(),
    });
  }
  return { bars, line };
}
