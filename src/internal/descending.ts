import type { Units } from './units.ts';

const RADIX = 2 ** 16;

/** The indexes of whole numbers of at least 0: that of the highest first, those of equal numbers in their order. */
export function descending(units: Units): ArrayLike<number> {
  if (isNumbers(units)) return byRadix(units);
  return Array.from(units.keys()).sort((a, b) => compare(units[b] as bigint, units[a] as bigint));
}

function isNumbers(units: Units): units is readonly number[] {
  return typeof units[0] !== 'bigint';
}

function compare(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** One pass for every 16 bits of the highest number; a sort that compares takes several times as long. */
function byRadix(values: readonly number[]): ArrayLike<number> {
  let order = Uint32Array.from(values.keys());
  let sorted = new Uint32Array(values.length);
  const highest = values.reduce((most, value) => Math.max(most, value), 0);
  for (let unit = 1; unit <= highest; unit *= RADIX) {
    const places = placesByDigit(values, unit);
    for (const index of order) {
      const digit = digitOf(values[index] as number, unit);
      const place = places[digit] as number;
      sorted[place] = index;
      places[digit] = place + 1;
    }
    [order, sorted] = [sorted, order];
  }
  return order;
}

/** Where the first number with each digit goes: behind all with a higher one. */
function placesByDigit(values: readonly number[], unit: number): Uint32Array {
  const places = new Uint32Array(RADIX + 1);
  for (const value of values) {
    const next = digitOf(value, unit) + 1;
    places[next] = (places[next] as number) + 1;
  }
  for (let digit = 1; digit < RADIX; digit += 1) {
    places[digit] = (places[digit] as number) + (places[digit - 1] as number);
  }
  return places;
}

/** The digit of a number at a unit, counted down from the highest digit so that the highest number comes first. */
function digitOf(value: number, unit: number): number {
  return RADIX - 1 - (Math.floor(value / unit) % RADIX);
}
