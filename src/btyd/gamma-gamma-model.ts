import type { Fit } from './fit-types.ts';
import { fittedModel, scale, shape } from './model-schema.ts';

/** The parameters of Gamma–Gamma. */
export interface GammaGammaParameters {
  /** Shape of the gamma distribution of the amounts of one customer. */
  readonly p: number;
  /** Shape of the gamma distribution of their rate parameters over customers. */
  readonly q: number;
  /** Its rate parameter, an amount: customers spend p γ / (q − 1) per purchase on average, where q is above 1. */
  readonly gamma: number;
}

/** What a prediction needs of a Gamma–Gamma model; what {@link fitGammaGamma} adds may be there. */
export interface GammaGammaModel extends Partial<Fit<GammaGammaParameters>> {
  /** Which model it is. */
  readonly kind: 'gamma-gamma';
  /** Its parameters. */
  readonly parameters: GammaGammaParameters;
}

/** The schema of a `GammaGammaModel`. */
export const gammaGammaModelSchema = fittedModel('gamma-gamma', { p: shape(), q: shape(), gamma: scale() }, {});

/** The mean amount of a purchase of a customer who spent so much on average; `null` where there is no mean. */
export function meanSpend(
  { p, q, gamma }: GammaGammaParameters,
  frequency: number,
  averageSpend: number,
): number | null {
  const shapes = p * frequency + q;
  return shapes > 1 ? (p * (gamma + frequency * averageSpend)) / (shapes - 1) : null;
}
