import { elements, isArray } from '../internal/reading/elements.ts';
import { mustBe, refuse } from '../internal/reading/refuse.ts';
import { countBytes } from './count-bytes.ts';

/** How many of the ratings are `lowest`, `lowest + 1`, … `highest`. */
export function tally(ratings: Iterable<number>, lowest: number, highest: number): number[] {
  return tallyByIndex(ratings, lowest, highest) ?? tallyInOrder(ratings, lowest, highest);
}

function tallyInOrder(ratings: Iterable<number>, lowest: number, highest: number): number[] {
  const counts = new Float64Array(highest - lowest + 1);
  let index = 0;
  for (const rating of elements(ratings, 'ratings')) {
    if (!count(counts, rating, lowest)) {
      refuse(['ratings', index], mustBe(`a whole number from ${lowest} to ${highest}`, rating));
    }
    index += 1;
  }
  return [...counts];
}

/** Counts an array or bytes several times as fast; leaves all others, and whatever is wrong with these, to the iterator. */
function tallyByIndex(ratings: unknown, lowest: number, highest: number): number[] | undefined {
  try {
    if (ratings instanceof Uint8Array) return tallyBytes(ratings, lowest, highest);
    if (!isArray(ratings)) return undefined;
    const counts = new Float64Array(highest - lowest + 1);
    for (let index = 0; index < ratings.length; index += 1) {
      if (!count(counts, ratings[index], lowest)) return undefined;
    }
    return [...counts];
  } catch {
    return undefined;
  }
}

function tallyBytes(bytes: Uint8Array, lowest: number, highest: number): number[] | undefined {
  const counts = countBytes(bytes);
  const isOfScale = (byte: number) => byte >= lowest && byte <= highest;
  if (counts.some((count, byte) => count > 0 && !isOfScale(byte))) return undefined;
  return Array.from({ length: highest - lowest + 1 }, (_, point) => counts[lowest + point] ?? 0);
}

/** Counts a rating, if it is one of the scale. */
function count(counts: Float64Array, rating: unknown, lowest: number): boolean {
  const point = typeof rating === 'number' ? rating - lowest : Number.NaN;
  const before = counts[point];
  if (before === undefined) return false;
  counts[point] = before + 1;
  return true;
}
