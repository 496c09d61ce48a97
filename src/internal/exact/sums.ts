import type { Decimal } from '../../money.ts';
import type { Activities } from '../reading/activities.ts';
import { exact } from './decimals.ts';
import { isFull } from './totals.ts';
import { amountOf } from './units.ts';

/** Sums under way, by place: whole hundredths, which are quick to add, and all other amounts. */
export interface Sums {
  readonly hundredths: { [place: number]: number };
  readonly rest: Map<number, Decimal>;
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

/** Adds the amount of an activity. */
export function addAmountOf({ hundredths, others }: Activities, activity: number, sums: Sums, place: number): void {
  addHundredthsAt(sums, place, hundredths[activity] as number);
  const other = others.size === 0 ? undefined : others.get(activity);
  if (other !== undefined) addAmountAt(sums, place, other);
}

/** The sum at a place. */
export function sumAt({ hundredths, rest }: Sums, place: number): Decimal {
  const other = rest.get(place);
  const amount = amountOf(hundredths[place] as number, 2);
  return other === undefined ? amount : amount.plus(other);
}
