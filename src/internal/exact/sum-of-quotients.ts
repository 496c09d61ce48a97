export interface Quotient {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** Adds up neighbours, then their sums, and so on: that is quick with many parts too, as only the last numbers are long. */
export function sumOfQuotients(terms: readonly Quotient[]): Quotient {
  if (terms.length <= 1) return terms[0] ?? { top: 0n, bottom: 0n };
  const middle = terms.length >> 1;
  const [a, b] = [sumOfQuotients(terms.slice(0, middle)), sumOfQuotients(terms.slice(middle))];
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}
