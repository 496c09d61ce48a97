import * as clientele from 'clientele';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCalls } from '../support/open-calls.ts';
import { rational } from '../support/rational.ts';
import { fits, type Kind, LINKS, SOURCES, TARGETS } from './links.ts';

/** Counts up to `largest`, small ones as often as large ones, and multiples of each other. */
function counts(largest: number): fc.Arbitrary<readonly [p: number, q: number]> {
  const count = fc.oneof(
    fc.integer({ min: 1, max: 60 }),
    fc.integer({ min: 1, max: Math.min(largest, 1000) }),
    fc.integer({ min: 1, max: largest }),
    fc.integer({ min: Math.max(1, largest - 1000), max: largest }),
  );
  return fc.oneof(
    fc.tuple(count, count),
    fc
      .tuple(count, fc.integer({ min: 1, max: 60 }))
      .map(([p, times]) => (p * times <= largest ? [p * times, p] : [p, p])),
  ) as fc.Arbitrary<readonly [number, number]>;
}

const inOrder = (kind: Kind, p: number, q: number) => (kind === 'share' && p > q ? [q, p] : [p, q]) as [number, number];

const sourcesFor = (kind: Kind) => Object.keys(SOURCES).filter((name) => fits(SOURCES[name]?.kind as Kind, kind));

const linksTo = (kind: Kind) => Object.keys(LINKS).filter((name) => fits(LINKS[name]?.gives as Kind, kind));

type Part<Of> = NonNullable<Of>;

const source = (name: string) => SOURCES[name] as Part<(typeof SOURCES)[string]>;
const link = (name: string) => LINKS[name] as Part<(typeof LINKS)[string]>;

const MILLION = 1_000_000;

describe.each(Object.entries(TARGETS))('%s', (_, { takes, expectExact }) => {
  it('takes the result of every function that gives a rate as the exact one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sourcesFor(takes)), counts(MILLION), (name, [a, b]) => {
        const { kind, run, exact } = source(name);
        const [p, q] = inOrder(kind, a, b);
        expectExact(Number(run(p, q)), exact(p, q));
      }),
      { numRuns: 500 },
    );
  });

  it.each(linksTo(takes))('takes the result of %s of such a result as the exact one', (name) => {
    const { takes: between, largest, run, exact } = link(name);
    fc.assert(
      fc.property(fc.constantFrom(...sourcesFor(between)), counts(largest), (first, [a, b]) => {
        const { kind, ...from } = source(first);
        const [p, q] = inOrder(kind, a, b);
        expectExact(Number(run(Number(from.run(p, q)))), exact(from.exact(p, q)));
      }),
      { numRuns: 100 },
    );
  });
});

describe('of up to 50 million customers', () => {
  const digits = (value: number) => value.toExponential().replace(/e.*|\D/g, '').length;
  const large = fc.oneof(
    fc.integer({ min: 1, max: 50 * MILLION }),
    fc.integer({ min: 49 * MILLION, max: 50 * MILLION }),
  );
  const places = Object.entries(TARGETS).filter(([, { takes }]) => fits('share', takes));

  it.each(places)('a churn rate of 16 digits or more is exact for %s', (_, { expectExact }) => {
    fc.assert(
      fc.property(large, large, (a, b) => {
        const [customersLost, customersAtStart] = inOrder('share', a, b);
        const rate = clientele.customerChurnRate({ customersAtStart, customersLost }) as number;
        fc.pre(digits(rate) > 15);
        expectExact(rate, rational(customersLost, BigInt(customersAtStart)));
      }),
      { numRuns: 200 },
    );
  });
});

describe('what counts give whole stays whole', () => {
  const pairs = Array.from({ length: 60 }, (_, index) => index + 1).flatMap((customersAtStart) =>
    Array.from({ length: customersAtStart }, (_, index) => index + 1)
      .filter((customersLost) => customersAtStart % customersLost === 0)
      .map((customersLost) => ({ customersAtStart, customersLost })),
  );

  it('in all 261 cases of up to 60 customers', () => {
    expect(pairs).toHaveLength(261);
    for (const { customersAtStart, customersLost } of pairs) {
      const periods = customersAtStart / customersLost;
      const churnRate = clientele.customerChurnRate({ customersAtStart, customersLost });
      expect(clientele.expectedLifespan(churnRate)).toBe(periods);
      const lifetimeValue = clientele.churnLtv({ revenuePerPeriod: 1, grossMargin: 1, churnRate });
      expect(String(lifetimeValue)).toBe(String(periods));
      expect(clientele.ltvToCac({ lifetimeValue, cac: 1 })).toBe(periods);
    }
  });

  it('as 10 × 4/3 × 3 = 40', () => {
    const purchases = { averagePurchaseValue: 10, purchaseFrequency: 4 / 3, customerLifespan: 3 };
    expect(String(clientele.simpleLtv(purchases))).toBe('40');
  });

  it('as the MRR of three customers at 100 a year', () => {
    const subscriptions = ['ann', 'bob', 'eve'].map((customerId) => ({
      customerId,
      start: '2024-01-01',
      amount: 100,
      term: 'year' as const,
    }));
    expect(String(clientele.monthlyRecurringRevenue(subscriptions, { month: '2024-06' }).mrr)).toBe('25');
  });

  it('as the band of a ratio of exactly 3', () => {
    const churnRate = clientele.customerChurnRate({ customersAtStart: 3, customersLost: 1 });
    const lifetimeValue = clientele.churnLtv({ revenuePerPeriod: 1, grossMargin: 1, churnRate });
    expect(clientele.ltvToCacBand(clientele.ltvToCac({ lifetimeValue, cac: 1 }))).toBe('good');
  });
});

/** Every place of every function that takes a rate; also of one that nobody has listed here. */
const PLACES = openCalls<true, clientele.RateInput>(({ anyOf = [] }) =>
  anyOf.some(({ properties = {} }) => 'numerator' in properties && 'denominator' in properties) ? true : undefined,
);

describe.each(PLACES)('%s', (_, path, __, run) => {
  it(`takes a quotient as ${path} like its numerator and denominator`, () => {
    const outcome = (rate: clientele.RateInput) => {
      try {
        return JSON.stringify(run(rate));
      } catch (error) {
        return (error as clientele.MetricsInputError).issues.map((issue) => issue.path);
      }
    };
    fc.assert(
      fc.property(counts(MILLION), ([a, b]) => {
        const [numerator, denominator] = inOrder('share', a, b);
        expect(outcome(numerator / denominator)).toEqual(outcome({ numerator, denominator }));
      }),
    );
  });
});

it('no place that is held to the oracle is left out of these', () => {
  expect(PLACES.length).toBeGreaterThanOrEqual(Object.keys(TARGETS).length);
});
