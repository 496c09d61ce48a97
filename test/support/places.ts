/** The way to a value inside nested objects and arrays. */
export type Place = readonly (string | number)[];

/** Every place in a value, the value itself included. */
export function placesIn(value: unknown, place: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [place];
  const keys: readonly (string | number)[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [place, ...keys.flatMap((key) => placesIn(Reflect.get(value, key), [...place, key]))];
}

/** A copy in which the object or array at a place is changed. */
export function changedAt(value: unknown, place: Place, change: (part: unknown) => unknown): unknown {
  const [key, ...rest] = place;
  if (key === undefined) return change(value);
  const copy: unknown = Array.isArray(value) ? [...value] : { ...(value as object) };
  Reflect.set(copy as object, key, changedAt(Reflect.get(value as object, key), rest, change));
  return copy;
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
