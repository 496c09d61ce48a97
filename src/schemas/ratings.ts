import { whole } from '../internal/reading/fields.ts';
import type { RatingCounts, RatingScale, TopBoxInput } from '../ratings/index.ts';
import { ratingCountsSchema as ratingCounts, ratingScaleSchema as ratingScale } from '../ratings/rating-counts.ts';
import { topBoxPercentSchema as topBoxPercentInput } from '../ratings/top-box-percent.ts';
import { type InputSchema, inputSchema } from './input-schema.ts';

/** An answer on any scale, of which `countRatings` takes many; it refuses those that are not on its own. */
export const ratingSchema: InputSchema<number> = inputSchema(whole());

/** A scale, as `countRatings` takes it. */
export const ratingScaleSchema: InputSchema<RatingScale> = inputSchema(ratingScale);

/** Counts on any scale, as `ratingMean`, `mergeRatings`, `npsCountsFromRatings` and the metrics of CSAT and CES take them. */
export const ratingCountsSchema: InputSchema<RatingCounts> = inputSchema(ratingCounts);

/** The input of `topBoxPercent`. */
export const topBoxPercentSchema: InputSchema<TopBoxInput> = inputSchema(topBoxPercentInput);
