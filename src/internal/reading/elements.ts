import * as z from '../zod.ts';
import { mustBe, refuse, UNREADABLE } from './refuse.ts';

const END = Symbol('end');

export const ITERABLE = 'an iterable such as an array';

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

/** Copies a short array, or what `split` makes one of, by reading each element once; holes become `undefined`. */
export function shortList(most: number, expected: string, split = (input: unknown) => input) {
  return z.transform((input: unknown, context: z.core.ParsePayload): unknown => {
    let index = 0;
    const copy: unknown[] = [];
    try {
      const list = split(input);
      if (!isArray(list) || list.length > most) {
        context.issues.push({ code: 'custom', message: mustBe(expected, input), input });
        return z.NEVER;
      }
      for (; index < list.length; index += 1) copy.push(list[index]);
    } catch {
      context.issues.push({ code: 'custom', path: [index], message: UNREADABLE, input });
    }
    return copy;
  });
}

/**
 * The elements of the caller's data, read once and in order.
 *
 * What is no iterable, or breaks the iterator protocol, is refused; what the caller's own iterator throws passes through.
 */
export function elements(data: unknown, ...path: readonly PropertyKey[]): Iterable<unknown> {
  const open = iteratorMethod(data);
  if (open === undefined) return refuse(path, mustBe(ITERABLE, data));
  return { [Symbol.iterator]: () => (isArray(data) ? indexed(data, path) : guarded(open.call(data), path)) };
}

/** Visits the elements, those of an array in half the time that an iterator takes. */
export function eachElement(data: unknown, name: string, visit: (element: unknown, index: number) => void): void {
  const path = [name];
  const all = elements(data, ...path);
  let index = 0;
  if (isArray(data)) {
    for (let element = elementOf(data, 0, path); element !== END; element = elementOf(data, index, path)) {
      visit(element, index);
      index += 1;
    }
    return;
  }
  for (const element of all) {
    visit(element, index);
    index += 1;
  }
}

export function isIterable(data: unknown): boolean {
  return iteratorMethod(data) !== undefined;
}

function iteratorMethod(data: unknown): (() => unknown) | undefined {
  try {
    if (typeof data !== 'object' || data === null || data instanceof String) return undefined;
    const method: unknown = Reflect.get(data, Symbol.iterator);
    return typeof method === 'function' ? (method as () => unknown) : undefined;
  } catch {
    return undefined;
  }
}

/** An array is read by index, because an element may be a getter that throws. */
function indexed(data: readonly unknown[], path: readonly PropertyKey[]): Iterator<unknown> {
  let index = -1;
  return {
    next() {
      index += 1;
      const value = elementOf(data, index, path);
      return value === END ? { done: true, value: undefined } : { done: false, value };
    },
  };
}

/** The element at an index, or the end. */
function elementOf(data: readonly unknown[], index: number, path: readonly PropertyKey[]): unknown {
  try {
    return index < data.length ? data[index] : END;
  } catch {
    return refuse([...path, index], UNREADABLE);
  }
}

function guarded(iterator: unknown, path: readonly PropertyKey[]): Iterator<unknown> {
  const broken = () => refuse(path, `must be ${ITERABLE}, got one that breaks the iterator protocol`);
  if (!isObject(iterator)) return broken();
  const { next } = iterator;
  if (typeof next !== 'function') return broken();
  return {
    next() {
      const step: unknown = next.call(iterator);
      return isObject(step) ? (step as unknown as IteratorResult<unknown>) : broken();
    },
    return() {
      if (typeof iterator.return === 'function') iterator.return();
      return { done: true, value: undefined };
    },
  };
}

export function isArray(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
