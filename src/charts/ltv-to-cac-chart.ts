import type { ChartOptions } from './chart.ts';

/** One bar of {@link ltvToCacChart}; a row may carry further columns. */
export interface LtvToCacChartSegment {
  /** Name of the segment, channel or product. */
  readonly segment: string;
  /** What `ltvToCac` gave: the ratio, or `null` where the acquisition cost is 0. */
  readonly ratio: number | null;
}

/** The input of {@link ltvToCacChart}. */
export interface LtvToCacChartInput extends ChartOptions {
  /** One row for each segment, in the order in which they are to be drawn. */
  readonly segments: Iterable<LtvToCacChartSegment>;
}
