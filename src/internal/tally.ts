import { elements } from './elements.ts';
import { mustBe, refuse } from './refuse.ts';

/** How many of the ratings are `lowest`, `lowest + 1`, … `highest`. */
export function tally(ratings: Iterable<number>, lowest: number, highest: number): number[] {
  const counts = new Array<number>(highest - lowest + 1).fill(0);
  let index = 0;
  for (const rating of elements(ratings, 'ratings')) {
    const point = typeof rating === 'number' ? rating - lowest : Number.NaN;
    const count = counts[point];
    if (count === undefined) refuse(['ratings', index], mustBe(`a whole number from ${lowest} to ${highest}`, rating));
    counts[point] = count + 1;
    index += 1;
  }
  return counts;
}
