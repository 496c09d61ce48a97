import { countNps, countRatings, type RatingScale } from 'clientele';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLines } from '../../../examples/service/ndjson.ts';
import { servedByTests } from './requests.ts';

const { send } = servedByTests();

const NDJSON = 'application/x-ndjson';

async function* inChunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

const ofScale = (scale: RatingScale) => ({
  count: (ratings: Iterable<number>) => countRatings(ratings, scale),
  merge: (a: { counts: readonly number[] } & RatingScale, b: { counts: readonly number[] } & RatingScale) => ({
    ...scale,
    counts: a.counts.map((count, index) => count + (b.counts[index] ?? 0)),
  }),
});

describe('ratings on lines', () => {
  it('are counted as those of an array, however the chunks cut them', async () => {
    const scale = { lowest: 0, highest: 1000 };
    const forms = fc.constantFrom(
      (rating: number) => `${rating}`,
      (rating: number) => `${rating}.0`,
      (rating: number) => ` ${rating}`,
      (rating: number) => `${rating}e0`,
      (rating: number) => `${rating}\r`,
    );
    const lines = fc.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), forms), { maxLength: 50 });
    await fc.assert(
      fc.asyncProperty(lines, fc.integer({ min: 1, max: 20 }), fc.boolean(), async (given, size, isClosed) => {
        const text =
          given.map(([rating, form]) => form(rating)).join('\n') + (isClosed && given.length > 0 ? '\n' : '');
        const ratings = given.map(([rating]) => rating);
        expect(await countLines(inChunks(text, size), ofScale(scale))).toEqual(countRatings(ratings, scale));
      }),
    );
  });

  it.each<[what: string, text: string, line: number, message: string]>([
    ['off the scale', '9\n10\n11\n', 3, 'must be a whole number from 0 to 10, got 11'],
    ['an empty line', '9\n\n8\n', 2, 'must be a whole number from 0 to 10, got ""'],
    ['a leading zero', '09\n', 1, 'must be a whole number from 0 to 10, got "09"'],
    ['text', '9\n"9"\n', 2, 'must be a whole number from 0 to 10, got "9"'],
    ['an object', '{"rating":9}\n', 1, 'must be a whole number from 0 to 10, got an object'],
    [
      'no JSON in the last line, which is not closed',
      '9\n8\nnine',
      3,
      'must be a whole number from 0 to 10, got "nine"',
    ],
    ['a line too long', `9\n8\n${'1'.repeat(2000)}`, 3, 'must be a rating, got a line of more than 1000 bytes'],
    ['a huge number', `${'9'.repeat(400)}\n`, 1, 'must be a whole number from 0 to 10, got Infinity'],
    ['a line far on', `${'9\n'.repeat(200_000)}x\n`, 200_001, 'must be a whole number from 0 to 10, got "x"'],
  ])('are refused with the number of the line: %s', async (_, text, line, message) => {
    expect(await send('/nps/count-nps', text, NDJSON)).toEqual({
      status: 400,
      body: { issues: [{ path: ['line', line], message }] },
    });
  });

  it('may be more than a JSON body, and none', async () => {
    const ratings = Array.from({ length: 300_000 }, (_, index) => index % 11);
    expect(await send('/nps/count-nps', ratings.join('\n'), NDJSON)).toEqual({
      status: 200,
      body: { result: countNps(ratings) },
    });
    expect(await send('/ratings/count-ratings?lowest=1&highest=2', '', NDJSON)).toEqual({
      status: 200,
      body: { result: { lowest: 1, highest: 2, counts: [0, 0] } },
    });
  });
});
