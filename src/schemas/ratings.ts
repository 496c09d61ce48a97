import { whole } from '../internal/fields.ts';
import { ratingCountsSchema as ratingCounts, ratingScaleSchema as ratingScale } from '../internal/rating-counts.ts';
import type { RatingCounts, RatingScale, TopBoxInput } from '../ratings/index.ts';
import { topBoxPercentSchema as topBoxPercentInput } from '../ratings/top-box-percent.ts';
import { type InputSchema, inputSchema } from './input-schema.ts';

/** An answer on any scale, of which `countRatings` takes many; it refuses those that are not on its own. */
export const ratingSchema: InputSchema<number> = /* @__PURE__ */ inputSchema(/* @__PURE__ */ whole());

/** A scale, as `countRatings` takes it. */
export const ratingScaleSchema: InputSchema<RatingScale> = /* @__PURE__ */ inputSchema(ratingScale);

/** Counts on any scale, as `ratingMean`, `mergeRatings`, `npsCountsOf` and the metrics of CSAT and CES take them. */
export const ratingCountsSchema: InputSchema<RatingCounts> = /* @__PURE__ */ inputSchema(ratingCounts);

/** The input of `topBoxPercent`. */
export const topBoxPercentSchema: InputSchema<TopBoxInput> = /* @__PURE__ */ inputSchema(topBoxPercentInput);
