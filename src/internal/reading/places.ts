import type { CustomerId } from './customers.ts';
import { areEqualKeys, copyKey, hashOfKey, isWholeId, putKey } from './id-keys.ts';

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
