import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MOST_IDS, noPlaces, placesOf } from '../../src/internal/orders/places.ts';

type Id = string | number;

/** The places of ids that are looked up as many at once as may be. */
function placesOfAll(ids: readonly Id[]) {
  const places = noPlaces();
  const found: number[] = [];
  for (let start = 0; start < ids.length; start += MOST_IDS) {
    const some = ids.slice(start, start + MOST_IDS);
    found.push(...Array.from(placesOf(places, some)).slice(0, some.length));
  }
  return { ids: places.ids, found };
}

/** The same by a `Map`. */
function placesByMap(ids: readonly Id[]) {
  const places = new Map<Id, number>();
  const found = ids.map((id) => {
    places.set(id, places.get(id) ?? places.size);
    return places.get(id) as number;
  });
  return { ids: [...places.keys()], found };
}

/** Ids that differ in little: in length, in the half of a number, in a character that Latin-1 lacks, in kind. */
const id = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer({ min: -3, max: 3 }),
  fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -2, max: 1 })).map(([a, b]) => a * 2 ** 32 + b),
  fc.integer({ min: -3, max: 3 }).map(String),
  fc.string({ unit: fc.constantFrom('\0', '\u0001', 'a', 'ÿ', 'ā', '\uffff'), minLength: 1, maxLength: 10 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
);

it('gives each id a place of its own, in order of first appearance', () => {
  fc.assert(
    fc.property(fc.array(id, { maxLength: 600, size: 'max' }), (ids) => {
      expect(placesOfAll(ids)).toEqual(placesByMap(ids));
    }),
    { numRuns: 300 },
  );
});

it('gives places to a hundred thousand ids, each met three times', () => {
  const ids = Array.from({ length: 300_000 }, (_, index) => {
    const number = (index * 7919) % 100_000;
    return [number, `c${number}`, `customer-${number}`, -number * 2 ** 33][number % 4] as Id;
  });
  expect(placesOfAll(ids)).toEqual(placesByMap(ids));
});

function fnv1a(text: string, from: number): number {
  let hash = from;
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return hash;
}

/** Two texts of seven characters that lead from one hash to the same other one. */
function twoThatCollide(from: number): readonly [string, string] {
  const texts = new Map<number, string>();
  for (let number = 0; ; number += 1) {
    const text = (Math.imul(number, 0x9e3779b1) >>> 0).toString(36).padStart(7, '0');
    const other = texts.get(fnv1a(text, from));
    if (other !== undefined) return [other, text];
    texts.set(fnv1a(text, from), text);
  }
}

it('tells apart many texts of one length and one hash, also when more customers come', () => {
  let texts = [''];
  for (let step = 0; step < 7; step += 1) {
    const pair = twoThatCollide(fnv1a(texts[0] as string, 0x811c9dc5));
    texts = texts.flatMap((text) => pair.map((end) => text + end));
  }
  expect(new Set(texts.map((text) => fnv1a(text, 0x811c9dc5))).size).toBe(1);
  const ids = [...texts, ...Array.from({ length: 2000 }, (_, number) => number), ...texts];
  expect(placesOfAll(ids)).toEqual(placesByMap(ids));
});
