import { bootstrapIntervalSchema as bootstrapIntervalInput } from '../inference/bootstrap-interval.ts';
import { cesIntervalSchema as cesIntervalInput } from '../inference/ces-interval.ts';
import { churnIntervalSchema as churnIntervalInput } from '../inference/churn-interval.ts';
import { compareNpsSchema as compareNpsInput } from '../inference/compare-nps.ts';
import { compareProportionsSchema as compareProportionsInput } from '../inference/compare-proportions.ts';
import { compareRatingMeansSchema as compareRatingMeansInput } from '../inference/compare-rating-means.ts';
import { csatIntervalSchema as csatIntervalInput } from '../inference/csat-interval.ts';
import type {
  BootstrapInput,
  CesIntervalInput,
  ChurnIntervalInput,
  CompareNpsInput,
  CompareProportionsInput,
  CompareRatingMeansInput,
  CsatIntervalInput,
  NpsIntervalInput,
  NpsSampleSizeInput,
  NpsStratum,
  NpsTrendInput,
  NpsWave,
  ProportionIntervalInput,
  ProportionSampleSizeInput,
  RatingMeanIntervalInput,
  StratifiedBootstrapInput,
  StratifiedNpsInput,
} from '../inference/index.ts';
import { npsIntervalSchema as npsIntervalInput } from '../inference/nps-interval.ts';
import { npsSampleSizeSchema as npsSampleSizeInput } from '../inference/nps-sample-size.ts';
import { npsTrendSchema as npsTrendInput, npsWaveSchema as npsWave } from '../inference/nps-trend.ts';
import { proportionIntervalSchema as proportionIntervalInput } from '../inference/proportion-interval.ts';
import { proportionSampleSizeSchema as proportionSampleSizeInput } from '../inference/proportion-sample-size.ts';
import { ratingMeanIntervalSchema as ratingMeanIntervalInput } from '../inference/rating-mean-interval.ts';
import {
  npsStratumSchema as npsStratum,
  stratifiedNpsSchema as stratifiedNpsInput,
} from '../inference/stratified-nps.ts';
import { type InputSchema, inputSchema } from './input-schema.ts';

/** The input of `bootstrapInterval`; no JSON can hold `statistic`, which is a function. */
export const bootstrapIntervalSchema: InputSchema<BootstrapInput<unknown> | StratifiedBootstrapInput<unknown>> =
  inputSchema(bootstrapIntervalInput);

/** The input of `cesInterval`. */
export const cesIntervalSchema: InputSchema<CesIntervalInput> = inputSchema(cesIntervalInput);

/** The input of `churnInterval`. */
export const churnIntervalSchema: InputSchema<ChurnIntervalInput> = inputSchema(churnIntervalInput);

/** The input of `compareNps`. */
export const compareNpsSchema: InputSchema<CompareNpsInput> = inputSchema(compareNpsInput);

/** The input of `compareProportions`. */
export const compareProportionsSchema: InputSchema<CompareProportionsInput> = inputSchema(compareProportionsInput);

/** The input of `compareRatingMeans`. */
export const compareRatingMeansSchema: InputSchema<CompareRatingMeansInput> = inputSchema(compareRatingMeansInput);

/** The input of `csatInterval`. */
export const csatIntervalSchema: InputSchema<CsatIntervalInput> = inputSchema(csatIntervalInput);

/** The input of `npsInterval`. */
export const npsIntervalSchema: InputSchema<NpsIntervalInput> = inputSchema(npsIntervalInput);

/** The input of `npsSampleSize`. */
export const npsSampleSizeSchema: InputSchema<NpsSampleSizeInput> = inputSchema(npsSampleSizeInput);

/** A wave of `npsTrend`. */
export const npsWaveSchema: InputSchema<NpsWave> = inputSchema(npsWave);

/** The input of `npsTrend`. */
export const npsTrendSchema: InputSchema<NpsTrendInput> = inputSchema(npsTrendInput, {
  waves: npsWaveSchema,
});

/** The input of `proportionInterval`. */
export const proportionIntervalSchema: InputSchema<ProportionIntervalInput> = inputSchema(proportionIntervalInput);

/** The input of `proportionSampleSize`. */
export const proportionSampleSizeSchema: InputSchema<ProportionSampleSizeInput> =
  inputSchema(proportionSampleSizeInput);

/** The input of `ratingMeanInterval`. */
export const ratingMeanIntervalSchema: InputSchema<RatingMeanIntervalInput> = inputSchema(ratingMeanIntervalInput);

/** A stratum of `stratifiedNps`. */
export const npsStratumSchema: InputSchema<NpsStratum> = inputSchema(npsStratum);

/** The input of `stratifiedNps`. */
export const stratifiedNpsSchema: InputSchema<StratifiedNpsInput> = inputSchema(stratifiedNpsInput, {
  strata: npsStratumSchema,
});
