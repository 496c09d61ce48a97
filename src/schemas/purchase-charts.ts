import * as z from 'zod/mini';
import { aliveChartSchema as aliveChartInput, aliveChartCellSchema as cell } from '../charts/alive-chart.ts';
import {
  frequencyChartSchema as frequencyChartInput,
  frequencyChartRowSchema as frequencyChartRow,
} from '../charts/frequency-chart.ts';
import {
  discreteParametersSchema,
  exponentialParametersSchema,
  geometricParametersSchema,
  heterogeneityChartSchema as heterogeneityChartInput,
} from '../charts/heterogeneity-chart.ts';
import type {
  AliveChartInput,
  FrequencyChartInput,
  HeterogeneityChartInput,
  TrackingChartInput,
} from '../charts/index.ts';
import {
  trackingChartPointSchema as point,
  trackingChartSchema as trackingChartInput,
} from '../charts/tracking-chart.ts';
import { type InputSchema, inputSchema } from './input-schema.ts';

/** The input of `aliveChart`. */
export const aliveChartSchema: InputSchema<AliveChartInput> = /* @__PURE__ */ inputSchema(aliveChartInput, {
  cells: cell,
});

/** The input of `frequencyChart`. */
export const frequencyChartSchema: InputSchema<FrequencyChartInput> = /* @__PURE__ */ inputSchema(frequencyChartInput, {
  frequencies: frequencyChartRow,
});

/** The input of `heterogeneityChart`. */
export const heterogeneityChartSchema: InputSchema<HeterogeneityChartInput> = /* @__PURE__ */ inputSchema(
  heterogeneityChartInput,
  {
    'model.parameters': /* @__PURE__ */ z.union([
      geometricParametersSchema,
      exponentialParametersSchema,
      discreteParametersSchema,
    ]),
  },
);

/** The input of `trackingChart`. */
export const trackingChartSchema: InputSchema<TrackingChartInput> = /* @__PURE__ */ inputSchema(trackingChartInput, {
  points: point,
});
