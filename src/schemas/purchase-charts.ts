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
export const aliveChartSchema: InputSchema<AliveChartInput> = inputSchema(aliveChartInput, {
  cells: cell,
});

/** The input of `frequencyChart`. */
export const frequencyChartSchema: InputSchema<FrequencyChartInput> = inputSchema(frequencyChartInput, {
  frequencies: frequencyChartRow,
});

/** The input of `heterogeneityChart`. */
export const heterogeneityChartSchema: InputSchema<HeterogeneityChartInput> = inputSchema(heterogeneityChartInput, {
  'model.parameters': z.union([geometricParametersSchema, exponentialParametersSchema, discreteParametersSchema]),
});

/** The input of `trackingChart`. */
export const trackingChartSchema: InputSchema<TrackingChartInput> = inputSchema(trackingChartInput, {
  points: point,
});
