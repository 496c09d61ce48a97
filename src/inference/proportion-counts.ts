import { whole } from '../internal/reading/fields.ts';
import { parameters, rule } from '../internal/reading/parse-input.ts';

/** The schema of successes among trials. */
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
