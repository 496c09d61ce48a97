import { add, compare, divide, type Rational, rational, subtract } from './rational.ts';

/** The exact value of a double. */
export function exactValue(double: number): Rational {
  const bits = bitsOf(Math.abs(double));
  const exponent = Number(bits >> 52n);
  const fraction = bits & ((1n << 52n) - 1n);
  const significand = exponent === 0 ? fraction : fraction | (1n << 52n);
  const power = Math.max(exponent, 1) - 1075;
  const size = power < 0 ? rational(significand, 1n << BigInt(-power)) : rational(significand << BigInt(power));
  return double < 0 ? subtract(rational(0), size) : size;
}

/** Whether no double is nearer to the exact value; of two equally near, whether it is the even one. */
export function isNearestDouble(double: number, exact: Rational): boolean {
  const value = exactValue(double);
  const above = halfway(value, exactValue(next(double, 1)));
  const below = halfway(value, exactValue(next(double, -1)));
  const [low, high] = [compare(below, exact), compare(exact, above)];
  const isEven = bitsOf(Math.abs(double)) % 2n === 0n;
  return isEven ? low <= 0 && high <= 0 : low < 0 && high < 0;
}

function halfway(a: Rational, b: Rational): Rational {
  return divide(add(a, b), rational(2));
}

/** The neighbour of a double in a direction. */
export function next(double: number, direction: 1 | -1): number {
  if (double === 0) return direction * Number.MIN_VALUE;
  const away = double > 0 === direction > 0 ? 1n : -1n;
  return Math.sign(double) * doubleOf(bitsOf(Math.abs(double)) + away);
}

const view = new DataView(new ArrayBuffer(8));

function bitsOf(double: number): bigint {
  view.setFloat64(0, double);
  return view.getBigUint64(0);
}

function doubleOf(bits: bigint): number {
  view.setBigUint64(0, bits);
  return view.getFloat64(0);
}
