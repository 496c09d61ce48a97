import type { Decimal } from '../money.ts';
import { exact } from './decimals.ts';

/** Amounts as whole numbers of one small unit of money: as numbers where they and their sum are safe, else as bigints. */
export type Units = readonly number[] | readonly bigint[];

/** Brings amounts to one unit, of which they are given hundredths or, at the indexes of `others`, any decimals. */
export function inOneUnit(
  hundredths: readonly number[],
  others: ReadonlyMap<number, Decimal>,
): { units: Units; places: number } {
  const sum = hundredths.reduce((total, value) => total + value, 0);
  if (others.size === 0 && sum <= Number.MAX_SAFE_INTEGER) return { units: hundredths, places: 2 };
  let places = 2;
  for (const amount of others.values()) places = Math.max(places, amount.decimalPlaces());
  const hundredth = 10n ** BigInt(places - 2);
  const units = hundredths.map((value, index) => {
    const other = others.get(index);
    return other === undefined ? BigInt(value) * hundredth : wholeUnits(other, places);
  });
  return { units, places };
}

/** Each entry with all before it added; numbers and bigints add alike. */
export function runningTotals(units: Units): Units {
  let total = typeof units[0] === 'bigint' ? 0n : 0;
  return (units as readonly number[]).map((unit) => {
    total = (total as number) + unit;
    return total;
  });
}

/** How many units with so many decimal places an amount is; it must have no more places. */
export function wholeUnits(amount: Decimal, places: number): bigint {
  return BigInt(amount.toFixed(places).replace('.', ''));
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
