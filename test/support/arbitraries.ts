import { Decimal, type MoneyInput } from 'clientele';
import fc from 'fast-check';

/** Counts, small ones and those next to the largest. */
export const count = fc.oneof(
  fc.nat(20),
  fc.nat(),
  fc.maxSafeNat(),
  fc.integer({ min: 2 ** 53 - 20, max: 2 ** 53 - 1 }),
);

export const positiveCount = count.filter((value) => value > 0);

const cents = fc.integer({ min: 0, max: 10 ** 9 }).map((value) => value / 100);

const double = fc.oneof(fc.constant(0), fc.double({ min: 1e-30, max: 1e30, noNaN: true }));

const longText = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 40n }), fc.integer({ min: -60, max: 30 }))
  .map(([digits, exponent]) => `${digits}e${exponent}`);

const plainText = fc.tuple(fc.nat(10 ** 6), fc.nat(999_999)).map(([whole, places]) => `${whole}.${places}`);

/** Amounts of at least 0 in every form that is accepted. */
export const amount: fc.Arbitrary<MoneyInput> = fc.oneof(
  cents,
  double,
  plainText,
  longText,
  fc.bigInt({ min: 0n, max: 10n ** 20n }),
  fc.oneof(cents, longText, plainText).map((value) => new Decimal(value)),
);

export const positiveAmount = amount.filter((value) => Number(value) > 0);

/** Amounts of either sign. */
export const signedAmount: fc.Arbitrary<MoneyInput> = fc
  .tuple(amount, fc.boolean())
  .map(([value, negative]) => (negative ? new Decimal(value.toString()).negated() : value));

/** Rates from 0 to 1: round ones, doubles with all their digits, tiny ones and those next to 1. */
export const rate = fc
  .oneof(
    fc.nat(100).map((percent) => percent / 100),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom(0, 1, 5e-324, 1 - 2 ** -53, 1e-17),
  )
  .map((value) => value + 0);

export const positiveRate = rate.filter((value) => value > 1e-100);

/** Numbers of at least 0, such as frequencies and discount rates. */
export const quantity = fc.oneof(
  fc.nat(100),
  fc.nat(1000).map((value) => value / 8),
  fc.double({ min: 0, max: 1e6, noNaN: true }),
);
