import type { Decimal } from '../../money.ts';
import type { Day } from '../time/days.ts';
import { type Grain, periodOf } from '../time/periods.ts';
import { type OrderBlock, type OrderKind, readOrders } from './order-block.ts';
import { noPlaces, type Places, placesOf } from './places.ts';

/** What customers did, a column for each field: what happened on a day follows from all of them, in whatever order they came. */
export interface Activities {
  readonly places: Places;
  /** Of each activity, the place of the customer. */
  readonly customers: Int32Array;
  /** Of each, the period as a whole number. */
  readonly times: Int32Array;
  /** The amounts in hundredths, 0 for those in `others`. */
  readonly hundredths: Float64Array;
  readonly others: ReadonlyMap<number, Decimal>;
  /** The day of the latest, if there is one. */
  readonly latest: Day | undefined;
}

const FIRST_ROOM = 1024;

/** Reads all activities, the periods of which are of a grain. */
export function readActivities(data: unknown, name: string, kind: OrderKind, grain: Grain): Activities {
  const places = noPlaces();
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

type Columns = Pick<Activities, 'customers' | 'times' | 'hundredths'>;

function withRoom(rows: number, filled?: Columns): Columns {
  const columns = { customers: new Int32Array(rows), times: new Int32Array(rows), hundredths: new Float64Array(rows) };
  if (filled === undefined) return columns;
  columns.customers.set(filled.customers);
  columns.times.set(filled.times);
  columns.hundredths.set(filled.hundredths);
  return columns;
}

/** Keeps what is in the block, and gives the latest day. */
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
