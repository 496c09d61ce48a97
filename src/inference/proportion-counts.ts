import { whole } from '../internal/reading/fields.ts';
import { parameters, rule } from '../internal/reading/parse-input.ts';

/** How many of a group's trials had the outcome. */
export interface ProportionCounts {
  /** Trials that had the outcome. */
  readonly successes: number;
  /** All trials. */
  readonly trials: number;
}

export const proportionCountsSchema = parameters(
  { successes: whole(), trials: whole() },
  rule<{ successes: number; trials: number }>(
    'successes',
    'at most trials',
    (counts) => counts.successes <= counts.trials,
  ),
);
