import type { Interval } from '../inference/index.ts';
import type { ChartOptions } from './chart.ts';

/** One point of {@link churnChart}; a row may carry further columns. */
export interface ChurnChartPeriod {
  /** Name of the period, such as `"2024-05"`. */
  readonly period: string;
  /** Its churn rate, of whichever definition; `null` where there is none. A net revenue churn rate may be negative. */
  readonly churnRate: number | null;
  /** The interval of the rate, as `churnInterval` gives it; `null` or left out for none. */
  readonly interval?: Pick<Interval, 'lower' | 'upper'> | null;
}

/** The input of {@link churnChart}. */
export interface ChurnChartInput extends ChartOptions {
  /** The periods, the earliest first. */
  readonly periods: Iterable<ChurnChartPeriod>;
}
