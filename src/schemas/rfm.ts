import type { Order } from '../orders/index.ts';
import {
  calibrationOptionsSchema as calibrationOptions,
  purchaseSchema as purchase,
} from '../rfm/calibration-summary.ts';
import type { CalibrationOptions, RfmOptions, RfmScore, RfmSegmentRule } from '../rfm/index.ts';
import { rfmOptionsSchema as rfmOptions } from '../rfm/rfm-scores.ts';
import { rfmScoreSchema as rfmScore } from '../rfm/rfm-segments.ts';
import { rfmSegmentRuleSchema as rfmSegmentRule } from '../rfm/segments-of-cells.ts';
import { type InputSchema, inputSchema } from './input-schema.ts';

/** The options of `rfmScores`. */
export const rfmOptionsSchema: InputSchema<RfmOptions> = inputSchema(rfmOptions);

/** A row of `rfmSegments`. */
export const rfmScoreSchema: InputSchema<RfmScore> = inputSchema(rfmScore);

/** A row of the table of `rfmSegments`. */
export const rfmSegmentRuleSchema: InputSchema<RfmSegmentRule> = inputSchema(rfmSegmentRule);

/** A row of `calibrationSummary`. */
export const purchaseSchema: InputSchema<Order> = inputSchema(purchase);

/** The options of `calibrationSummary`. */
export const calibrationOptionsSchema: InputSchema<CalibrationOptions> = inputSchema(calibrationOptions);
