import { madeBy, parameters, ratio, rule, shortList, totalOf, whole } from '../internal/reading/index.ts';
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

/** The schema of a `RatingScale`. */
export const ratingScaleSchema = parameters({ lowest: whole(), highest: whole() }, isScale());

/** The schema of a `RatingCounts`. */
export const ratingCountsSchema = parameters(
  { lowest: whole(), highest: whole(), counts: countList() },
  isScale(),
  hasEveryPoint(),
  madeBy('count ratings with countRatings'),
);

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

/** All ratings added up. */
export function sumOfRatings({ lowest, counts }: Pick<RatingHistogram, 'lowest' | 'counts'>): bigint {
  return counts.reduce((sum, count, index) => sum + BigInt(count) * BigInt(lowest + index), 0n);
}

/** The percentage of respondents who answered `from` or more. */
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
