import { logBeta } from './gamma.ts';
import { integral } from './integral.ts';

/**
 * The mean of a function of a beta variable p, which is nowhere negative; it is given p and 1 − p, of which either can be too
 * close to 0 for the other to tell.
 */
export function betaMean(of: (p: number, rest: number) => number, a: number, b: number): number {
  const normalizer = logBeta(a, b);
  const integrand = (logit: number) => {
    const rest = 1 / (1 + Math.exp(logit));
    const p = 1 / (1 + Math.exp(-logit));
    const density = Math.exp(-a * softplus(-logit) - b * softplus(logit) - normalizer);
    return density === 0 ? 0 : density * of(p, rest);
  };
  return integral(integrand, Math.log(a / b), Math.min(1, Math.sqrt(1 / a + 1 / b)));
}

/** log(1 + eˣ) without overflow. */
export function softplus(x: number): number {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
}
