/**
 * The indexes of whole numbers that lie close together, as days and months do: that of the lowest first, those of equal
 * numbers in their order. It counts them, without comparing two.
 */
export function ascending(values: ArrayLike<number>): Uint32Array {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < values.length; index += 1) {
    lowest = Math.min(lowest, values[index] as number);
    highest = Math.max(highest, values[index] as number);
  }
  const order = new Uint32Array(values.length);
  const places = new Uint32Array(Math.max(highest - lowest, 0) + 2);
  for (let index = 0; index < values.length; index += 1) {
    const next = (values[index] as number) - lowest + 1;
    places[next] = (places[next] as number) + 1;
  }
  for (let next = 1; next < places.length; next += 1) {
    places[next] = (places[next] as number) + (places[next - 1] as number);
  }
  for (let index = 0; index < values.length; index += 1) {
    const value = (values[index] as number) - lowest;
    const place = places[value] as number;
    places[value] = place + 1;
    order[place] = index;
  }
  return order;
}
