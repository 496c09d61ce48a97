/** One problem with an input: where it is, what was expected and what was received. */
export interface MetricsIssue {
  /** Path to the value: names of arguments and keys, indexes of elements. Empty for the parameter object itself. */
  readonly path: readonly PropertyKey[];
  /** A sentence such as `must be a whole number from 0 to 10, got 11`. */
  readonly message: string;
}

/**
 * The only error that the library throws: an input is outside the documented domain of the function.
 *
 * Its `message` joins all issues, each as `path: message`. Errors of the caller's own iterator or callback are not
 * wrapped; they pass through untouched.
 *
 * @example
 * npsCategory(11); // throws MetricsInputError: rating: must be a whole number from 0 to 10, got 11
 */
export class MetricsInputError extends RangeError {
  /** `'MetricsInputError'`. */
  override readonly name = 'MetricsInputError';
  /** All problems found, at least one. */
  readonly issues: readonly MetricsIssue[];

  constructor(issues: readonly MetricsIssue[]) {
    super(issues.map(sentence).join('; '));
    this.issues = issues;
  }
}

function sentence({ path, message }: MetricsIssue): string {
  return path.length === 0 ? message : `${path.map(String).join('.')}: ${message}`;
}
