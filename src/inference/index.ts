export { bootstrapInterval } from './bootstrap-interval.ts';
export { type CompareNpsOptions, compareNps } from './compare-nps.ts';
export { type CompareProportionsOptions, compareProportions } from './compare-proportions.ts';
export type { BootstrapOptions, Comparison, Interval, StratifiedBootstrapOptions } from './interval.ts';
export { type NpsIntervalOptions, npsInterval } from './nps-interval.ts';
export { type NpsChange, type NpsTrendOptions, type NpsTrendWave, type NpsWave, npsTrend } from './nps-trend.ts';
export type { ProportionCounts } from './proportion-interval.ts';
export {
  type CesIntervalOptions,
  type ChurnIntervalOptions,
  type CsatIntervalOptions,
  cesInterval,
  churnInterval,
  csatInterval,
  type ProportionIntervalOptions,
  proportionInterval,
} from './proportion-interval.ts';
export {
  type CompareRatingMeansOptions,
  compareRatingMeans,
  type RatingMeanIntervalOptions,
  ratingMeanInterval,
} from './rating-means.ts';
export {
  type NpsSampleSizeInput,
  npsSampleSize,
  type ProportionSampleSizeInput,
  proportionSampleSize,
} from './sample-size.ts';
export { type NpsStratum, type StratifiedNps, type StratifiedNpsOptions, stratifiedNps } from './stratified-nps.ts';
