import { elements, isArray } from '../internal/reading/elements.ts';
import { propertiesOf } from '../internal/reading/properties.ts';
import { mustBe, refuse, UNREADABLE } from '../internal/reading/refuse.ts';
import type { JsonValue } from './chart.ts';

const DEEPEST = 100;

/** A copy of what JSON can hold, each part of it read once. */
export function jsonOf(value: unknown, path: readonly PropertyKey[]): JsonValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value + 0;
  if (path.length > DEEPEST) return refuse(path, mustBe(`at most ${DEEPEST} levels deep`, value));
  if (isArray(value)) return [...elements(value, ...path)].map((element, index) => jsonOf(element, [...path, index]));
  return jsonObject(value, path);
}

export function jsonObject(value: unknown, path: readonly PropertyKey[]): { readonly [key: string]: JsonValue } {
  const properties = propertiesOf(value, Object.keys, (inside) => refuse([...path, ...inside], UNREADABLE));
  if (properties === undefined) return refuse(path, mustBe('a value of JSON', value));
  return Object.fromEntries(properties.map(([key, part]) => [key, jsonOf(part, [...path, key])]));
}
