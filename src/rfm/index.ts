export { calibrationSummary } from './calibration-summary.ts';
export type {
  CalibrationHoldout,
  CalibrationOptions,
  CalibrationSummary,
  CalibrationUnit,
} from './calibration-types.ts';
export { rfmScores } from './rfm-scores.ts';
export { RFM_SEGMENTS } from './rfm-segment-table.ts';
export { rfmSegments } from './rfm-segments.ts';
export type { RfmBreaks, RfmOptions, RfmRow, RfmScore, RfmSegment, RfmSegmentRule, RfmSegments } from './rfm-types.ts';
