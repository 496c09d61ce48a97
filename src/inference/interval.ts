/**
 * A confidence interval: the values of a metric that the data leave plausible.
 *
 * The bounds lie in the range of the metric and contain the estimate.
 */
export interface Interval {
  /** The metric of the data, in its own unit; never the centre that a method shifts. */
  readonly estimate: number;
  /** The lowest plausible value. */
  readonly lower: number;
  /** The highest plausible value. */
  readonly upper: number;
  /** How far estimates of such data typically lie from the truth: a standard deviation, in the unit of the metric. */
  readonly standardError: number;
  /** In which share of samples such intervals are to contain the truth, above 0 and below 1. */
  readonly confidence: number;
  /** How the interval was made, such as `'wilson'`. */
  readonly method: string;
  /** Respondents, customers or values that the estimate rests on. */
  readonly n: number;
}
