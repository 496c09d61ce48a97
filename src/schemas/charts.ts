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
export const chartThemeSchema: InputSchema<ChartThemeName | undefined> = /* @__PURE__ */ inputSchema(chartTheme);

/** The input of `abcChart`; no JSON can hold `name`, which is a function and may be left out. */
export const abcChartSchema: InputSchema<AbcChartInput<unknown>> = /* @__PURE__ */ inputSchema(abcChartInput, {
  'analysis.rows': abcChartRow,
});

/** The input of `cacChart`. */
export const cacChartSchema: InputSchema<CacChartInput> = /* @__PURE__ */ inputSchema(cacChartInput, {
  'cac.channels': channelCac,
});

/** The input of `cashFlowChart`. */
export const cashFlowChartSchema: InputSchema<CashFlowChartInput> = /* @__PURE__ */ inputSchema(cashFlowChartInput, {
  cashFlows: cashFlowChartYear,
});

/** The input of `churnChart`. */
export const churnChartSchema: InputSchema<ChurnChartInput> = /* @__PURE__ */ inputSchema(churnChartInput, {
  periods: churnChartPeriod,
});

/** The input of `cohortChart`. */
export const cohortChartSchema: InputSchema<CohortChartInput> = /* @__PURE__ */ inputSchema(cohortChartInput, {
  table: storedCohortTableSchema,
});

/** The input of `ltvToCacChart`. */
export const ltvToCacChartSchema: InputSchema<LtvToCacChartInput> = /* @__PURE__ */ inputSchema(ltvToCacChartInput, {
  segments: ltvToCacChartSegment,
});

/** The input of `npsChart`. */
export const npsChartSchema: InputSchema<NpsChartInput> = /* @__PURE__ */ inputSchema(npsChartInput, {
  segments: npsChartSegment,
});

/** The input of `ratingsChart`. */
export const ratingsChartSchema: InputSchema<RatingsChartInput> = /* @__PURE__ */ inputSchema(ratingsChartInput);

/** The input of `survivalChart`. */
export const survivalChartSchema: InputSchema<SurvivalChartInput> = /* @__PURE__ */ inputSchema(survivalChartInput, {
  segments: /* @__PURE__ */ inputSchema(survivalChartSegment, { 'curve.steps': survivalChartStep }),
});
