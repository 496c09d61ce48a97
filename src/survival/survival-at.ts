import { notNegative, parameters, parseInput, parseOptions } from '../internal/reading/index.ts';
import {
  mustBeObserved,
  type ObservedSurvival,
  observedSurvivalSchema,
  readSteps,
  walkAlong,
} from './observed-steps.ts';

/** What is asked of {@link survivalAt}. */
export interface SurvivalAtOptions {
  /** The time, at least 0, in the unit of the durations. */
  readonly time: number;
}

export const survivalAtOptionsSchema = parameters({ time: notNegative() });

/**
 * Survival at a time: the probability that a customer stays longer.
 *
 * - Formula: the survival of the last step at or before `time`; 1 before the first step
 * - Unit: probability, from 0 to 1
 * - Convention: who churns at the very time has not survived it. A time after the last one observed is refused, unless survival
 *   is 0 by then: who is still there then may stay for long or for short
 * - Source: Kaplan and Meier, “Nonparametric Estimation from Incomplete Observations” (1958)
 *
 * @param curve - A curve of {@link kaplanMeier}, also after a way through JSON; only time and survival of its steps are read.
 * @returns The probability.
 * @throws {@link MetricsInputError} when the curve is none or has no steps, or the time is negative or was not observed.
 * @example
 * const curve = kaplanMeier([
 *     { duration: 3, churned: true },
 *     { duration: 5, churned: false },
 *   ]);
 * survivalAt(curve, { time: 2 }); // => 1
 * survivalAt(curve, { time: 4 }); // => 0.5
 * survivalAt(curve, { time: 6 }); // throws MetricsInputError: time: must be at most 5, the last time observed
 */
export function survivalAt(curve: ObservedSurvival, options: SurvivalAtOptions): number {
  const steps = readSteps(parseInput(observedSurvivalSchema, curve, ['curve']).steps);
  const { time } = parseOptions(survivalAtOptionsSchema, options);
  mustBeObserved(time, steps, ['options', 'time']);
  return walkAlong(steps)(time);
}
