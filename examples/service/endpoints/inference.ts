import {
  cesInterval,
  churnInterval,
  compareNps,
  compareProportions,
  compareRatingMeans,
  csatInterval,
  npsInterval,
  npsSampleSize,
  npsTrend,
  proportionInterval,
  proportionSampleSize,
  ratingMeanInterval,
  stratifiedNps,
} from 'clientele';
import {
  cesIntervalSchema,
  churnIntervalSchema,
  compareNpsSchema,
  compareProportionsSchema,
  compareRatingMeansSchema,
  csatIntervalSchema,
  npsIntervalSchema,
  npsSampleSizeSchema,
  npsTrendSchema,
  proportionIntervalSchema,
  proportionSampleSizeSchema,
  ratingMeanIntervalSchema,
  stratifiedNpsSchema,
} from 'clientele/schemas';
import { type Endpoint, ofInput } from '../endpoint.ts';

/** How sure the figures are: what is behind each path. */
export const inference: Readonly<Record<string, Endpoint>> = {
  '/inference/nps-interval': ofInput(npsInterval, npsIntervalSchema, 'Confidence interval of a Net Promoter Score'),
  '/inference/csat-interval': ofInput(csatInterval, csatIntervalSchema, 'Confidence interval of CSAT as a percentage'),
  '/inference/ces-interval': ofInput(
    cesInterval,
    cesIntervalSchema,
    'Confidence interval of a customer effort score as a percentage',
  ),
  '/inference/rating-mean-interval': ofInput(
    ratingMeanInterval,
    ratingMeanIntervalSchema,
    'Confidence interval of a mean rating',
  ),
  '/inference/churn-interval': ofInput(
    churnInterval,
    churnIntervalSchema,
    'Confidence interval of a customer churn rate',
  ),
  '/inference/proportion-interval': ofInput(
    proportionInterval,
    proportionIntervalSchema,
    'Confidence interval of a proportion',
  ),
  '/inference/compare-nps': ofInput(compareNps, compareNpsSchema, 'Comparison of two Net Promoter Scores'),
  '/inference/compare-rating-means': ofInput(
    compareRatingMeans,
    compareRatingMeansSchema,
    'Comparison of two mean ratings',
  ),
  '/inference/compare-proportions': ofInput(
    compareProportions,
    compareProportionsSchema,
    'Comparison of two proportions',
  ),
  '/inference/nps-trend': ofInput(npsTrend, npsTrendSchema, 'Trend of a Net Promoter Score'),
  '/inference/stratified-nps': ofInput(stratifiedNps, stratifiedNpsSchema, 'Stratified Net Promoter Score'),
  '/inference/nps-sample-size': ofInput(npsSampleSize, npsSampleSizeSchema, 'Sample size for a Net Promoter Score'),
  '/inference/proportion-sample-size': ofInput(
    proportionSampleSize,
    proportionSampleSizeSchema,
    'Sample size for a proportion',
  ),
};
