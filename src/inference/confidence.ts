import * as z from 'zod/mini';
import { insideUnit } from '../internal/reading/fields.ts';
import { normalQuantile } from '../internal/statistics/normal.ts';
import { studentQuantile } from '../internal/statistics/student.ts';

/** The schema of `confidence`. */
export function confidence() {
  return z.prefault(insideUnit(), 0.95);
}

/** The probability beyond each end of an interval. */
export function tailOf(confidence: number): number {
  return (1 - confidence) / 2;
}

/** How many standard errors an interval reaches to each side. */
export function normalReach(confidence: number): number {
  return 0 - normalQuantile(tailOf(confidence));
}

/** The same for a standard error that is estimated from as many values as the degrees of freedom and one. */
export function studentReach(confidence: number, degreesOfFreedom: number): number {
  return 0 - studentQuantile(tailOf(confidence), degreesOfFreedom);
}
