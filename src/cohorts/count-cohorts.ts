import { addAmountOf, noSums, sumAt } from '../internal/exact/sums.ts';
import type { Activities } from '../internal/reading/activities.ts';
import { inOrderOfTime } from '../internal/reading/in-order-of-time.ts';
import type { Decimal } from '../money.ts';
import type { CohortMeasure } from './cohort-types.ts';
import { checkCells } from './open-table.ts';

/** Where the values of each cohort stand in one column of them all. */
interface Layout {
  /** Of each cohort the period, the customers, and the cell of its first value. */
  readonly cohorts: readonly { readonly period: number; readonly customers: number; readonly start: number }[];
  /** Of each customer, the cell of the period 0: that of any other period lies so many cells behind it. */
  readonly origins: Int32Array;
  readonly cells: number;
}

/** The cohorts of the activities, the earliest first, with a value for each period up to the last. */
export function countCohorts(activities: Activities, measure: CohortMeasure, last: number) {
  const { cohorts, origins, cells } = layOut(activities, last);
  const valueAt = measure === 'revenue' ? revenue(activities, origins, cells) : customers(activities, origins, cells);
  return cohorts.map(({ period, customers, start }) => {
    const values = Array.from({ length: last - period + 1 }, (_, age) => valueAt(start + age));
    return { period, customers, values };
  });
}

function layOut({ places, customers, times }: Activities, last: number): Layout {
  const firsts = new Int32Array(places.ids.length).fill(last);
  for (let row = 0; row < customers.length; row += 1) {
    const place = customers[row] as number;
    firsts[place] = Math.min(firsts[place] as number, times[row] as number);
  }
  const earliest = firsts.reduce((least, first) => Math.min(least, first), last);
  const sizes = new Int32Array(last - earliest + 1);
  for (const first of firsts) sizes[first - earliest] = (sizes[first - earliest] as number) + 1;
  checkCells(sizes.filter((size) => size > 0).length, sizes.length, ['activities']);
  const starts = new Int32Array(sizes.length);
  const cohorts: Layout['cohorts'][number][] = [];
  let cells = 0;
  for (const [index, size] of sizes.entries()) {
    if (size === 0) continue;
    const period = earliest + index;
    cohorts.push({ period, customers: size, start: cells });
    starts[index] = cells;
    cells += last - period + 1;
  }
  return { cohorts, origins: firsts.map((first) => (starts[first - earliest] as number) - first), cells };
}

/** Counts each customer once in a period: the activities of one period come one after the other. */
function customers(activities: Activities, origins: Int32Array, cells: number): (cell: number) => number {
  const { customers, times } = inOrderOfTime(activities);
  const counts = new Float64Array(cells);
  const seen = new Int32Array(origins.length).fill(-1);
  for (let row = 0; row < customers.length; row += 1) {
    const place = customers[row] as number;
    const time = times[row] as number;
    if (seen[place] === time) continue;
    seen[place] = time;
    const cell = (origins[place] as number) + time;
    counts[cell] = (counts[cell] as number) + 1;
  }
  return (cell) => counts[cell] as number;
}

function revenue(activities: Activities, origins: Int32Array, cells: number): (cell: number) => Decimal {
  const { customers, times } = activities;
  const sums = noSums(cells);
  for (let row = 0; row < customers.length; row += 1) {
    addAmountOf(activities, row, sums, (origins[customers[row] as number] as number) + (times[row] as number));
  }
  return (cell) => sumAt(sums, cell);
}
