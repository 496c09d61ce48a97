import type { Decimal } from '../../money.ts';
import { exact } from './decimals.ts';
import { ratio } from './ratio.ts';

/** Amounts as whole numbers of one small unit of money: as numbers where they and their sum are safe, else as bigints. */
export type Units = Float64Array | readonly bigint[];

export function isNumbers(units: Units): units is Float64Array {
  return units instanceof Float64Array;
}

/** Brings amounts to one unit, of which they are given hundredths or, at the indexes of `others`, any decimals. */
export function inOneUnit(
  hundredths: Float64Array,
  others: ReadonlyMap<number, Decimal>,
): { units: Units; places: number } {
  let sum = 0;
  for (const value of hundredths) sum += value;
  if (others.size === 0 && sum <= Number.MAX_SAFE_INTEGER) return { units: hundredths, places: 2 };
  let places = 2;
  for (const amount of others.values()) places = Math.max(places, amount.decimalPlaces());
  const hundredth = 10n ** BigInt(places - 2);
  const units = Array.from(hundredths, (value, index) => {
    const other = others.get(index);
    return other === undefined ? BigInt(value) * hundredth : wholeUnits(other, places);
  });
  return { units, places };
}

/** The units in an order of their indexes. */
export function inOrder(units: Units, order: ArrayLike<number>): Units {
  if (!isNumbers(units)) return Array.from(order, (index) => units[index] as bigint);
  const ordered = new Float64Array(order.length);
  for (let place = 0; place < order.length; place += 1) ordered[place] = units[order[place] as number] as number;
  return ordered;
}

/** Each entry with all before it added. */
export function runningTotals(units: Units): Units {
  if (isNumbers(units)) return runningSums(units);
  let total = 0n;
  return units.map((unit) => {
    total += unit;
    return total;
  });
}

function runningSums(units: Float64Array): Float64Array {
  const sums = new Float64Array(units.length);
  let sum = 0;
  for (let index = 0; index < units.length; index += 1) {
    sum += units[index] as number;
    sums[index] = sum;
  }
  return sums;
}

/** Each entry as a share of the total; 0 where that is 0. */
export function sharesOf(units: Units, total: number | bigint): Float64Array {
  const shares = new Float64Array(units.length);
  for (let index = 0; index < units.length; index += 1) {
    shares[index] = ratio(units[index] as number | bigint, total) ?? 0;
  }
  return shares;
}

/** How many units with so many decimal places an amount is; it must have no more places. */
export function wholeUnits(amount: Decimal, places: number): bigint {
  return BigInt(amount.toFixed(places).replace('.', ''));
}

/** Numbers as whole ones of one unit that is small enough for all of them. */
export function numbersInOneUnit(values: readonly number[]): readonly bigint[] {
  const decimals = values.map((value) => exact(value));
  const places = decimals.reduce((most, value) => Math.max(most, value.decimalPlaces()), 0);
  return decimals.map((value) => wholeUnits(value, places));
}

/** A share as a quotient of whole numbers, so that a product with it is exact. */
export function quotientOfShare(share: number): [top: bigint, bottom: bigint] {
  const part = exact(share);
  const places = part.decimalPlaces();
  return [wholeUnits(part, places), 10n ** BigInt(places)];
}

/** The amount that so many units are. */
export function amountOf(units: number | bigint, places: number): Decimal {
  return exact(`${units}e-${places}`);
}
