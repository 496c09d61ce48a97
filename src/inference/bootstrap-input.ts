/** What the inputs of `bootstrapInterval` have in common. */
export interface BootstrapOptions {
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
  /** How many resamples are drawn, from 100 to 1,000,000 (default 2000). */
  readonly resamples?: number;
  /** Where the random numbers start, a whole number from 0 to 4294967295: one seed gives one interval. */
  readonly seed: number;
  /** How the bounds are taken from the resamples (default `'bca'`). */
  readonly method?: 'bca' | 'percentile';
}

/** The input of `bootstrapInterval` for one sample. */
export interface BootstrapInput<Value> extends BootstrapOptions {
  /** The sample, of at least one value of any kind. */
  readonly values: Iterable<Value>;
  /** Gives the metric of a sample, as a finite number. */
  readonly statistic: (sample: readonly Value[]) => number;
}

/** The input of `bootstrapInterval` for a sample from each of several strata. */
export interface StratifiedBootstrapInput<Value> extends BootstrapOptions {
  /** The samples, of at least one value each. */
  readonly strata: Iterable<Iterable<Value>>;
  /** Gives the metric of the samples, which come in the order of the strata, as a finite number. */
  readonly statistic: (samples: readonly (readonly Value[])[]) => number;
}
