import { nameText, percentText } from './texts.ts';

export interface Period {
  readonly period: string;
  readonly churnRate: number | null;
  readonly interval?: { readonly lower: number; readonly upper: number } | null | undefined;
}

type RatedPeriod = Period & { readonly churnRate: number };

const MOST_PERIODS = 200;

export function isRated(period: Period): period is RatedPeriod {
  return period.churnRate !== null;
}

/** From the first rate to the last; `null` without one. */
export function churnFinding(periods: readonly Period[]): string | null {
  const rated = periods.filter(isRated);
  const [first, last] = [rated[0], rated.at(-1)];
  if (first === undefined || last === undefined) return null;
  const [before, after] = [percentText(100 * first.churnRate), percentText(100 * last.churnRate)];
  if (first === last) return `Churn ${after} (${nameText(last.period)})`;
  if (before === after) return `Churn ${after} in ${nameText(first.period)} as in ${nameText(last.period)}`;
  const verb = last.churnRate < first.churnRate ? 'fell' : 'rose';
  return `Churn ${verb} from ${before} (${nameText(first.period)}) to ${after} (${nameText(last.period)})`;
}

/** All periods, or of too many the highest and the lowest of each stretch, and the last of all. */
export function shownPeriods(periods: readonly Period[]): readonly Period[] {
  if (periods.length <= MOST_PERIODS) return periods;
  const stretch = Math.ceil((2 * periods.length) / MOST_PERIODS);
  const shown = new Set<number>([periods.length - 1]);
  for (let start = 0; start < periods.length; start += stretch) {
    const rateOf = (index: number) => periods[index]?.churnRate ?? Number.NaN;
    const places = Array.from({ length: Math.min(stretch, periods.length - start) }, (_, offset) => start + offset);
    const rated = places.filter((index) => !Number.isNaN(rateOf(index)));
    const sorted = rated.length === 0 ? [start] : rated.sort((a, b) => rateOf(a) - rateOf(b));
    shown.add(sorted[0] as number).add(sorted.at(-1) as number);
  }
  return [...shown].sort((a, b) => a - b).map((index) => periods[index] as Period);
}
