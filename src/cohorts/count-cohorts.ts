import type { Activities } from '../internal/activities.ts';
import { ascending } from '../internal/ascending.ts';
import { addAmountOf, noSums, sumAt } from '../internal/sums.ts';
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
  const sizes = new Map<number, number>();
  for (const first of firsts) sizes.set(first, (sizes.get(first) ?? 0) + 1);
  const periods = [...sizes.keys()].sort((a, b) => a - b);
  checkCells(periods.length, last - (periods[0] ?? last) + 1, ['activities']);
  const starts = new Map<number, number>();
  let cells = 0;
  for (const period of periods) {
    starts.set(period, cells);
    cells += last - period + 1;
  }
  const startOf = (period: number) => starts.get(period) as number;
  return {
    cohorts: periods.map((period) => ({ period, customers: sizes.get(period) as number, start: startOf(period) })),
    origins: firsts.map((first) => startOf(first) - first),
    cells,
  };
}

/** Counts each customer once in a period: the activities of one period come one after the other. */
function customers({ customers, times }: Activities, origins: Int32Array, cells: number): (cell: number) => number {
  const counts = new Float64Array(cells);
  const seen = new Int32Array(origins.length).fill(-1);
  for (const row of ascending(times)) {
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
