export { calibrationSummary } from './calibration-summary.ts';
export type {
  CalibrationHoldout,
  CalibrationSummary,
  CalibrationSummaryOptions,
  CalibrationUnit,
} from './calibration-types.ts';
export { rfmScores } from './rfm-scores.ts';
export { RFM_SEGMENTS } from './rfm-segment-table.ts';
export { rfmSegments } from './rfm-segments.ts';
export type {
  RfmBreaks,
  RfmRow,
  RfmScore,
  RfmScoresOptions,
  RfmSegment,
  RfmSegmentRule,
  RfmSegments,
} from './rfm-types.ts';
