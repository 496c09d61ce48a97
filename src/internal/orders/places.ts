import { mustBe, refuse } from '../reading/index.ts';
import type { CustomerId } from './customers.ts';

const HIGHEST_BYTE = 24;

const LONGEST_TEXT = 7;

const OF_A_NUMBER = LONGEST_TEXT + 1;

const OF_ANY_TEXT = LONGEST_TEXT + 2;

/**
 * Indexes of the customers met so far, in a custom hash table: a `Map` takes twice as long for short texts, and is full
 * at 16,777,216 customers.
 */
export interface Places {
  /** The customers in order of first appearance. */
  readonly ids: CustomerId[];
  /** Key of each customer. */
  keys: Int32Array;
  /** Customer index plus 1 at the slot for the hash of the key, or after it; 0 if free. */
  slots: Int32Array;
  /** Customers for whom no slot was near enough: many ids with equal hashes, made up on purpose. */
  readonly crowded: Map<CustomerId, number>;
  /** Keys of the ids of the current lookup, and one more. */
  readonly keysSought: Int32Array;
  /** Their customer indexes. */
  readonly found: Int32Array;
  /** Rows looked up so far, and for each customer the first. */
  rows: number;
  readonly firstRows: number[];
  /** The types of the ids so far. */
  readonly types: Set<string>;
  /** None where ids have one type anyway. */
  readonly pathOf: PathOf | undefined;
}

/** The path of the id in a row of the caller's. */
export type PathOf = (row: number) => readonly PropertyKey[];

/** How many customers can be looked up at once. */
export const MOST_IDS = 256;

const FIRST_ROOM = 1024;

const MOST_STEPS = 64;

/** No customers yet. With paths of ids, `42` and `'42'` are refused together, since they are surely one customer. */
export function noPlaces(pathOf?: PathOf): Places {
  return {
    ids: [],
    keys: new Int32Array(2 * FIRST_ROOM),
    slots: new Int32Array(2 * FIRST_ROOM),
    crowded: new Map(),
    keysSought: new Int32Array(2 * (MOST_IDS + 1)),
    found: new Int32Array(MOST_IDS),
    rows: 0,
    firstRows: [],
    types: new Set(),
    pathOf,
  };
}

/**
 * Indexes of the first of the given customers, valid until the next call; new customers get the next index. All keys
 * are made before the first lookup, because other work between two lookups makes them take twice as long.
 */
export function placesOf(places: Places, ids: readonly CustomerId[], size = ids.length): ArrayLike<number> {
  const { keysSought, found } = places;
  for (let index = 0; index < size; index += 1) putKey(keysSought, index, ids[index] as CustomerId);
  for (let index = 0; index < size; index += 1) {
    const id = ids[index] as CustomerId;
    found[index] = knownPlace(places, id, index) ?? newPlace(places, id, index);
  }
  places.rows += size;
  return found;
}

/** A check that ids, row by row, are of one type. */
export function idCheck(pathOf: PathOf): (id: CustomerId) => void {
  const places = noPlaces(pathOf);
  return (id) => {
    placesOf(places, [id]);
  };
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
  if (places.pathOf !== undefined) refuseTwin(places, places.pathOf, id, places.rows + sought);
  const place = places.ids.push(id === 0 ? 0 : id) - 1;
  if (2 * place === places.keys.length) doubleRoom(places);
  copyKey(places.keysSought, sought, places.keys, place);
  settle(places, place);
  return place;
}

/** Refuses an id that is an earlier one in the other type. */
function refuseTwin(places: Places, pathOf: PathOf, id: CustomerId, row: number): void {
  const { types, keysSought, firstRows } = places;
  firstRows.push(row);
  types.add(typeof id);
  const twin = types.size === 1 ? undefined : twinOf(id);
  if (twin === undefined) return;
  putKey(keysSought, MOST_IDS, twin);
  const place = knownPlace(places, twin, MOST_IDS);
  if (place === undefined) return;
  const expected = `a ${typeof twin}, as the same id is in ${pathOf(firstRows[place] as number)
    .slice(0, -1)
    .join('.')}`;
  refuse(pathOf(row), mustBe(expected, id));
}

/** The number that a string says, or the string that says a number. */
function twinOf(id: CustomerId): CustomerId | undefined {
  if (typeof id === 'number') return String(id);
  return Number.isSafeInteger(Number(id)) && String(Number(id)) === id ? Number(id) : undefined;
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
 * Writes the key of an id, two words of 32 bits. Equal ids have equal keys. For most ids the reverse is true too, which
 * saves a comparison: the key holds a whole number, or a text of at most seven Latin-1 characters, and in its highest
 * byte which of the two; for any other text it holds the length and a hash.
 */
function putKey(keys: Int32Array, index: number, id: CustomerId): void {
  if (typeof id === 'number') putWords(keys, index, OF_A_NUMBER, Math.floor(id / 2 ** 32), id);
  else if (id.length > LONGEST_TEXT || !putShortText(keys, index, id)) putHash(keys, index, id);
}

/** Copies a key. */
function copyKey(from: Int32Array, index: number, to: Int32Array, place: number): void {
  to[2 * place] = from[2 * index] as number;
  to[2 * place + 1] = from[2 * index + 1] as number;
}

/** Whether the key alone determines the id. */
function isWholeId(keys: Int32Array, index: number): boolean {
  return (keys[2 * index] as number) >>> HIGHEST_BYTE !== OF_ANY_TEXT;
}

function areEqualKeys(a: Int32Array, ofA: number, b: Int32Array, ofB: number): boolean {
  return a[2 * ofA] === b[2 * ofB] && a[2 * ofA + 1] === b[2 * ofB + 1];
}

/** A hash whose low bits depend on all of the key. */
function hashOfKey(keys: Int32Array, index: number): number {
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

/** FNV-1a hash. */
function putHash(keys: Int32Array, index: number, text: string): void {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  putWords(keys, index, OF_ANY_TEXT, text.length, hash);
}

function putWords(keys: Int32Array, index: number, kind: number, high: number, low: number): void {
  keys[2 * index] = (kind << HIGHEST_BYTE) | (high & 0xffffff);
  keys[2 * index + 1] = low;
}
