import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { field, fieldThat, REFUSED, refusalOf } from '../../src/internal/reading/fields.ts';

const json = { type: 'number' as const };

/** A number of kilometres, read as metres. */
const distance = field<number, string>({
  expected: 'a distance in km',
  json,
  read: (value) => (typeof value === 'number' ? value * 1000 : REFUSED),
  write: (metres) => `${metres} m`,
});

const messages = (schema: z.ZodMiniType, input: unknown) =>
  z.safeParse(schema, input).error?.issues.map(({ path, message }) => [path, message]);

describe('a field', () => {
  it('keeps its rules, and gives as a schema what it writes', () => {
    expect(distance.rules).toMatchObject({ expected: 'a distance in km', json });
    expect(distance.rules.read(1.5)).toBe(1500);
    expect(z.parse(distance, 1.5)).toBe('1500 m');
  });

  it('gives what it reads if it has nothing to write', () => {
    const half = field<number>({ expected: 'a number', json, read: (value) => Number(value) / 2 });
    expect(z.parse(half, 3)).toBe(1.5);
  });

  it('takes undefined, null and 0 that were read for values', () => {
    const constant = (value: unknown) => field<unknown>({ expected: 'anything', json: {}, read: () => value });
    for (const value of [undefined, null, 0, '', false]) expect(z.parse(constant(value), 'x')).toBe(value);
  });

  it('refuses in the sentence of all refusals, at its place in an object', () => {
    expect(messages(distance, 'far')).toEqual([[[], 'must be a distance in km, got "far"']]);
    const way = z.object({ legs: z.array(distance) });
    expect(messages(way, { legs: [1, null] })).toEqual([[['legs', 1], 'must be a distance in km, got null']]);
  });

  it('refuses in a sentence of its own if it depends on the value', () => {
    const small = field<never>({
      expected: 'a small number',
      json,
      read: () => REFUSED,
      refusal: (value) => (typeof value === 'number' ? 'must be smaller' : 'must be a number'),
    });
    expect(messages(small, 5)).toEqual([[[], 'must be smaller']]);
    expect(messages(small, '5')).toEqual([[[], 'must be a number']]);
    expect(refusalOf(small.rules, 5)).toBe('must be smaller');
    expect(refusalOf({ expected: 'a small number' }, 5)).toBe('must be a small number, got 5');
  });
});

describe('a field that tests its value', () => {
  const list = fieldThat<readonly unknown[]>('a list', { type: 'array' }, Array.isArray);

  it('gives the very value that passes', () => {
    const value = [1];
    expect(z.parse(list, value)).toBe(value);
    expect(list.rules.read(value)).toBe(value);
  });

  it('refuses any other', () => {
    expect(list.rules.read('ab')).toBe(REFUSED);
    expect(messages(list, 'ab')).toEqual([[[], 'must be a list, got "ab"']]);
  });
});
