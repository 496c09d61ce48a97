/** The derivative of the logarithm of the gamma function. */
export function digamma(x: number): number;
/** The complementary error function. */
export function erfc(x: number): number;
/** The inverse of {@link erfc}. */
export function erfcinv(p: number): number;
/** The lower or upper incomplete gamma function of `s` at `x`, regularized or not. */
export function gammainc(x: number, s: number, regularized: boolean, upper: boolean): number;
/** The logarithm of the gamma function of a number above 0. */
export function gammaln(x: number): number;
/** The lower or upper incomplete beta function of `a` and `b` at `x`, regularized or not, and its first derivative. */
export function kernelBetainc(x: number, a: number, b: number, regularized: boolean, upper: boolean): [number, number];
