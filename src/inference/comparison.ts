/**
 * A comparison of two groups: how much they differ, and whether chance alone could make such a difference.
 *
 * The bounds lie in the range of the difference and contain it. With the groups swapped every sign is the opposite.
 */
export interface Comparison {
  /** The metric of the first group less that of the second, in its unit. */
  readonly difference: number;
  /** The lowest plausible difference. */
  readonly lower: number;
  /** The highest plausible difference. */
  readonly upper: number;
  /** The standard error of the difference, as the test takes it. */
  readonly standardError: number;
  /** The statistic of the test: in how many standard errors the difference lies from 0. */
  readonly statistic: number;
  /** How often chance would make a difference at least as large, either way, if there were none: from 0 to 1. */
  readonly pValue: number;
  /** In which share of samples such intervals are to contain the truth, above 0 and below 1. */
  readonly confidence: number;
  /** How the interval and the test were made, such as `'welch'`. */
  readonly method: string;
}
