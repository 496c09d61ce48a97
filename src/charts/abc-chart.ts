import type { AbcAnalysis, AbcThresholds } from '../abc/index.ts';
import type { ChartOptions } from './chart.ts';

/** The input of {@link abcChart}. */
export interface AbcChartInput<Item> extends ChartOptions {
  /** What `abcAnalysis` gave. */
  readonly analysis: AbcAnalysis<Item>;
  /** The thresholds that it was given (default 0.8 and 0.95). */
  readonly thresholds?: AbcThresholds;
  /** Gives the name of an item, to be written where there is room for all of them (default: the ranks). */
  readonly name?: (item: Item) => string;
}
