export { countHealth, type HealthOutcome } from './count-health.ts';
export { type CustomerRoiInput, customerRoi } from './customer-roi.ts';
export { type HealthBandOptions, healthBand } from './health-band.ts';
export {
  type HealthBandOutcome,
  type HealthCalibration,
  type HealthCalibrationOptions,
  healthCalibration,
} from './health-calibration.ts';
export type { HealthCounts, HealthScoreCounts } from './health-counts.ts';
export { HEALTH_DIMENSIONS, type HealthDimensionName, type HealthScale } from './health-dimensions.ts';
export { healthScore } from './health-score.ts';
export type { HealthContribution, HealthDimension, HealthScore } from './health-types.ts';
export { mergeHealth } from './merge-health.ts';
export type { HealthBand } from './read-bands.ts';
