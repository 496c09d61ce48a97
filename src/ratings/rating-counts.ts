import { addCounts, madeBy, parameters, ratio, rule, shortList, totalOf, whole } from '../internal/reading/index.ts';
import * as z from '../internal/zod.ts';

const MOST_POINTS = 1001;

interface Scale {
  readonly lowest: number;
  readonly highest: number;
}

/** How many chose each point of a scale. */
export interface RatingHistogram extends Scale {
  readonly counts: readonly number[];
}

export const ratingScaleSchema = parameters({ lowest: whole(), highest: whole() }, isScale());

export const ratingCountsSchema = parameters(
  { lowest: whole(), highest: whole(), counts: countList() },
  isScale(),
  hasEveryPoint(),
  madeBy('count ratings with countRatings'),
);

/** The lowest rating of a passive; lower ratings are detractors. */
export const LOWEST_PASSIVE = 7;

/** The lowest rating of a promoter. */
export const LOWEST_PROMOTER = 9;

/** The highest rating of the question. */
export const HIGHEST = 10;

export const npsCountsSchema = parameters(
  { promoters: whole(), passives: whole(), detractors: whole() },
  madeBy('count ratings with countNps'),
);

/** Groups the counts of the ratings from `lowest` to 10. */
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

export function isScale() {
  return rule<Scale>(
    'highest',
    `above lowest, with at most ${MOST_POINTS} points from lowest to highest`,
    (scale) => scale.lowest < scale.highest && pointsOf(scale) <= MOST_POINTS,
  );
}

function hasEveryPoint() {
  return rule<RatingHistogram>(
    ['counts', 'length'],
    'one for each point from lowest to highest',
    (scale) => scale.counts.length === pointsOf(scale),
  );
}

function countList() {
  return z.pipe(shortList(MOST_POINTS, `an array of at most ${MOST_POINTS} counts`), z.array(whole()));
}

/** Sum of all ratings. */
export function sumOfRatings({ lowest, counts }: Pick<RatingHistogram, 'lowest' | 'counts'>): bigint {
  return counts.reduce((sum, count, index) => sum + BigInt(count) * BigInt(lowest + index), 0n);
}

/** Percentage of respondents who answered `from` or more. */
export function percentFrom(
  { lowest, counts }: Pick<RatingHistogram, 'lowest' | 'counts'>,
  from: number,
): number | null {
  return ratio(100n * totalOf(counts.slice(from - lowest)), totalOf(counts));
}

/** The lower of the top two points of a scale. */
export function fromTopTwo({ highest }: Scale): number {
  return highest - 1;
}

/** The lowest point above the middle of a scale. */
export function fromAboveMiddle({ lowest, highest }: Scale): number {
  return Math.floor((lowest + highest) / 2) + 1;
}

function pointsOf({ lowest, highest }: Scale): number {
  return highest - lowest + 1;
}
