import type { CohortTable } from '../cohorts/index.ts';
import type { ChartOptions } from './chart.ts';

/** The input of {@link cohortChart}. */
export interface CohortChartInput extends ChartOptions {
  /** What `cohortTable` gave, also after a way through JSON. */
  readonly table: CohortTable;
}
