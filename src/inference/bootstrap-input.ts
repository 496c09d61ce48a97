interface ResamplingOptions {
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
  /** How many resamples are drawn, from 100 to 1,000,000 (default 2000). */
  readonly resamples?: number;
  /** Where the random numbers start, a whole number from 0 to 4294967295: one seed gives one interval. */
  readonly seed: number;
  /** How the bounds are taken from the resamples (default `'bca'`). */
  readonly method?: 'bca' | 'percentile';
}

/** What is chosen about the `bootstrapInterval` of one sample. */
export interface BootstrapOptions<Value> extends ResamplingOptions {
  /** That the data are the values of one sample (default). */
  readonly data?: 'values';
  /** Gives the metric of a sample, as a finite number. */
  readonly statistic: (sample: readonly Value[]) => number;
}

/** What is chosen about the `bootstrapInterval` of a sample from each of several strata. */
export interface StratifiedBootstrapOptions<Value> extends ResamplingOptions {
  /** That the data are several samples, each of which is resampled by itself. */
  readonly data: 'strata';
  /** Gives the metric of the samples, which come in the order of the strata, as a finite number. */
  readonly statistic: (samples: readonly (readonly Value[])[]) => number;
}
