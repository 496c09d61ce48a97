import type { Decimal } from '../../money.ts';
import { addAmountAt, addHundredthsAt, type Sums } from '../exact/index.ts';
import { type Day, type Grain, periodOf } from '../time/index.ts';
import { type OrderBlock, type OrderKind, readOrders } from './order-block.ts';
import { noPlaces, type Places, placesOf } from './places.ts';

/** Activities of customers, a column per field, because the rows of a day may be anywhere in the data. */
export interface Activities {
  readonly places: Places;
  /** Customer index of each activity. */
  readonly customers: Int32Array;
  /** Period of each activity, as a whole number. */
  readonly times: Int32Array;
  /** Amounts in hundredths, 0 for those in `others`. */
  readonly hundredths: Float64Array;
  readonly others: ReadonlyMap<number, Decimal>;
  /** The latest day, if there are any activities. */
  readonly latest: Day | undefined;
}

const FIRST_ROOM = 1024;

type Columns = Pick<Activities, 'customers' | 'times' | 'hundredths'>;

/**
 * Sorts the activities by time, keeping the order of equal times: a counting sort, because days and months are close
 * together. It moves the activities themselves, so that they are then read in order.
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

/** Where the first activity of each time goes, from the lowest time on. */
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

/** Reads all activities, with their periods. */
export function readActivities(data: unknown, name: string, kind: OrderKind, grain: Grain): Activities {
  const places = noPlaces((row) => [name, row, 'customerId']);
  const others = new Map<number, Decimal>();
  let columns = withRoom(FIRST_ROOM);
  let latest: Day | undefined;
  let size = 0;
  readOrders(data, name, kind, (block) => {
    if (size + block.size > columns.times.length) columns = withRoom(2 * columns.times.length, columns);
    for (const [order, amount] of block.others) others.set(size + order, amount);
    const found = placesOf(places, block.customerIds, block.size);
    latest = keepOrders(columns, size, block, found, grain, latest);
    size += block.size;
  });
  const { customers, times, hundredths } = columns;
  return {
    places,
    customers: customers.subarray(0, size),
    times: times.subarray(0, size),
    hundredths: hundredths.subarray(0, size),
    others,
    latest,
  };
}

function withRoom(rows: number, filled?: Columns): Columns {
  const columns = { customers: new Int32Array(rows), times: new Int32Array(rows), hundredths: new Float64Array(rows) };
  if (filled === undefined) return columns;
  columns.customers.set(filled.customers);
  columns.times.set(filled.times);
  columns.hundredths.set(filled.hundredths);
  return columns;
}

/** Appends the block, and returns the latest day. */
function keepOrders(
  { customers, times, hundredths }: Columns,
  start: number,
  block: OrderBlock,
  places: ArrayLike<number>,
  grain: Grain,
  before: Day | undefined,
): Day | undefined {
  let latest = before;
  for (let order = 0; order < block.size; order += 1) {
    const day = block.days[order] as Day;
    if (latest === undefined || day > latest) latest = day;
    customers[start + order] = places[order] as number;
    times[start + order] = periodOf(day, grain);
    hundredths[start + order] = block.hundredths[order] as number;
  }
  return latest;
}

/** Adds the amount of an activity. */
export function addAmountOf({ hundredths, others }: Activities, activity: number, sums: Sums, place: number): void {
  addHundredthsAt(sums, place, hundredths[activity] as number);
  const other = others.size === 0 ? undefined : others.get(activity);
  if (other !== undefined) addAmountAt(sums, place, other);
}
