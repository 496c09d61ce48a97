import type { Decimal } from '../../money.ts';
import type { Activities } from './activities.ts';

/**
 * The activities in order of their times, those of equal times as they came. It counts how many there are at each time, without
 * comparing two: days and months lie close together. And it moves the activities themselves, as they are read in order then.
 */
export function inOrderOfTime(activities: Activities): Activities {
  const { customers, times, hundredths, others } = activities;
  const { lowest, nextPlaces } = placesByTime(times);
  const moved = {
    ...activities,
    customers: new Int32Array(customers.length),
    times: new Int32Array(times.length),
    hundredths: new Float64Array(hundredths.length),
    others: new Map<number, Decimal>(),
  };
  for (let from = 0; from < times.length; from += 1) {
    const time = times[from] as number;
    const to = nextPlaces[time - lowest] as number;
    nextPlaces[time - lowest] = to + 1;
    moved.customers[to] = customers[from] as number;
    moved.times[to] = time;
    moved.hundredths[to] = hundredths[from] as number;
    const other = others.size === 0 ? undefined : others.get(from);
    if (other !== undefined) moved.others.set(to, other);
  }
  return moved;
}

/** Of each time from the lowest on, the first of the places that those of that time are to get. */
function placesByTime(times: Int32Array): { lowest: number; nextPlaces: Uint32Array } {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const time of times) {
    lowest = Math.min(lowest, time);
    highest = Math.max(highest, time);
  }
  const nextPlaces = new Uint32Array(Math.max(highest - lowest, 0) + 2);
  for (const time of times) {
    const after = time - lowest + 1;
    nextPlaces[after] = (nextPlaces[after] as number) + 1;
  }
  for (let next = 1; next < nextPlaces.length; next += 1) {
    nextPlaces[next] = (nextPlaces[next] as number) + (nextPlaces[next - 1] as number);
  }
  return { lowest, nextPlaces };
}
