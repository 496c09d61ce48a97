import * as z from 'zod/mini';
import { wholeBetween } from '../internal/fields.ts';
import { must } from '../internal/parse-input.ts';
import { chartThemeSchema } from './chart-theme.ts';

const LONGEST_UNIT = 20;

/** The options of every chart. */
/* @__NO_SIDE_EFFECTS__ */
export function chartOptions() {
  return { theme: chartThemeSchema, width: /* @__PURE__ */ z.prefault(wholeBetween(240, 2000), 480) };
}

/** A unit that is written beside numbers. */
/* @__NO_SIDE_EFFECTS__ */
export function unit(what: string) {
  const error = must(`${what}, of at most ${LONGEST_UNIT} characters`);
  return z.optional(z.string(error).check(z.minLength(1, error), z.maxLength(LONGEST_UNIT, error)));
}
