import { healthOutcomeSchema as healthOutcome } from '../health/count-health.ts';
import { customerRoiSchema as customerRoiInput } from '../health/customer-roi.ts';
import { healthBandSchema as healthBandInput } from '../health/health-band.ts';
import { healthCalibrationSchema as healthCalibrationInput } from '../health/health-calibration.ts';
import {
  healthCountsSchema as healthCounts,
  healthScoreCountsSchema as healthScoreCounts,
} from '../health/health-counts.ts';
import {
  healthDimensionSchema as healthDimension,
  healthScoreSchema as healthScoreInput,
} from '../health/health-score.ts';
import type {
  CustomerRoiInput,
  HealthBand,
  HealthBandInput,
  HealthCalibrationInput,
  HealthCounts,
  HealthDimension,
  HealthOutcome,
  HealthScoreCounts,
  HealthScoreInput,
} from '../health/index.ts';
import { healthBandRowSchema as healthBandRow } from '../health/read-bands.ts';
import { type InputSchema, inputSchema } from './input-schema.ts';

/** A row of `countHealth`. */
export const healthOutcomeSchema: InputSchema<HealthOutcome> = inputSchema(healthOutcome);

/** A row of {@link healthCountsSchema}. */
export const healthScoreCountsSchema: InputSchema<HealthScoreCounts> = inputSchema(healthScoreCounts);

/** What `countHealth` gave, as `mergeHealth` takes it. */
export const healthCountsSchema: InputSchema<HealthCounts> = inputSchema(healthCounts, {
  scores: healthScoreCountsSchema,
});

/** The input of `customerRoi`. */
export const customerRoiSchema: InputSchema<CustomerRoiInput> = inputSchema(customerRoiInput);

/** A band of {@link healthBandSchema} and {@link healthCalibrationSchema}. */
export const healthBandRowSchema: InputSchema<HealthBand> = inputSchema(healthBandRow);

/** The input of `healthBand`. */
export const healthBandSchema: InputSchema<HealthBandInput> = inputSchema(healthBandInput, {
  bands: healthBandRowSchema,
});

/** The input of `healthCalibration`. */
export const healthCalibrationSchema: InputSchema<HealthCalibrationInput> = inputSchema(healthCalibrationInput, {
  'counts.scores': healthScoreCountsSchema,
  bands: healthBandRowSchema,
});

/** A dimension of {@link healthScoreSchema}. */
export const healthDimensionSchema: InputSchema<HealthDimension> = inputSchema(healthDimension);

/** The input of `healthScore`. */
export const healthScoreSchema: InputSchema<HealthScoreInput> = inputSchema(healthScoreInput, {
  dimensions: healthDimensionSchema,
});
