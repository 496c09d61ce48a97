export type {
  CalibrationHoldout,
  CalibrationSummary,
  CalibrationSummaryOptions,
  CalibrationUnit,
} from './calibration-summary.ts';
export { calibrationSummary } from './calibration-summary.ts';
export type {
  RfmBreaks,
  RfmRow,
  RfmScore,
  RfmScoresOptions,
  RfmSegment,
  RfmSegmentRule,
  RfmSegments,
} from './rfm-scores.ts';
export { rfmScores } from './rfm-scores.ts';
export { RFM_SEGMENTS, rfmSegments } from './rfm-segments.ts';
