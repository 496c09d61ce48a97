export * from './calibration-summary.ts';
export * from './calibration-types.ts';
export * from './rfm-scores.ts';
export * from './rfm-segment-table.ts';
export * from './rfm-segments.ts';
export * from './rfm-types.ts';
