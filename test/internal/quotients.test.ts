import { Decimal } from 'clientele';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quotientOfHundredths } from '../../src/internal/exact/quotients.ts';

const Long = Decimal.clone({ precision: 200, toExpNeg: -1000, toExpPos: 1000 });

/** Counts of which many end a decimal expansion, some of them late. */
const count = fc.oneof(
  fc.integer({ min: 1, max: 50 }),
  fc
    .tuple(fc.nat(26), fc.nat(11))
    .map(([twos, tens]) => 2 ** twos * 10 ** tens)
    .filter((value) => value <= 2 ** 46),
  fc.integer({ min: 1, max: 2 ** 46 }),
);
const hundredths = fc.oneof(fc.integer({ min: -1000, max: 10 ** 8 }), fc.integer({ min: -(10 ** 15), max: 10 ** 15 }));

it('is exact where the quotient ends within its digits, else the nearest 34 digits', () => {
  fc.assert(
    fc.property(hundredths, count, (amount, divisor) => {
      const long = new Long(amount).div(divisor).div(100);
      const ends = long.precision() < 190;
      const expected = ends ? long : long.toSignificantDigits(34, Decimal.ROUND_HALF_EVEN);
      expect(new Long(String(quotientOfHundredths(amount, divisor))).toString()).toBe(expected.toString());
    }),
    {
      numRuns: 3000,
      examples: [
        [10 ** 15, 2 ** 18 * 10 ** 8],
        [3, 2 ** 40],
        [1, 3],
      ],
    },
  );
});

it('is null for none', () => {
  expect(quotientOfHundredths(100, 0)).toBeNull();
});
