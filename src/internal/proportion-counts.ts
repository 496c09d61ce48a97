import { whole } from './fields.ts';
import { parameters, rule } from './parse-input.ts';

/** The schema of successes among trials. */
/* @__NO_SIDE_EFFECTS__ */
export function proportionCounts() {
  return parameters(
    { successes: whole(), trials: whole() },
    rule<{ successes: number; trials: number }>(
      'successes',
      'at most trials',
      (counts) => counts.successes <= counts.trials,
    ),
  );
}
