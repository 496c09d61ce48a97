import fc from 'fast-check';

/** Cents, as an exact amount in each of the accepted forms. */
export const cents: fc.Arbitrary<number> = fc.nat(10 ** 12);

/** The same amount as a text: 12345 cents are "123.45". */
export function text(amount: number): string {
  const digits = String(amount).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
