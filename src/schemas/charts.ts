import { abcChartSchema as abcChartInput } from '../charts/abc-chart.ts';
import { abcChartRowSchema as abcChartRow } from '../charts/abc-rows.ts';
import { cacChartSchema as cacChartInput, channelCacSchema as channelCac } from '../charts/cac-chart.ts';
import {
  cashFlowChartSchema as cashFlowChartInput,
  cashFlowChartYearSchema as cashFlowChartYear,
} from '../charts/cash-flow-chart.ts';
import { chartThemeSchema as chartTheme } from '../charts/chart-theme.ts';
import {
  churnChartSchema as churnChartInput,
  churnChartPeriodSchema as churnChartPeriod,
} from '../charts/churn-chart.ts';
import { cohortChartSchema as cohortChartInput } from '../charts/cohort-chart.ts';
import type {
  AbcChartInput,
  CacChartInput,
  CashFlowChartInput,
  ChartThemeName,
  ChurnChartInput,
  CohortChartInput,
  LtvToCacChartInput,
  NpsChartInput,
  RatingsChartInput,
  SurvivalChartInput,
} from '../charts/index.ts';
import {
  ltvToCacChartSchema as ltvToCacChartInput,
  ltvToCacChartSegmentSchema as ltvToCacChartSegment,
} from '../charts/ltv-to-cac-chart.ts';
import { npsChartSchema as npsChartInput, npsChartSegmentSchema as npsChartSegment } from '../charts/nps-chart.ts';
import { ratingsChartSchema as ratingsChartInput } from '../charts/ratings-chart.ts';
import {
  survivalChartSchema as survivalChartInput,
  survivalChartSegmentSchema as survivalChartSegment,
  survivalChartStepSchema as survivalChartStep,
} from '../charts/survival-chart.ts';
import { storedCohortTableSchema } from './cohorts.ts';
import { type InputSchema, inputSchema } from './input-schema.ts';

/** A theme, as `chartTheme` takes it. */
export const chartThemeSchema: InputSchema<ChartThemeName | undefined> = inputSchema(chartTheme);

/** The input of `abcChart`; no JSON can hold `name`, which is a function and may be left out. */
export const abcChartSchema: InputSchema<AbcChartInput<unknown>> = inputSchema(abcChartInput, {
  'analysis.rows': abcChartRow,
});

/** The input of `cacChart`. */
export const cacChartSchema: InputSchema<CacChartInput> = inputSchema(cacChartInput, {
  'cac.channels': channelCac,
});

/** The input of `cashFlowChart`. */
export const cashFlowChartSchema: InputSchema<CashFlowChartInput> = inputSchema(cashFlowChartInput, {
  cashFlows: cashFlowChartYear,
});

/** The input of `churnChart`. */
export const churnChartSchema: InputSchema<ChurnChartInput> = inputSchema(churnChartInput, {
  periods: churnChartPeriod,
});

/** The input of `cohortChart`. */
export const cohortChartSchema: InputSchema<CohortChartInput> = inputSchema(cohortChartInput, {
  table: storedCohortTableSchema,
});

/** The input of `ltvToCacChart`. */
export const ltvToCacChartSchema: InputSchema<LtvToCacChartInput> = inputSchema(ltvToCacChartInput, {
  segments: ltvToCacChartSegment,
});

/** The input of `npsChart`. */
export const npsChartSchema: InputSchema<NpsChartInput> = inputSchema(npsChartInput, {
  segments: npsChartSegment,
});

/** The input of `ratingsChart`. */
export const ratingsChartSchema: InputSchema<RatingsChartInput> = inputSchema(ratingsChartInput);

/** The input of `survivalChart`. */
export const survivalChartSchema: InputSchema<SurvivalChartInput> = inputSchema(survivalChartInput, {
  segments: inputSchema(survivalChartSegment, { 'curve.steps': survivalChartStep }),
});
