import { mustBe, refuse } from './refuse.ts';

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** The sum of two counts, which must be a count itself. */
export function addCounts(a: number, b: number, path: readonly PropertyKey[]): number {
  const sum = a + b;
  return sum <= Number.MAX_SAFE_INTEGER
    ? sum
    : refuse(path, mustBe(`small enough for a sum of at most ${Number.MAX_SAFE_INTEGER}`, b));
}

/** The sum of counts, for use inside a ratio. */
export function totalOf(counts: readonly number[]): bigint {
  return counts.reduce((total, count) => total + BigInt(count), 0n);
}
