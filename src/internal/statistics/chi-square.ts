import gammainc from '@stdlib/math-base-special-gammainc';

/** The probability that a chi-square variable is above `x`. */
export function chiSquareTail(x: number, degreesOfFreedom: number): number {
  return gammainc(x / 2, degreesOfFreedom / 2, true, true);
}
