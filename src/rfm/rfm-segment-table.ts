import type { RfmSegmentRule } from './rfm-types.ts';

/**
 * The usual ten segments of customers, by recency and frequency score; the monetary score does not matter.
 *
 * - Unit: scores from 1 to 5
 * - Convention: each pair of scores belongs to one segment
 * - Source: the grid of recency and frequency in common use, with the names that Putler, “RFM Analysis for Successful
 *   Customer Segmentation”, made known
 *
 * @example
 * RFM_SEGMENTS[0]; // => { segment: 'champions', recency: [5, 5], frequency: [4, 5] }
 */
export const RFM_SEGMENTS: readonly RfmSegmentRule[] = Object.freeze([
  cells('champions', [5, 5], [4, 5]),
  cells('loyal customers', [3, 4], [4, 5]),
  cells('potential loyalists', [4, 5], [2, 3]),
  cells('new customers', [5, 5], [1, 1]),
  cells('promising', [4, 4], [1, 1]),
  cells('need attention', [3, 3], [3, 3]),
  cells('about to sleep', [3, 3], [1, 2]),
  cells('cannot lose them', [1, 2], [5, 5]),
  cells('at risk', [1, 2], [3, 4]),
  cells('hibernating', [1, 2], [1, 2]),
]);

type Scores = readonly [lowest: number, highest: number];

function cells(segment: string, recency: Scores, frequency: Scores): RfmSegmentRule {
  return Object.freeze({ segment, recency: Object.freeze(recency), frequency: Object.freeze(frequency) });
}
