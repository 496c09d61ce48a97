/** One thing that is wrong with an input: where it stands, and what was expected and received there. */
export interface MetricsIssue {
  /** The way to the value: names of arguments and keys, indexes of elements. Empty for the one parameter object itself. */
  readonly path: readonly PropertyKey[];
  /** A sentence such as `must be a whole number from 0 to 10, got 11`. */
  readonly message: string;
}

/**
 * The only error the library throws: an input lies outside the domain that the function documents.
 *
 * Its `message` joins all issues, each as `path: message`. An error that the caller's own iterator or
 * callback throws is not wrapped; it passes through untouched.
 *
 * @example
 * npsCategory(11); // throws MetricsInputError: rating: must be a whole number from 0 to 10, got 11
 */
export class MetricsInputError extends RangeError {
  /** `'MetricsInputError'`. */
  override readonly name = 'MetricsInputError';
  /** Everything that is wrong, at least one entry. */
  readonly issues: readonly MetricsIssue[];

  constructor(issues: readonly MetricsIssue[]) {
    super(issues.map(sentence).join('; '));
    this.issues = issues;
  }
}

function sentence({ path, message }: MetricsIssue): string {
  return path.length === 0 ? message : `${path.map(String).join('.')}: ${message}`;
}
