import type { CacByChannel } from '../cac/index.ts';
import type { ChartOptions } from './chart.ts';

/** The input of {@link cacChart}. */
export interface CacChartInput extends ChartOptions {
  /** What `cacByChannel` gave, also after a way through JSON. */
  readonly cac: CacByChannel;
  /** The currency of the amounts, such as `"EUR"`, to be written at the axis. */
  readonly currency?: string;
}
