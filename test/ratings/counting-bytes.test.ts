import { countNps, countRatings, type RatingScale } from 'clientele';
import { describe, expect, it } from 'vitest';
import { refusal } from '../support/cases.ts';

const BYTES: RatingScale = { lowest: 0, highest: 255 };
const MANY = 2 ** 20;

/** So many bytes from some offset of their memory, among them `value` every `step` bytes, else 7. */
function bytesOf(offset: number, length: number, value: number, step: number): Uint8Array {
  const bytes = new Uint8Array(new ArrayBuffer(offset + length + 1), offset, length).fill(7);
  for (let index = 0; index < length; index += step) bytes[index] = value;
  return bytes;
}

describe('a million bytes, which are counted by pairs', () => {
  const places = [0, 1, 2, 3].flatMap((offset) => [0, 1, 2, 3].map((more) => [offset, MANY + more] as const));
  it.each(places)('at offset %i of their memory, %i of them', (offset, length) => {
    for (const [value, step] of [
      [255, 3],
      [0, 5],
      [6, 1],
      [8, length],
    ] as const) {
      const times = Math.ceil(length / step);
      const { counts } = countRatings(bytesOf(offset, length, value, step), BYTES);
      expect(counts).toHaveLength(256);
      expect(counts[value]).toBe(times);
      expect(counts[7]).toBe(length - times);
      expect(counts.reduce((sum, count) => sum + count)).toBe(length);
    }
  });

  it('of another scale', () => {
    const bytes = bytesOf(1, MANY + 2, 10, 4);
    const tens = Math.ceil((MANY + 2) / 4);
    expect(countNps(bytes)).toStrictEqual({ promoters: tens, passives: MANY + 2 - tens, detractors: 0 });
    const scale = { lowest: 7, highest: 300 };
    expect(countRatings(bytes, scale).counts.slice(0, 4)).toStrictEqual([MANY + 2 - tens, 0, 0, tens]);
    expect(countRatings(bytes, scale).counts).toHaveLength(294);
  });

  it('of which one is no rating', () => {
    const bytes = bytesOf(0, MANY, 10, 2);
    bytes[MANY - 1] = 11;
    const message = `ratings.${MANY - 1}: must be a whole number from 0 to 10, got 11`;
    expect(refusal(() => countNps(bytes))).toBe(message);
  });
});
