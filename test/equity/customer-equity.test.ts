import { type CustomerEquity, type CustomerSegment, customerEquity, type Decimal, type SegmentEquity } from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';

const GLOSSARY = 'LIKE.TG glossary, "Customer equity", customers × value, summed';
const REGULARS: CustomerSegment = { segment: 'regulars', customers: 100, lifetimeValue: 300 };
const NEWCOMERS: CustomerSegment = { segment: 'newcomers', customers: 200, lifetimeValue: '50.00' };
const LOSSES: CustomerSegment = { segment: 'returners', customers: 12, lifetimeValue: -20.5 };

/** The result as JSON keeps it: amounts are texts. */
const plain = (segments: Iterable<CustomerSegment>): unknown => JSON.parse(JSON.stringify(customerEquity(segments)));

describe('customerEquity', () => {
  it.each<[source: string, segments: readonly CustomerSegment[], expected: unknown]>([
    [
      `${GLOSSARY}: 100 × 300 + 200 × 50`,
      [REGULARS, NEWCOMERS],
      {
        total: '40000',
        customers: 300,
        segments: [
          { segment: 'regulars', customers: 100, lifetimeValue: '300', equity: '30000', share: 0.75 },
          { segment: 'newcomers', customers: 200, lifetimeValue: '50', equity: '10000', share: 0.25 },
        ],
      },
    ],
    [
      'Python fractions: 333 × 127.45 − 12 × 20.5, with shares above 1 and below 0',
      [{ segment: 'a', customers: 333, lifetimeValue: '127.45' }, LOSSES],
      {
        total: '42194.85',
        customers: 345,
        segments: [
          { segment: 'a', customers: 333, lifetimeValue: '127.45', equity: '42440.85', share: 1.0058300953789385 },
          { segment: 'returners', customers: 12, lifetimeValue: '-20.5', equity: '-246', share: -0.005830095378938425 },
        ],
      },
    ],
    [
      'by hand: a total below 0 has no shares',
      [LOSSES],
      {
        total: '-246',
        customers: 12,
        segments: [{ segment: 'returners', customers: 12, lifetimeValue: '-20.5', equity: '-246', share: null }],
      },
    ],
    [
      'by hand: a total of 0 has no shares',
      [{ ...REGULARS, customers: 0 }],
      {
        total: '0',
        customers: 0,
        segments: [{ segment: 'regulars', customers: 0, lifetimeValue: '300', equity: '0', share: null }],
      },
    ],
    ['by hand: no segments', [], { total: '0', customers: 0, segments: [] }],
  ])('is what all customers are worth (%s)', (_, segments, expected) => {
    expect(plain(segments)).toStrictEqual(expected);
  });

  it('keeps segments of one name apart, and further columns out', () => {
    const rows = [REGULARS, { ...REGULARS, region: 'north' }, { ...REGULARS, segment: '__proto__' }];
    const { segments } = customerEquity(rows);
    expect(segments.map(({ segment }) => segment)).toEqual(['regulars', 'regulars', '__proto__']);
    expect(segments.flatMap((segment) => Object.keys(segment))).not.toContain('region');
  });

  it('gives 0, not −0', () => {
    const [none, free] = customerEquity([
      { ...LOSSES, customers: -0 },
      { ...REGULARS, lifetimeValue: '-0' },
      NEWCOMERS,
    ]).segments;
    expect([none?.equity.valueOf(), none?.customers, none?.share]).toEqual(['0', 0, 0]);
    expect([free?.equity.valueOf(), free?.lifetimeValue.valueOf(), free?.share]).toEqual(['0', '0', 0]);
    expect(customerEquity([{ ...LOSSES, customers: 0 }]).total.valueOf()).toBe('0');
  });

  const KEYS = 'must be an object with the keys segment, customers, lifetimeValue, got';
  const CUSTOMERS = 'customers: must be a whole number of at least 0, got';
  const VALUE = 'lifetimeValue: must be an amount such as 12.5 or "12.50", got';
  it.each<[what: string, segments: unknown, message: string]>([
    ['nothing', undefined, 'segments: must be an iterable such as an array, got undefined'],
    ['a text', 'regulars', 'segments: must be an iterable such as an array, got "regulars"'],
    ['a single segment', REGULARS, 'segments: must be an iterable such as an array, got an object'],
    ['a row of null', [REGULARS, null], `segments.1: ${KEYS} null`],
    ['a hole', Object.assign([REGULARS], { length: 2 }), `segments.1: ${KEYS} undefined`],
    [
      'an empty row',
      [{}],
      `segments.0.segment: must be a string, got undefined; segments.0.${CUSTOMERS} undefined; segments.0.${VALUE} undefined`,
    ],
    ['a segment by number', [{ ...REGULARS, segment: 1 }], 'segments.0.segment: must be a string, got 1'],
    ['negative customers', [REGULARS, { ...REGULARS, customers: -1 }], `segments.1.${CUSTOMERS} -1`],
    ['half a customer', [{ ...REGULARS, customers: 0.5 }], `segments.0.${CUSTOMERS} 0.5`],
    ['a value that is no amount', [{ ...REGULARS, lifetimeValue: '$5' }], `segments.0.${VALUE} "$5"`],
    [
      'more customers than the last safe integer',
      [{ ...REGULARS, customers: 2 ** 53 - 100 }, REGULARS],
      'segments.1.customers: must be small enough for a sum of at most 9007199254740991, got 100',
    ],
  ])('refuses %s', (_, segments, message) => {
    expect(refusal(() => customerEquity(segments as CustomerSegment[]))).toBe(message);
  });

  it('counts up to the last safe integer', () => {
    expect(customerEquity([{ ...REGULARS, customers: 2 ** 53 - 101 }, REGULARS]).customers).toBe(2 ** 53 - 1);
  });

  it('has the documented types', () => {
    expectTypeOf((segments: Iterable<CustomerSegment>) =>
      customerEquity(segments),
    ).returns.toEqualTypeOf<CustomerEquity>();
    expectTypeOf<CustomerEquity['total']>().toEqualTypeOf<Decimal>();
    expectTypeOf<SegmentEquity>().toEqualTypeOf<{
      readonly segment: string;
      readonly customers: number;
      readonly lifetimeValue: Decimal;
      readonly equity: Decimal;
      readonly share: number | null;
    }>();
  });
});
