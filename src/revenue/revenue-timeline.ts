import { noPlaces, type Places, placesOf } from '../internal/reading/places.ts';
import type { Month } from '../internal/time/months.ts';
import { type AnnualAmount, monthlyRevenue, negated, plus } from './annual-amounts.ts';
import {
  addCustomer,
  addMovement,
  noMovement,
  noMovements,
  type OpenMovement,
  type OpenMovements,
} from './open-movements.ts';
import { isSome } from './recurring-revenue.ts';
import type { PaidMonths } from './subscriptions.ts';

/** What customers pay month by month, a column for each figure: the rows of a month change it, whatever their order. */
export interface RevenueTimeline {
  readonly from: Month;
  readonly places: Places;
  /** What each customer pays in a year: in the month before `from`, until changes are applied. */
  readonly paid: AnnualAmount[];
  /** Whether each customer ever paid. */
  readonly wasCustomer: boolean[];
  /** Whether the month at hand changes what each customer pays. */
  readonly isChanged: boolean[];
  /** The changes of the months from `from` on. */
  readonly changes: readonly Changes[];
}

interface Changes {
  readonly places: number[];
  readonly amounts: AnnualAmount[];
}

export function emptyTimeline(from: Month, until: Month): RevenueTimeline {
  const changes = Array.from({ length: until - from }, () => ({ places: [], amounts: [] }));
  return { from, places: noPlaces(), paid: [], wasCustomer: [], isChanged: [], changes };
}

/** Adds the rows that are read, at most as many as are looked up at once, and empties their list. */
export function addRows(timeline: RevenueTimeline, rows: PaidMonths[]): void {
  const { places, paid, wasCustomer, isChanged } = timeline;
  const found = placesOf(
    places,
    rows.map(({ customerId }) => customerId),
  );
  while (paid.length < places.ids.length) {
    paid.push(0);
    wasCustomer.push(false);
    isChanged.push(false);
  }
  for (const [index, row] of rows.entries()) addPaidMonths(timeline, found[index] as number, row);
  rows.length = 0;
}

function addPaidMonths(timeline: RevenueTimeline, place: number, { first, end, annual }: PaidMonths): void {
  if (first === end || annual === 0) return;
  const { from } = timeline;
  if (first < from) {
    timeline.wasCustomer[place] = true;
    if (end < from) return;
    timeline.paid[place] = plus(timeline.paid[place] as AnnualAmount, annual);
  }
  addChange(timeline.changes[first - from], place, annual);
  addChange(timeline.changes[end - from], place, negated(annual));
}

function addChange(changes: Changes | undefined, place: number, amount: AnnualAmount): void {
  changes?.places.push(place);
  changes?.amounts.push(amount);
}

/** Who paid in the month before the first one. */
export function openingOf({ paid }: RevenueTimeline): OpenMovement {
  const opening = noMovement();
  for (const amount of paid) {
    const revenue = monthlyRevenue(amount);
    if (isSome(revenue)) addCustomer(opening, 0, revenue);
  }
  return opening;
}

/** Applies the changes of a month, which come after those of the month before, and gives the movements that they make. */
export function applyChanges({ paid, wasCustomer, isChanged }: RevenueTimeline, changes: Changes): OpenMovements {
  const places: number[] = [];
  const before: AnnualAmount[] = [];
  for (let change = 0; change < changes.places.length; change += 1) {
    const place = changes.places[change] as number;
    const amount = paid[place] as AnnualAmount;
    if (isChanged[place] === false) {
      isChanged[place] = true;
      places.push(place);
      before.push(amount);
    }
    paid[place] = plus(amount, changes.amounts[change] as AnnualAmount);
  }
  const moved = noMovements();
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] as number;
    const revenue = monthlyRevenue(before[index] as AnnualAmount);
    addMovement(moved, revenue, monthlyRevenue(paid[place] as AnnualAmount), wasCustomer[place] === true);
    wasCustomer[place] = true;
    isChanged[place] = false;
  }
  return moved;
}
