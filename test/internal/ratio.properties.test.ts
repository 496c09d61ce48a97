import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ratio } from '../../src/internal/reading/counts.ts';
import { expectNearest } from '../support/exactness.ts';
import { divide, rational } from '../support/rational.ts';

/** Checks that no other double is nearer to the quotient, and none as near if `result` is odd. */
function expectQuotient(result: number | null, numerator: bigint, denominator: bigint) {
  expectNearest(result, divide(rational(numerator), rational(denominator)));
}

const anySize = fc
  .integer({ min: 1, max: 400 })
  .chain((bits) => fc.bigInt({ min: -(2n ** BigInt(bits)), max: 2n ** BigInt(bits) }));
const notZero = anySize.filter((value) => value !== 0n);

it('is the double nearest to the quotient of operands of any size', () => {
  fc.assert(
    fc.property(anySize, notZero, (numerator, denominator) => {
      expectQuotient(ratio(numerator, denominator), numerator, denominator);
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
      expectQuotient(ratio(top, bottom), top, bottom);
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
      expectQuotient(ratio(numerator * factor + 1n, denominator), numerator * factor + 1n, denominator);
      expectQuotient(ratio(numerator, 2n ** BigInt(exponent)), numerator, 2n ** BigInt(exponent));
    }),
    { numRuns: 1000 },
  );
});

it('is the plain quotient of safe integers, which IEEE 754 already rounds to the nearest', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (numerator, denominator) => {
      expect(ratio(numerator, denominator)).toBe(denominator === 0 ? null : numerator / denominator);
      expectQuotient(ratio(numerator, BigInt(denominator) + 1n), BigInt(numerator), BigInt(denominator) + 1n);
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
