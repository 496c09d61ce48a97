import type { CustomerId } from './customers.ts';

const HIGHEST_BYTE = 24;
const LONGEST_TEXT = 7;
const OF_A_NUMBER = LONGEST_TEXT + 1;
const OF_ANY_TEXT = LONGEST_TEXT + 2;

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
