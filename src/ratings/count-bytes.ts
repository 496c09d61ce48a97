const VALUES = 256;

/** So many bytes that clearing a table of all pairs takes no time beside them. */
const MANY = 2 ** 20;

/** How many of the bytes are 0, 1, … 255. */
export function countBytes(bytes: Uint8Array): Float64Array {
  const counts = new Float64Array(VALUES);
  const start = (4 - (bytes.byteOffset % 4)) % 4;
  if (bytes.length < MANY) {
    countOneByOne(counts, bytes);
  } else {
    const words = new Uint32Array(bytes.buffer, bytes.byteOffset + start, Math.floor((bytes.length - start) / 4));
    countOneByOne(counts, bytes.subarray(0, start));
    countByPairs(counts, words);
    countOneByOne(counts, bytes.subarray(start + 4 * words.length));
  }
  return counts;
}

function countOneByOne(counts: Float64Array, bytes: Uint8Array): void {
  for (let index = 0; index < bytes.length; index += 1) add(counts, bytes[index] as number, 1);
}

/** Counts the two pairs of bytes in each word, which takes half as long as to add up the bytes. */
function countByPairs(counts: Float64Array, words: Uint32Array): void {
  const pairs = new Float64Array(VALUES * VALUES);
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as number;
    add(pairs, word & 0xffff, 1);
    add(pairs, word >>> 16, 1);
  }
  for (let pair = 0; pair < pairs.length; pair += 1) {
    add(counts, pair >>> 8, pairs[pair] as number);
    add(counts, pair & 0xff, pairs[pair] as number);
  }
}

function add(counts: Float64Array, index: number, more: number): void {
  counts[index] = (counts[index] as number) + more;
}
