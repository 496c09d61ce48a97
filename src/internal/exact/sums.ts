import type { Decimal } from '../../money.ts';
import { ratio } from '../reading/index.ts';
import { amountOf, exact } from './decimals.ts';

/** A sum under way: whole hundredths and millionths, which are quick to add, and all other amounts. */
export interface Total {
  hundredths: number;
  millionths: number;
  rest: Decimal;
}

const FULL = 8e15;

/** Sums under way, by place: whole hundredths, which are quick to add, and all other amounts. */
export interface Sums {
  readonly hundredths: { [place: number]: number };
  readonly rest: Map<number, Decimal>;
}

/** Amounts as whole numbers of one small unit of money: as numbers where they and their sum are safe, else as bigints. */
export type Units = Float64Array | readonly bigint[];

export interface Quotient {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** Adds up neighbours, then their sums, and so on: that is quick with many parts too, as only the last numbers are long. */
export function sumOfQuotients(terms: readonly Quotient[]): Quotient {
  if (terms.length <= 1) return terms[0] ?? { top: 0n, bottom: 0n };
  const middle = terms.length >> 1;
  const [a, b] = [sumOfQuotients(terms.slice(0, middle)), sumOfQuotients(terms.slice(middle))];
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}

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
function wholeUnits(amount: Decimal, places: number): bigint {
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

export function noSums(places: number): Sums {
  return { hundredths: new Float64Array(places), rest: new Map() };
}

/** Adds what `hundredthsOf` gave. */
export function addHundredthsAt(sums: Sums, place: number, hundredths: number): void {
  const sum = (sums.hundredths[place] as number) + hundredths;
  sums.hundredths[place] = isFull(sum) ? 0 : sum;
  if (isFull(sum)) addAmountAt(sums, place, amountOf(sum, 2));
}

export function addAmountAt({ rest }: Sums, place: number, amount: Decimal): void {
  rest.set(place, (rest.get(place) ?? exact(0)).plus(amount));
}

/** The sum at a place. */
export function sumAt({ hundredths, rest }: Sums, place: number): Decimal {
  const other = rest.get(place);
  const amount = amountOf(hundredths[place] as number, 2);
  return other === undefined ? amount : amount.plus(other);
}

export function emptyTotal(): Total {
  return { hundredths: 0, millionths: 0, rest: exact(0) };
}

/** Whether one more amount of 15 digits could make a sum unsafe. */
export function isFull(sum: number): boolean {
  return Math.abs(sum) >= FULL;
}

/** Adds what `hundredthsOf` gave. */
export function addHundredths(total: Total, hundredths: number): void {
  total.hundredths += hundredths;
  if (!isFull(total.hundredths)) return;
  addAmount(total, amountOf(total.hundredths, 2));
  total.hundredths = 0;
}

/** Adds what `millionthsOf` gave. */
export function addMillionths(total: Total, millionths: number): void {
  total.millionths += millionths;
  if (!isFull(total.millionths)) return;
  addAmount(total, amountOf(total.millionths, 6));
  total.millionths = 0;
}

/** Adds an amount, or the hundredths that say it all. */
export function addRead(total: Total, read: number | Decimal): void {
  if (typeof read === 'number') addHundredths(total, read);
  else addAmount(total, read);
}

export function addAmount(total: Total, amount: Decimal): void {
  total.rest = total.rest.plus(amount);
}

export function amountOfTotal({ hundredths, millionths, rest }: Total): Decimal {
  return rest.plus(amountOf(hundredths, 2)).plus(amountOf(millionths, 6));
}
