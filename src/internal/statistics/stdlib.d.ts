/** Derivative of the log-gamma function. */
export function digamma(x: number): number;
/** The complementary error function. */
export function erfc(x: number): number;
/** Inverse of {@link erfc}. */
export function erfcinv(p: number): number;
/** The lower or upper incomplete gamma function of `s` at `x`, regularized or not. */
export function gammainc(x: number, s: number, regularized: boolean, upper: boolean): number;
/** Log of the gamma function of a positive number. */
export function gammaln(x: number): number;
/** The lower or upper incomplete beta function of `a` and `b` at `x`, regularized or not, and its first derivative. */
export function kernelBetainc(x: number, a: number, b: number, regularized: boolean, upper: boolean): [number, number];
