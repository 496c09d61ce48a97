export { cohortRetention } from './cohort-retention.ts';
export { cohortTable } from './cohort-table.ts';
export type {
  Cohort,
  CohortActivity,
  CohortGrain,
  CohortInput,
  CohortMeasure,
  CohortRetention,
  CohortShares,
  CohortTable,
} from './cohort-types.ts';
export { mergeCohorts } from './merge-cohorts.ts';
