import * as z from 'zod/mini';
import { parameters } from '../internal/reading/parse-input.ts';
import { type TimeUnit, timeUnit } from './time-unit.ts';

/** The options of fits that are about time. */
export interface FitOptions {
  /** The unit of the times given, which the model carries so that discount rates can be converted to it. */
  readonly unit?: TimeUnit;
}

/** The schema of the options, with the unit that is usual for the model. */
export function fitOptions(usual: TimeUnit) {
  return z.prefault(parameters({ unit: z.prefault(timeUnit(), usual) }), {});
}
