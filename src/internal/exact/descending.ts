import { isNumbers, type Units } from './sums.ts';

const DIGIT_BITS = 11;
const DIGITS = 2 ** DIGIT_BITS;
const WORD_BITS = 32;
const WORD = 2 ** WORD_BITS;

/** The indexes of whole numbers of at least 0: that of the highest first, those of equal numbers in their order. */
export function descending(units: Units): ArrayLike<number> {
  if (isNumbers(units)) return byRadix(units);
  return Array.from(units.keys()).sort((a, b) => compare(units[b] as bigint, units[a] as bigint));
}

function compare(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Digit by digit, the lowest first, without comparing two numbers; a sort that compares takes many times as long. */
function byRadix(values: Float64Array): Uint32Array {
  let highest = 0;
  const order = new Uint32Array(values.length);
  for (let index = 0; index < values.length; index += 1) {
    order[index] = index;
    highest = Math.max(highest, values[index] as number);
  }
  const byLowWord = sortByWord(order, new Uint32Array(values), Math.min(highest, WORD - 1));
  if (highest < WORD) return byLowWord;
  const highWords = byLowWord.map((index) => Math.floor((values[index] as number) / WORD));
  return sortByWord(byLowWord, highWords, Math.floor(highest / WORD));
}

/** Sorts indexes by their words, which move along so that reading them stays in order. */
function sortByWord(indexes: Uint32Array, indexWords: Uint32Array, highest: number): Uint32Array {
  let order = indexes;
  let words = indexWords;
  let nextOrder: Uint32Array = new Uint32Array(order.length);
  let nextWords: Uint32Array = new Uint32Array(order.length);
  for (let shift = 0; shift < WORD_BITS && highest >>> shift > 0; shift += DIGIT_BITS) {
    const places = placesByDigit(words, shift);
    for (let place = 0; place < words.length; place += 1) {
      const word = words[place] as number;
      const digit = digitOf(word, shift);
      const next = places[digit] as number;
      places[digit] = next + 1;
      nextOrder[next] = order[place] as number;
      nextWords[next] = word;
    }
    [order, nextOrder] = [nextOrder, order];
    [words, nextWords] = [nextWords, words];
  }
  return order;
}

/** Where the first word with each digit goes: behind all with a higher one. */
function placesByDigit(words: Uint32Array, shift: number): Uint32Array {
  const places = new Uint32Array(DIGITS + 1);
  for (let place = 0; place < words.length; place += 1) {
    const next = digitOf(words[place] as number, shift) + 1;
    places[next] = (places[next] as number) + 1;
  }
  for (let digit = 1; digit < DIGITS; digit += 1) {
    places[digit] = (places[digit] as number) + (places[digit - 1] as number);
  }
  return places;
}

/** The digit of a word at a bit, counted down from the highest digit so that the highest number comes first. */
function digitOf(word: number, shift: number): number {
  return DIGITS - 1 - ((word >>> shift) & (DIGITS - 1));
}
