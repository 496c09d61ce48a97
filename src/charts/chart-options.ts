import * as z from 'zod/mini';
import { fieldThat } from '../internal/reading/field.ts';
import { wholeBetween } from '../internal/reading/fields.ts';
import { parameters } from '../internal/reading/parse-input.ts';
import { chartThemeNameSchema } from './chart-theme.ts';

const LONGEST_UNIT = 20;
export const CURRENCY_OF_CHART = `a currency such as "EUR", of at most ${LONGEST_UNIT} characters`;
export const UNIT_OF_CHART = `a unit such as "months", of at most ${LONGEST_UNIT} characters`;

/** What lies beyond leaves an axis no room, as differences would overflow. */
export const MOST_TO_DRAW = 1e300;

/** The options of every chart. */
export function chartOptions() {
  return { theme: chartThemeNameSchema, width: z.prefault(wholeBetween(240, 2000), 480) };
}

/** The schema of the options that every chart has, for charts without others. */
export const chartOptionsSchema = parameters(chartOptions());

/** A unit that is written beside numbers, one of the two above. */
export function unit(expected: string) {
  return z.optional(
    fieldThat<string>(
      expected,
      { type: 'string', minLength: 1, maxLength: LONGEST_UNIT },
      (value) => typeof value === 'string' && value !== '' && value.length <= LONGEST_UNIT,
    ),
  );
}
