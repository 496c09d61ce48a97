import * as z from 'zod/mini';
import { aliveChartCellSchema as aliveChartCell, aliveChartSchema as aliveChartInput } from '../charts/alive-chart.ts';
import {
  frequencyChartSchema as frequencyChartInput,
  frequencyChartRowSchema as frequencyChartRow,
} from '../charts/frequency-chart.ts';
import { heterogeneityChartSchema as heterogeneityChartInput } from '../charts/heterogeneity-chart.ts';
import type {
  AliveChartInput,
  FrequencyChartInput,
  HeterogeneityChartInput,
  TrackingChartInput,
} from '../charts/index.ts';
import {
  trackingChartSchema as trackingChartInput,
  trackingChartPointSchema as trackingChartPoint,
} from '../charts/tracking-chart.ts';
import { numberBetween } from '../internal/fields.ts';
import { type InputSchema, inputSchema } from './input-schema.ts';

/** The input of `aliveChart`. */
export const aliveChartSchema: InputSchema<AliveChartInput> = /* @__PURE__ */ inputSchema(aliveChartInput, {
  cells: aliveChartCell,
});

/** The input of `frequencyChart`. */
export const frequencyChartSchema: InputSchema<FrequencyChartInput> = /* @__PURE__ */ inputSchema(frequencyChartInput, {
  frequencies: frequencyChartRow,
});

/** The input of `heterogeneityChart`. */
export const heterogeneityChartSchema: InputSchema<HeterogeneityChartInput> = /* @__PURE__ */ inputSchema(
  heterogeneityChartInput,
  { 'model.parameters': /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), numberBetween(1e-6, 1e6)) },
);

/** The input of `trackingChart`. */
export const trackingChartSchema: InputSchema<TrackingChartInput> = /* @__PURE__ */ inputSchema(trackingChartInput, {
  points: trackingChartPoint,
});
