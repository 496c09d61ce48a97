import * as clientele from 'clientele';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALLERS_OWN_ERROR, hostileValues } from './support/hostile-values.ts';
import { CALLS, richestInput } from './support/known.ts';
import { expectOneOfThreeOutcomes } from './support/outcome.ts';
import { changedAt, isObject, type Place, placesIn } from './support/places.ts';
import { QUERY_CALLS, QUERY_ROWS } from './support/query-calls.ts';

type AnyFunction = (...args: readonly unknown[]) => unknown;

const functions = Object.entries(clientele).filter(
  (entry): entry is [keyof typeof clientele, AnyFunction & (typeof entry)[1]] =>
    typeof entry[1] === 'function' && !/^[A-Z]/.test(entry[0]),
);

const hostile = Object.entries(hostileValues);

/** Of samples that are no numbers it is refused at once, before millions of them are drawn. */
const firstValue = (samples: readonly (readonly unknown[])[]) =>
  samples.every(([first]) => typeof first === 'number') ? samples[0]?.[0] : Number.NaN;

/** Arguments that a function accepts. */
function validCall(name: string): readonly unknown[] {
  if (name === 'bootstrapInterval')
    return [[[1, 2], [3]], { data: 'strata', statistic: firstValue, resamples: 100, seed: 7 }];
  return (QUERY_CALLS as Readonly<Record<string, readonly unknown[]>>)[name] ?? richestInput(name);
}

const failToRead = () => {
  throw new TypeError('thrown by a getter');
};

/** What can be done to the object at a place. */
const changes: Readonly<Record<string, (part: object, key: string | number) => unknown>> = {
  'a key is missing': (part, key) => Object.fromEntries(Object.entries(part).filter(([name]) => name !== String(key))),
  'a getter throws': (part, key) => Object.defineProperty({ ...part }, key, { get: failToRead, enumerable: true }),
  'an unknown key': (part) => ({ ...part, unknownKey: 1 }),
  'an own __proto__': (part) => Object.defineProperty({ ...part }, '__proto__', { value: {}, enumerable: true }),
  'an inherited key': (part, key) => Object.assign(Object.create({ [key]: 1 }), { ...part, [key]: undefined }),
  'a frozen object': (part) => Object.freeze(part),
};

describe.each(functions)('%s has three outcomes', (name, run) => {
  const valid = validCall(name);
  const places = placesIn(valid).filter((place) => place.length > 0);

  it('computes its valid call', () => {
    expect(['value', 'null']).toContain(expectOneOfThreeOutcomes(() => run(...valid)));
  });

  it('for every hostile value in every place', () => {
    for (const place of places) {
      for (const [, make] of hostile) {
        expectOneOfThreeOutcomes(() => run(...(changedAt(valid, place, make) as unknown[])));
      }
    }
  });

  it('for every change of every object in it', () => {
    for (const place of places) {
      const [parent, key] = [place.slice(0, -1), place.at(-1) ?? 0];
      if (parent.length === 0) continue;
      for (const change of Object.values(changes)) {
        const changed = changedAt(valid, parent, (part) => (isObject(part) ? change(part, key) : part));
        expectOneOfThreeOutcomes(() => run(...(changed as unknown[])));
      }
    }
  });

  it('without arguments, and with too few', () => {
    for (let length = 0; length < valid.length; length += 1)
      expectOneOfThreeOutcomes(() => run(...valid.slice(0, length)));
  });

  it('for anything that fast-check can think of, in any place', () => {
    const anywhere = fc.constantFrom<Place>(...places);
    const anything = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withSparseArray: true, withNullPrototype: true }),
      fc.double(),
      fc.string(),
    );
    fc.assert(
      fc.property(anywhere, anything, anywhere, anything, (place, value, other, another) => {
        const changed = changedAt(valid, place, () => value);
        const twice = placesIn(changed).some((reached) => String(reached) === String(other))
          ? changedAt(changed, other, () => another)
          : changed;
        expectOneOfThreeOutcomes(() => run(...(twice as unknown[])));
      }),
    );
  });
});

const queries = Object.entries(QUERY_ROWS).map(([name, row]) => [name, row, CALLS[name] as AnyFunction] as const);

describe.each(queries)('the reader of %s has three outcomes', (name, row, query) => {
  const { read } = query(...validCall(name)) as { readonly read: AnyFunction };
  const places = placesIn([[row]]).filter((place) => place.length > 0);

  it('reads its valid row', () => {
    expect(expectOneOfThreeOutcomes(() => read([row]))).toBe('value');
  });

  it('for every hostile value in every place', () => {
    for (const place of places) {
      for (const [, make] of hostile) {
        expectOneOfThreeOutcomes(() => read(...(changedAt([[row]], place, make) as unknown[])));
      }
    }
  });

  it('for every change of the row', () => {
    for (const key of Object.keys(row)) {
      for (const change of Object.values(changes)) expectOneOfThreeOutcomes(() => read([change(row, key)]));
    }
  });

  it('and what the caller itself throws passes through untouched', () => {
    const rows = (function* () {
      yield row;
      throw CALLERS_OWN_ERROR;
    })();
    expect(() => read(rows)).toThrow(CALLERS_OWN_ERROR);
  });
});

describe('what the caller itself throws passes through untouched', () => {
  const midway = (first: unknown) => ({
    *[Symbol.iterator]() {
      yield first;
      throw CALLERS_OWN_ERROR;
    },
  });

  const overData = functions.filter(([name]) => Array.isArray(validCall(name)[0]));

  it.each(overData)('%s over an iterable that throws midway', (name, run) => {
    const [data, ...rest] = validCall(name);
    expect(() => run(midway((data as unknown[])[0]), ...rest)).toThrow(CALLERS_OWN_ERROR);
  });

  it.each([
    ['presentValue', () => clientele.presentValue(midway(1) as Iterable<number>, { discountRate: 0 })],
    [
      'expectedProfit',
      () => clientele.expectedProfit({ projectedRevenue: 1, acquisitionCosts: midway(1) as Iterable<number> }),
    ],
    [
      'revenueMovements',
      () => clientele.revenueMovements([], midway({ customerId: 7, revenue: 1 }) as Iterable<never>),
    ],
  ])('%s over an iterable that throws midway', (_, call) => {
    expect(call).toThrow(CALLERS_OWN_ERROR);
  });

  it.each([
    ['healthScore', (data: Iterable<never>) => clientele.healthScore(data)],
    ['healthBand', (data: Iterable<never>) => clientele.healthBand(5, { bands: data })],
    [
      'healthCalibration',
      (data: Iterable<never>) => clientele.healthCalibration({ scores: data as never }, { bands: [] }),
    ],
    ['abcTransitions', (data: Iterable<never>) => clientele.abcTransitions(data, [], { key: String })],
  ])('%s over an iterable that throws at once', (_, run) => {
    const data = {
      [Symbol.iterator]: () => {
        throw CALLERS_OWN_ERROR;
      },
    };
    expect(() => run(data)).toThrow(CALLERS_OWN_ERROR);
  });

  it('abcAnalysis with a value function that throws', () => {
    const value = () => {
      throw CALLERS_OWN_ERROR;
    };
    expect(() => clientele.abcAnalysis([1], { value })).toThrow(CALLERS_OWN_ERROR);
  });
});
