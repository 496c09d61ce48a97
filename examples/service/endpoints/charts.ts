import {
  aliveChart,
  cacChart,
  cashFlowChart,
  chartTheme,
  churnChart,
  cohortChart,
  frequencyChart,
  heterogeneityChart,
  ltvToCacChart,
  npsChart,
  ratingsChart,
  survivalChart,
  trackingChart,
} from 'clientele';
import {
  aliveChartSchema,
  cacChartSchema,
  cashFlowChartSchema,
  chartThemeSchema,
  churnChartSchema,
  cohortChartSchema,
  frequencyChartSchema,
  heterogeneityChartSchema,
  ltvToCacChartSchema,
  npsChartSchema,
  ratingsChartSchema,
  survivalChartSchema,
  trackingChartSchema,
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
  '/charts/tracking': ofInput(trackingChart, trackingChartSchema, 'Tracking chart'),
  '/charts/frequency': ofInput(frequencyChart, frequencyChartSchema, 'Frequency chart'),
  '/charts/alive': ofInput(aliveChart, aliveChartSchema, 'P(alive) chart'),
  '/charts/heterogeneity': ofInput(heterogeneityChart, heterogeneityChartSchema, 'Heterogeneity chart'),
  '/charts/theme': ofArguments(chartTheme, { theme: chartThemeSchema }, 'Chart theme'),
};
