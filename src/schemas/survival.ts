import {
  durationCountsSchema as durationCounts,
  survivalCountsSchema as survivalCounts,
} from '../survival/counted-durations.ts';
import type {
  DurationCounts,
  KaplanMeierInput,
  ObservedSurvival,
  SurvivalCounts,
  SurvivalLtvInput,
  SurvivalObservation,
  SurvivalSource,
  SurvivalStep,
} from '../survival/index.ts';
import { kaplanMeierSchema as kaplanMeierInput } from '../survival/kaplan-meier.ts';
import { survivalSourceSchema as survivalSource } from '../survival/log-rank-test.ts';
import { survivalObservationSchema as survivalObservation } from '../survival/observations.ts';
import {
  observedStepSchema as observedStep,
  observedSurvivalSchema as observedSurvival,
} from '../survival/observed-steps.ts';
import { survivalTimeSchema as survivalTime } from '../survival/survival-at.ts';
import { survivalLtvSchema as survivalLtvInput } from '../survival/survival-ltv.ts';
import { type InputSchema, inputSchema } from './input-schema.ts';

/** A row of `countSurvival`. */
export const survivalObservationSchema: InputSchema<SurvivalObservation> = inputSchema(survivalObservation);

/** A row of {@link survivalCountsSchema}. */
export const durationCountsSchema: InputSchema<DurationCounts> = inputSchema(durationCounts);

/** What `countSurvival` gave, as `mergeSurvival` takes it. */
export const survivalCountsSchema: InputSchema<SurvivalCounts> = inputSchema(survivalCounts, {
  durations: durationCountsSchema,
});

/** The input of `kaplanMeier`. */
export const kaplanMeierSchema: InputSchema<KaplanMeierInput> = inputSchema(kaplanMeierInput, {
  observations: survivalObservationSchema,
  'counts.durations': durationCountsSchema,
});

/** A group of `logRankTest`. */
export const survivalSourceSchema: InputSchema<SurvivalSource> = inputSchema(survivalSource, {
  observations: survivalObservationSchema,
  'counts.durations': durationCountsSchema,
});

/** A step of {@link observedSurvivalSchema}. */
export const observedStepSchema: InputSchema<Pick<SurvivalStep, 'time' | 'survival'>> = inputSchema(observedStep);

/** A curve, as `survivalAt` takes it. */
export const observedSurvivalSchema: InputSchema<ObservedSurvival> = inputSchema(observedSurvival, {
  steps: observedStepSchema,
});

/** A time, as `survivalAt` takes it. */
export const survivalTimeSchema: InputSchema<number> = inputSchema(survivalTime);

/** The input of `survivalLtv`. */
export const survivalLtvSchema: InputSchema<SurvivalLtvInput> = inputSchema(survivalLtvInput, {
  'curve.steps': observedStepSchema,
});
