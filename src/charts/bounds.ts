import * as z from 'zod/mini';
import { numberBetween } from '../internal/reading/fields.ts';
import { row, rule } from '../internal/reading/parse-input.ts';

interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/** The interval of a row, of which only the bounds are read. */
export function bounds(lowest: number, highest: number) {
  const bound = () => numberBetween(lowest, highest);
  return z.nullish(
    row(
      { lower: bound(), upper: bound() },
      rule<Bounds>('upper', 'at least lower', ({ lower, upper }) => lower <= upper),
    ),
  );
}
