import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ratio } from '../../src/internal/ratio.ts';

/** The 64 bits of a double that is not negative, as a whole number: its neighbours are one less and one more. */
function bitsOf(double: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, double);
  return view.getBigUint64(0);
}

/** The value of such bits in units of 2^−1074. Those of infinity stand for 2^1024, from where on doubles would go on. */
function unitsOf(bits: bigint): bigint {
  const exponent = bits >> 52n;
  const fraction = bits % 2n ** 52n;
  return exponent === 0n ? fraction : (2n ** 52n + fraction) << (exponent - 1n);
}

function size(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** Checks in whole numbers that no other double is nearer to the quotient, and none as near if `result` is odd. */
function expectNearest(result: number | null, numerator: bigint, denominator: bigint) {
  if (result === null) throw new Error('expected a number');
  const bits = bitsOf(Math.abs(result));
  const distance = (other: bigint) => size((size(numerator) << 1074n) - unitsOf(other) * size(denominator));
  const slack = bits % 2n;
  expect(distance(bits) + slack <= distance(bits + 1n)).toBe(true);
  if (bits > 0n) expect(distance(bits) + slack <= distance(bits - 1n)).toBe(true);
  expect(result < 0).toBe(bits > 0n && numerator < 0n !== denominator < 0n);
  expect(Object.is(result, -0)).toBe(false);
}

const anySize = fc
  .integer({ min: 1, max: 400 })
  .chain((bits) => fc.bigInt({ min: -(2n ** BigInt(bits)), max: 2n ** BigInt(bits) }));
const notZero = anySize.filter((value) => value !== 0n);

it('is the double nearest to the quotient of operands of any size', () => {
  fc.assert(
    fc.property(anySize, notZero, (numerator, denominator) => {
      expectNearest(ratio(numerator, denominator), numerator, denominator);
    }),
    { numRuns: 2000 },
  );
});

it('is the double nearest to the quotient at, above and below the middle of two doubles', () => {
  const significand = fc.bigInt({ min: 2n ** 52n, max: 2n ** 53n - 1n });
  const trifle = fc.constantFrom(-1n, 0n, 1n);
  const scale = fc.bigInt({ min: 2n, max: 2n ** 100n });
  fc.assert(
    fc.property(significand, trifle, scale, fc.integer({ min: -1080, max: 960 }), (half, more, factor, exponent) => {
      const numerator = (2n * half + 1n) * factor + more;
      const power = 2n ** BigInt(Math.abs(exponent));
      const [top, bottom] = exponent < 0 ? [numerator, factor * power] : [numerator * power, factor];
      expectNearest(ratio(top, bottom), top, bottom);
    }),
    { numRuns: 2000 },
  );
});

it('is the double nearest to the quotient where doubles are subnormal or nearly so', () => {
  const units = fc.bigInt({ min: 0n, max: 2n ** 56n });
  const scale = fc.bigInt({ min: 1n, max: 2n ** 70n });
  fc.assert(
    fc.property(units, scale, fc.integer({ min: 1020, max: 1140 }), (numerator, factor, exponent) => {
      const denominator = factor * 2n ** BigInt(exponent);
      expectNearest(ratio(numerator * factor + 1n, denominator), numerator * factor + 1n, denominator);
      expectNearest(ratio(numerator, 2n ** BigInt(exponent)), numerator, 2n ** BigInt(exponent));
    }),
    { numRuns: 1000 },
  );
});

it('is the plain quotient of safe integers, which IEEE 754 already rounds to the nearest', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (numerator, denominator) => {
      expect(ratio(numerator, denominator)).toBe(denominator === 0 ? null : numerator / denominator);
      expectNearest(ratio(numerator, BigInt(denominator) + 1n), BigInt(numerator), BigInt(denominator) + 1n);
    }),
  );
});

it('depends on the quotient alone', () => {
  fc.assert(
    fc.property(anySize, notZero, notZero, (numerator, denominator, factor) => {
      expect(ratio(numerator * factor, denominator * factor)).toBe(ratio(numerator, denominator));
    }),
  );
});
