export * from './cohort-retention.ts';
export * from './cohort-table.ts';
export * from './cohort-types.ts';
export * from './merge-cohorts.ts';
