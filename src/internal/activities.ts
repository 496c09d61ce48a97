import type { Decimal } from '../money.ts';
import type { Day } from './days.ts';
import { elements } from './elements.ts';
import { isFull, noOrders, type OrderBlock } from './order-block.ts';
import { noPlaces, type Places, placesOf } from './places.ts';

/** What customers did, a column for each field: what happened on a day follows from all of them, in whatever order they came. */
export interface Activities {
  readonly places: Places;
  /** Of each activity, the place of the customer. */
  readonly customers: Int32Array;
  /** Of each, the day or the period as a whole number. */
  readonly times: Int32Array;
  /** The amounts in hundredths, 0 for those in `others`. */
  readonly hundredths: Float64Array;
  readonly others: ReadonlyMap<number, Decimal>;
}

const FIRST_ROOM = 1024;

/** Reads all activities with a function that puts one into a block, or refuses it, and one that numbers its day. */
export function readActivities(
  data: unknown,
  name: string,
  read: (block: OrderBlock, element: unknown, index: number) => void,
  timeOf: (day: Day) => number,
): Activities {
  const places = noPlaces();
  const others = new Map<number, Decimal>();
  let columns = withRoom(FIRST_ROOM);
  const block = noOrders();
  let size = 0;
  const keep = () => {
    if (size + block.size > columns.times.length) columns = withRoom(2 * columns.times.length, columns);
    for (const [order, amount] of block.others) others.set(size + order, amount);
    keepOrders(columns, places, block, size, timeOf);
    size += block.size;
    block.others.clear();
    block.size = 0;
  };
  let index = 0;
  for (const element of elements(data, name)) {
    read(block, element, index);
    if (isFull(block)) keep();
    index += 1;
  }
  keep();
  const { customers, times, hundredths } = columns;
  return {
    places,
    customers: customers.subarray(0, size),
    times: times.subarray(0, size),
    hundredths: hundredths.subarray(0, size),
    others,
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

/** Keeps what is in the block. */
function keepOrders(
  columns: Columns,
  places: Places,
  block: OrderBlock,
  start: number,
  timeOf: (day: Day) => number,
): void {
  const found = placesOf(places, block.customerIds, block.size);
  for (let order = 0; order < block.size; order += 1) {
    columns.customers[start + order] = found[order] as number;
    columns.times[start + order] = timeOf(block.days[order] as Day);
    columns.hundredths[start + order] = block.hundredths[order] as number;
  }
}
