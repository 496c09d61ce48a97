/** Exact rational arithmetic on `BigInt`: the oracle that the library's results are held to. */
export interface Rational {
  readonly top: bigint;
  /** Always above 0. */
  readonly bottom: bigint;
}

const DECIMAL = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i;

/** The rational that a number, bigint or decimal text means: a number goes by its shortest decimal form. */
export function rational(value: number | bigint | string | { toString(): string }, bottom: bigint = 1n): Rational {
  const [, sign, whole = '', places = '', exponent = '0'] = DECIMAL.exec(String(value)) ?? [];
  if (sign === undefined || whole + places === '') throw new Error(`no decimal: ${value}`);
  const digits = BigInt(`${sign}${whole}${places}`.replace('+', ''));
  const shift = Number(exponent) - places.length;
  return shift < 0 ? fraction(digits, 10n ** BigInt(-shift) * bottom) : fraction(digits * 10n ** BigInt(shift), bottom);
}

export function add(...terms: readonly Rational[]): Rational {
  return terms.reduce((a, b) => fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom), rational(0));
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, { top: -b.top, bottom: b.bottom });
}

export function multiply(...factors: readonly Rational[]): Rational {
  return factors.reduce((a, b) => fraction(a.top * b.top, a.bottom * b.bottom), rational(1));
}

export function divide(a: Rational, b: Rational): Rational {
  return fraction(a.top * b.bottom, a.bottom * b.top);
}

export function raise(base: Rational, exponent: number): Rational {
  return fraction(base.top ** BigInt(exponent), base.bottom ** BigInt(exponent));
}

/** Below 0, 0 or above 0, as `a` is below, equal to or above `b`. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return Number(difference > 0n) - Number(difference < 0n);
}

export function isZero({ top }: Rational): boolean {
  return top === 0n;
}

/** Whether the decimal expansion ends. */
export function ends({ top, bottom }: Rational): boolean {
  let rest = bottom / greatestCommonDivisor(top < 0n ? -top : top, bottom);
  while (rest % 2n === 0n) rest /= 2n;
  while (rest % 5n === 0n) rest /= 5n;
  return rest === 1n;
}

function fraction(top: bigint, bottom: bigint): Rational {
  return bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
