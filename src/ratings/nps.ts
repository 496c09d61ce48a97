import { addCounts, madeBy, parameters, whole } from '../internal/reading/index.ts';

/** The lowest rating that makes a passive; what is below makes a detractor. */
export const LOWEST_PASSIVE = 7;

/** The lowest rating that makes a promoter. */
export const LOWEST_PROMOTER = 9;

/** The highest rating of the question. */
export const HIGHEST = 10;

/** The schema of an `NpsCounts`. */
export const npsCountsSchema = parameters(
  { promoters: whole(), passives: whole(), detractors: whole() },
  madeBy('count ratings with countNps'),
);

/** Sorts the counts of the ratings from `lowest` to 10 into the three groups. */
export function npsGroups(counts: readonly number[], lowest: number) {
  const group = (from: number, end: number) => {
    const start = from - lowest;
    const sum = (total: number, count: number, offset: number) =>
      addCounts(total, count, ['counts', 'counts', start + offset]);
    return counts.slice(start, end - lowest).reduce(sum, 0);
  };
  return {
    promoters: group(LOWEST_PROMOTER, HIGHEST + 1),
    passives: group(LOWEST_PASSIVE, LOWEST_PROMOTER),
    detractors: group(lowest, LOWEST_PASSIVE),
  };
}
