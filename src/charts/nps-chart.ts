import type { Interval } from '../inference/index.ts';
import type { NpsCounts } from '../nps/index.ts';
import type { ChartOptions } from './chart.ts';

/** One bar of {@link npsChart}; a row may carry further columns. */
export interface NpsChartSegment {
  /** Name of the segment or wave. */
  readonly segment: string;
  /** How many respondents belong to each of the three groups. */
  readonly counts: NpsCounts;
  /** The interval of its score, as `npsInterval` gives it, to be drawn as whiskers; `null` or left out for none. */
  readonly interval?: Pick<Interval, 'lower' | 'upper'> | null;
}

/** The input of {@link npsChart}. */
export interface NpsChartInput extends ChartOptions {
  /** One row for each segment or wave, in the order in which they are to be drawn. */
  readonly segments: Iterable<NpsChartSegment>;
}
