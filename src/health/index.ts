export { type CustomerRoiInput, customerRoi } from './customer-roi.ts';
export type { HealthBand } from './health-band.ts';
export { type HealthBandOptions, healthBand } from './health-band.ts';
export type { HealthCounts, HealthScoreCounts } from './health-calibration.ts';
export {
  countHealth,
  type HealthBandOutcome,
  type HealthCalibration,
  type HealthCalibrationOptions,
  type HealthOutcome,
  healthCalibration,
  mergeHealth,
} from './health-calibration.ts';
export type { HealthContribution, HealthDimension, HealthScore } from './health-score.ts';
export { HEALTH_DIMENSIONS, type HealthDimensionName, type HealthScale, healthScore } from './health-score.ts';
