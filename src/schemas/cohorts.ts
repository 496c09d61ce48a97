import * as z from 'zod/mini';
import {
  cohortActivitySchema as cohortActivity,
  cohortTableSchema as cohortTableInput,
} from '../cohorts/cohort-table.ts';
import type { Cohort, CohortActivity, CohortInput, CohortMeasure, CohortTable } from '../cohorts/index.ts';
import {
  storedCohortSchema as storedCohort,
  storedCohortTableSchema as storedCohortTable,
} from '../cohorts/read-table.ts';
import { signedAmount } from '../internal/reading/amounts.ts';
import { whole } from '../internal/reading/fields.ts';
import { type InputSchema, inputSchema } from './input-schema.ts';
import { orderSchema } from './orders.ts';

/** A row of `cohortTable` that follows customers; for revenue it is that of {@link orderSchema}. */
export const cohortActivitySchema: InputSchema<CohortActivity<'customers'>> = inputSchema(cohortActivity);

/** The input of `cohortTable`. */
export const cohortTableSchema: InputSchema<CohortInput<CohortMeasure>> = inputSchema(cohortTableInput, {
  activities: z.union([orderSchema, cohortActivitySchema]),
});

/** A row of {@link storedCohortTableSchema}. */
export const storedCohortSchema: InputSchema<Cohort> = inputSchema(storedCohort, {
  values: z.union([whole(), signedAmount()]),
});

/** What `cohortTable` gave, as `cohortRetention` and `mergeCohorts` take it. */
export const storedCohortTableSchema: InputSchema<CohortTable> = inputSchema(storedCohortTable, {
  cohorts: storedCohortSchema,
});
