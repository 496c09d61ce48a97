/**
 * Why a fit did not converge. `'boundary'`: the likelihood rises on as a parameter goes to 0 or grows without end, so that a
 * simpler model says the same; `'curvature'`: it is flat in some direction, so that the data do not identify the parameters;
 * `'progress'`: the search came to a halt elsewhere.
 */
export type FitFailure = 'boundary' | 'curvature' | 'progress';

/** What every fit says, with parameters of the names that the model has. */
export interface Fit<Parameters> {
  /** The estimates; where the fit did not converge, the likeliest values that it came to. */
  readonly parameters: Parameters;
  /** Their standard errors; `null` where the fit did not converge. */
  readonly standardErrors: Parameters | null;
  /** Their covariances, in the order of the parameters; `null` where the fit did not converge. */
  readonly covariance: readonly (readonly number[])[] | null;
  /** Logarithm of the likelihood. */
  readonly logLikelihood: number;
  /** Customers whom the fit rests on. */
  readonly customers: number;
  /** Whether this is a maximum of the likelihood. */
  readonly converged: boolean;
  /** Why not; `null` where it is one. */
  readonly reason: FitFailure | null;
  /** Steps of the search. */
  readonly iterations: number;
  /** How often likelihood and gradient were computed, for all starts and the covariance. */
  readonly evaluations: number;
  /** Largest derivative of the mean logarithm of the likelihood by the logarithm of a parameter. */
  readonly gradientNorm: number;
}
