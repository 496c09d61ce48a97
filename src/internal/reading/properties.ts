/**
 * The properties of an object, each read once, so that a getter can neither throw past the library nor change its answer;
 * `undefined` where there is no object.
 */
export function propertiesOf(
  input: unknown,
  keysOf: (input: object) => readonly string[],
  unreadable: (path: readonly string[]) => void,
): readonly (readonly [key: string, value: unknown])[] | undefined {
  const properties: [string, unknown][] = [];
  let key: string | undefined;
  try {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined;
    for (key of keysOf(input)) properties.push([key, Reflect.get(input, key)]);
  } catch {
    unreadable(key === undefined ? [] : [key]);
  }
  return properties;
}
