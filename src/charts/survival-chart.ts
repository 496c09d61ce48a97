import type { SurvivalCurve } from '../survival/index.ts';
import type { ChartOptions } from './chart.ts';

/** One curve of {@link survivalChart}; a row may carry further columns. */
export interface SurvivalChartSegment {
  /** Name of the group of customers. */
  readonly segment: string;
  /** What `kaplanMeier` gave, also after a way through JSON. */
  readonly curve: Pick<SurvivalCurve, 'steps' | 'median'>;
}

/** The input of {@link survivalChart}. */
export interface SurvivalChartInput extends ChartOptions {
  /** At most 6 curves. */
  readonly segments: Iterable<SurvivalChartSegment>;
  /** The unit of the durations, such as `"months"`, to be written at the axis and in the title. */
  readonly unit?: string;
}
