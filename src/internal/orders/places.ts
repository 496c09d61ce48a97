import type { CustomerId } from './customers.ts';

const HIGHEST_BYTE = 24;

const LONGEST_TEXT = 7;

const OF_A_NUMBER = LONGEST_TEXT + 1;

const OF_ANY_TEXT = LONGEST_TEXT + 2;

/**
 * The customers met so far, each at a place of its own. It is a hash table of its own too: a `Map` takes twice as long for
 * short texts, and is full with 16,777,216 customers.
 */
export interface Places {
  /** The customers in order of first appearance. */
  readonly ids: CustomerId[];
  /** Of each customer the key. */
  keys: Int32Array;
  /** From the slot to which the hash of a key leads on: the place of a customer, counted from 1, or 0. */
  slots: Int32Array;
  /** Customers with no slot near enough, as there are when somebody thinks up many ids of equal hashes. */
  readonly crowded: Map<CustomerId, number>;
  /** Of the customers looked up at once, the keys. */
  readonly keysSought: Int32Array;
  /** And the places. */
  readonly found: Int32Array;
}

/** How many customers can be looked up at once. */
export const MOST_IDS = 256;

const FIRST_ROOM = 1024;

const MOST_STEPS = 64;

export function noPlaces(): Places {
  return {
    ids: [],
    keys: new Int32Array(2 * FIRST_ROOM),
    slots: new Int32Array(2 * FIRST_ROOM),
    crowded: new Map(),
    keysSought: new Int32Array(2 * MOST_IDS),
    found: new Int32Array(MOST_IDS),
  };
}

/**
 * The places of the first of the given customers, until the next call; those not met yet get one. All keys are made before
 * the first is looked up, because other work between two look-ups makes them take twice as long.
 */
export function placesOf(places: Places, ids: readonly CustomerId[], size = ids.length): ArrayLike<number> {
  const { keysSought, found } = places;
  for (let index = 0; index < size; index += 1) putKey(keysSought, index, ids[index] as CustomerId);
  for (let index = 0; index < size; index += 1) {
    const id = ids[index] as CustomerId;
    found[index] = knownPlace(places, id, index) ?? newPlace(places, id, index);
  }
  return found;
}

function knownPlace(places: Places, id: CustomerId, sought: number): number | undefined {
  const { ids, keys, slots, crowded, keysSought } = places;
  const hash = hashOfKey(keysSought, sought);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const place = (slots[(hash + step) & (slots.length - 1)] as number) - 1;
    if (place < 0) return undefined;
    const isAlike = areEqualKeys(keys, place, keysSought, sought);
    if (isAlike && (isWholeId(keys, place) || ids[place] === id)) return place;
  }
  return crowded.get(id);
}

function newPlace(places: Places, id: CustomerId, sought: number): number {
  const place = places.ids.push(id === 0 ? 0 : id) - 1;
  if (2 * place === places.keys.length) doubleRoom(places);
  copyKey(places.keysSought, sought, places.keys, place);
  settle(places, place);
  return place;
}

function settle({ ids, keys, slots, crowded }: Places, place: number): void {
  const hash = hashOfKey(keys, place);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const slot = (hash + step) & (slots.length - 1);
    if (slots[slot] === 0) {
      slots[slot] = place + 1;
      return;
    }
  }
  crowded.set(ids[place] as CustomerId, place);
}

function doubleRoom(places: Places): void {
  const { ids, keys, crowded } = places;
  places.keys = new Int32Array(2 * keys.length);
  places.keys.set(keys);
  places.slots = new Int32Array(2 * keys.length);
  crowded.clear();
  for (let place = 0; place < ids.length - 1; place += 1) settle(places, place);
}

/**
 * Puts the key of an id, two words of 32 bits, at an index of the keys. Equal ids have equal keys. So that most ids need not
 * be looked at again, their keys are equal only if they are: a key holds a whole number, or a text of at most seven
 * characters of Latin-1, and in its highest byte which of them; of any other text it holds the length and a hash.
 */
export function putKey(keys: Int32Array, index: number, id: CustomerId): void {
  if (typeof id === 'number') putWords(keys, index, OF_A_NUMBER, Math.floor(id / 2 ** 32), id);
  else if (id.length > LONGEST_TEXT || !putShortText(keys, index, id)) putHash(keys, index, id);
}

/** Gives what stands at an index of some keys the index of others. */
export function copyKey(from: Int32Array, index: number, to: Int32Array, place: number): void {
  to[2 * place] = from[2 * index] as number;
  to[2 * place + 1] = from[2 * index + 1] as number;
}

/** Whether ids with this key are equal. */
export function isWholeId(keys: Int32Array, index: number): boolean {
  return (keys[2 * index] as number) >>> HIGHEST_BYTE !== OF_ANY_TEXT;
}

export function areEqualKeys(a: Int32Array, ofA: number, b: Int32Array, ofB: number): boolean {
  return a[2 * ofA] === b[2 * ofB] && a[2 * ofA + 1] === b[2 * ofB + 1];
}

/** A number whose last bits follow from all of the key. */
export function hashOfKey(keys: Int32Array, index: number): number {
  const high = keys[2 * index] as number;
  const low = keys[2 * index + 1] as number;
  const both = Math.imul(high ^ (high >>> 13), 0xc2b2ae35) ^ Math.imul(low ^ (low >>> 15), 0x85ebca6b);
  const mixed = Math.imul(both ^ (both >>> 15), 0x27d4eb2f);
  return mixed ^ (mixed >>> 13);
}

function putShortText(keys: Int32Array, index: number, text: string): boolean {
  let [high, low, all] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    all |= character;
    high = (high << 8) | (low >>> HIGHEST_BYTE);
    low = (low << 8) | character;
  }
  if (all > 0xff) return false;
  putWords(keys, index, text.length, high, low);
  return true;
}

/** The hash FNV-1a. */
function putHash(keys: Int32Array, index: number, text: string): void {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  putWords(keys, index, OF_ANY_TEXT, text.length, hash);
}

function putWords(keys: Int32Array, index: number, kind: number, high: number, low: number): void {
  keys[2 * index] = (kind << HIGHEST_BYTE) | (high & 0xffffff);
  keys[2 * index + 1] = low;
}
