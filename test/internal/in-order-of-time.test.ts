import { Decimal } from 'clientele';
import { expect, it } from 'vitest';
import { inOrderOfTime } from '../../src/internal/orders/activities.ts';
import { noPlaces } from '../../src/internal/orders/places.ts';

/** The rows of the activities in their order, by the place of the customer, which is the row here. */
function orderOf(times: readonly number[]): number[] {
  const rows = times.map((_, row) => row);
  const { customers } = inOrderOfTime({
    places: noPlaces(),
    customers: Int32Array.from(rows),
    times: Int32Array.from(times),
    hundredths: new Float64Array(times.length),
    others: new Map(),
    latest: undefined,
  });
  return [...customers];
}

it.each([
  [[], []],
  [[5], [0]],
  [
    [3, 1, 2, 1, 3],
    [1, 3, 2, 0, 4],
  ],
  [
    [100, 99, 100],
    [1, 0, 2],
  ],
  [
    [-1, 0, -2],
    [2, 0, 1],
  ],
])('orders %j as %j', (times, order) => {
  expect(orderOf(times)).toEqual(order);
});

it('moves each activity as a whole', () => {
  const ordered = inOrderOfTime({
    places: noPlaces(),
    customers: Int32Array.of(0, 1, 0),
    times: Int32Array.of(7, 6, 5),
    hundredths: Float64Array.of(700, 0, 500),
    others: new Map([[1, new Decimal('0.001')]]),
    latest: 20_240_229,
  });
  expect([...ordered.customers]).toEqual([0, 1, 0]);
  expect([...ordered.times]).toEqual([5, 6, 7]);
  expect([...ordered.hundredths]).toEqual([500, 0, 700]);
  expect([...ordered.others].map(([row, amount]) => [row, String(amount)])).toEqual([[1, '0.001']]);
});
