import type { Decimal } from '../money.ts';
import type { Activities } from './activities.ts';
import { exact } from './decimals.ts';
import { isFull } from './totals.ts';
import { amountOf } from './units.ts';

/** Sums under way, by place: whole hundredths, which are quick to add, and all other amounts. */
export interface Sums {
  readonly hundredths: Float64Array;
  readonly rest: Map<number, Decimal>;
}

export function noSums(places: number): Sums {
  return { hundredths: new Float64Array(places), rest: new Map() };
}

/** Adds the amount of an activity. */
export function addAmountOf({ hundredths, others }: Activities, activity: number, sums: Sums, place: number): void {
  const sum = (sums.hundredths[place] as number) + (hundredths[activity] as number);
  sums.hundredths[place] = isFull(sum) ? 0 : sum;
  if (isFull(sum)) addRest(sums, place, amountOf(sum, 2));
  const other = others.size === 0 ? undefined : others.get(activity);
  if (other !== undefined) addRest(sums, place, other);
}

/** The sum at a place. */
export function sumAt({ hundredths, rest }: Sums, place: number): Decimal {
  const other = rest.get(place);
  const amount = amountOf(hundredths[place] as number, 2);
  return other === undefined ? amount : amount.plus(other);
}

function addRest({ rest }: Sums, place: number, amount: Decimal): void {
  rest.set(place, (rest.get(place) ?? exact(0)).plus(amount));
}
