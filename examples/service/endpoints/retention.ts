import {
  annualChurnRate,
  averageBaseChurnRate,
  cohortRetention,
  cohortTable,
  countSurvival,
  customerChurnRate,
  customerRetentionRate,
  expectedLifespan,
  growingBaseChurnRate,
  kaplanMeier,
  logRankTest,
  mergeCohorts,
  mergeSurvival,
  netRevenueChurnRate,
  revenueChurnRate,
  survivalAt,
  survivalLtv,
} from 'clientele';
import {
  annualChurnRateSchema,
  averageBaseChurnRateSchema,
  churnRateSchema,
  cohortTableSchema,
  customerChurnRateSchema,
  customerRetentionRateSchema,
  growingBaseChurnRateSchema,
  kaplanMeierSchema,
  netRevenueChurnRateSchema,
  observedSurvivalSchema,
  revenueChurnRateSchema,
  storedCohortTableSchema,
  survivalCountsSchema,
  survivalLtvSchema,
  survivalObservationSchema,
  survivalSourceSchema,
  survivalTimeSchema,
} from 'clientele/schemas';
import * as z from 'zod/mini';
import { type Endpoint, ofArgument, ofArguments, ofInput } from '../endpoint.ts';

/** Retention: what is behind each path. */
export const retention: Readonly<Record<string, Endpoint>> = {
  '/churn/customer-churn-rate': ofInput(customerChurnRate, customerChurnRateSchema, 'Customer churn rate'),
  '/churn/rate-on-average-base': ofInput(
    averageBaseChurnRate,
    averageBaseChurnRateSchema,
    'Churn rate on the average base',
  ),
  '/churn/rate-on-growing-base': ofInput(
    growingBaseChurnRate,
    growingBaseChurnRateSchema,
    'Churn rate on the growing base',
  ),
  '/churn/customer-retention-rate': ofInput(
    customerRetentionRate,
    customerRetentionRateSchema,
    'Customer retention rate',
  ),
  '/churn/revenue-churn-rate': ofInput(revenueChurnRate, revenueChurnRateSchema, 'Revenue churn rate (gross)'),
  '/churn/net-revenue-churn-rate': ofInput(netRevenueChurnRate, netRevenueChurnRateSchema, 'Net revenue churn rate'),
  '/churn/annual-rate': ofInput(annualChurnRate, annualChurnRateSchema, 'Annual churn rate'),
  '/churn/expected-lifespan': ofArguments(
    expectedLifespan,
    { churnRate: churnRateSchema },
    'Expected customer lifespan',
  ),
  '/cohorts/table': ofInput(cohortTable, cohortTableSchema, 'Cohort table'),
  '/cohorts/retention': ofArgument(cohortRetention, 'table', storedCohortTableSchema, 'Cohort retention'),
  '/cohorts/merge': ofArguments(
    mergeCohorts,
    { a: storedCohortTableSchema, b: storedCohortTableSchema },
    'Cohort tables of two parts of the customers, merged',
  ),
  '/survival/count': ofArguments(
    countSurvival,
    { observations: z.array(survivalObservationSchema) },
    'Survival counts',
  ),
  '/survival/merge': ofArguments(
    mergeSurvival,
    { a: survivalCountsSchema, b: survivalCountsSchema },
    'Survival counts of two parts of the data, merged',
  ),
  '/survival/kaplan-meier': ofInput(kaplanMeier, kaplanMeierSchema, 'Kaplan–Meier curve'),
  '/survival/log-rank-test': ofArguments(logRankTest, { groups: z.array(survivalSourceSchema) }, 'Log-rank test'),
  '/survival/at': ofArguments(
    survivalAt,
    { curve: observedSurvivalSchema, time: survivalTimeSchema },
    'Survival at a time',
  ),
  '/survival/ltv': ofInput(survivalLtv, survivalLtvSchema, 'Lifetime value by survival'),
};
