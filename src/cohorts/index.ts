export { cohortRetention } from './cohort-retention.ts';
export type {
  Cohort,
  CohortActivity,
  CohortGrain,
  CohortMeasure,
  CohortRetention,
  CohortShares,
  CohortTable,
  CohortTableOptions,
} from './cohort-table.ts';
export { cohortTable } from './cohort-table.ts';
export { mergeCohorts } from './merge-cohorts.ts';
