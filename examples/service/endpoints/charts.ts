import {
  cacChart,
  cashFlowChart,
  chartTheme,
  churnChart,
  cohortChart,
  ltvToCacChart,
  npsChart,
  ratingsChart,
  survivalChart,
} from 'clientele';
import {
  cacChartSchema,
  cashFlowChartSchema,
  chartThemeSchema,
  churnChartSchema,
  cohortChartSchema,
  ltvToCacChartSchema,
  npsChartSchema,
  ratingsChartSchema,
  survivalChartSchema,
} from 'clientele/schemas';
import { type Endpoint, ofArguments, ofInput } from '../endpoint.ts';

/** Charts as Vega-Lite specifications: what is behind each path. That of an ABC analysis is in abc.ts. */
export const charts: Readonly<Record<string, Endpoint>> = {
  '/charts/nps': ofInput(npsChart, npsChartSchema, 'NPS chart'),
  '/charts/ratings': ofInput(ratingsChart, ratingsChartSchema, 'Ratings chart'),
  '/charts/cash-flow': ofInput(cashFlowChart, cashFlowChartSchema, 'Cash-flow chart'),
  '/charts/cac': ofInput(cacChart, cacChartSchema, 'CAC chart'),
  '/charts/ltv-to-cac': ofInput(ltvToCacChart, ltvToCacChartSchema, 'LTV/CAC chart'),
  '/charts/churn': ofInput(churnChart, churnChartSchema, 'Churn chart'),
  '/charts/survival': ofInput(survivalChart, survivalChartSchema, 'Survival chart'),
  '/charts/cohorts': ofInput(cohortChart, cohortChartSchema, 'Cohort chart'),
  '/charts/theme': ofArguments(chartTheme, { theme: chartThemeSchema }, 'Chart theme'),
};
