import {
  type CustomerSummary,
  type LtvBySegment,
  type LtvBySegmentOptions,
  ltvBySegment,
  type MoneyInput,
} from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { frozen, refusal } from '../support/cases.ts';

interface Customer extends CustomerSummary {
  readonly channel: string;
}

/** A customer as a store gives it back, where the amount may be of any kind. */
const customer = (channel: string, revenue: MoneyInput, customerId: string | number = 7) =>
  ({
    customerId,
    orders: 1,
    revenue,
    firstOrder: '2024-01-01',
    lastOrder: '2024-02-29',
    channel,
  }) as unknown as Customer;

const BY_CHANNEL: LtvBySegmentOptions<Customer> = { segment: ({ channel }) => channel };

const plain = (result: LtvBySegment) => JSON.parse(JSON.stringify(result));

describe('ltvBySegment', () => {
  it('ranks the blog at 500 before pay-per-click at 250 (LIKE.TG glossary, "Customer lifetime value")', () => {
    const customers = [customer('pay-per-click', 200), customer('blog', '500'), customer('pay-per-click', 300n)];
    const options = { ...BY_CHANNEL, cac: { blog: 250, 'pay-per-click': '250' } };
    expect(plain(ltvBySegment(frozen(customers), options))).toStrictEqual({
      customers: 3,
      revenue: '1000',
      lifetimeValue: '333.3333333333333333333333333333333',
      segments: [
        {
          segment: 'pay-per-click',
          customers: 2,
          customersShare: 2 / 3,
          revenue: '500',
          revenueShare: 0.5,
          lifetimeValue: '250',
          cac: '250',
          ltvToCac: 1,
        },
        {
          segment: 'blog',
          customers: 1,
          customersShare: 1 / 3,
          revenue: '500',
          revenueShare: 0.5,
          lifetimeValue: '500',
          cac: '250',
          ltvToCac: 2,
        },
      ],
      ranking: ['blog', 'pay-per-click'],
    });
  });

  it('takes the margin, and money with any number of places', () => {
    const { segments, lifetimeValue } = ltvBySegment([customer('a', '0.001'), customer('a', 100)], {
      ...BY_CHANNEL,
      grossMargin: 0.6,
      cac: { a: 30 },
    });
    expect(plain({ segments, lifetimeValue } as never)).toMatchObject({
      segments: [{ revenue: '100.001', lifetimeValue: '30.0003', ltvToCac: 1.00001 }],
      lifetimeValue: '30.0003',
    });
  });

  it('ranks by LTV/CAC, ties in the order given, and leaves out what has none', () => {
    const customers = ['even', 'free', 'unknown', 'loss', 'best', 'also even'].map((channel) =>
      customer(channel, channel === 'loss' ? -5 : 50),
    );
    const cac = { even: 50, free: 0, loss: 50, best: 25, 'also even': 50, 'nobody came': 10 };
    const { ranking, segments } = ltvBySegment(customers, { ...BY_CHANNEL, cac });
    expect(ranking).toEqual(['best', 'even', 'also even', 'loss']);
    expect(segments.map(({ segment, ltvToCac }) => [segment, ltvToCac])).toEqual([
      ['even', 1],
      ['free', null],
      ['unknown', null],
      ['loss', -0.1],
      ['best', 2],
      ['also even', 1],
      ['nobody came', null],
    ]);
    expect(segments.at(-1)).toMatchObject({ customers: 0, customersShare: 0, lifetimeValue: null, revenueShare: 0 });
    expect(segments[2]?.cac).toBeNull();
  });

  it('ranks by the exact ratios, also where one number is nearest to both', () => {
    const customers = [customer('less', 1), customer('more', '1.00000000000000000000000000000001')];
    const { ranking, segments } = ltvBySegment(customers, { ...BY_CHANNEL, cac: { less: 3, more: 3 } });
    expect(segments.map(({ ltvToCac }) => ltvToCac)).toEqual([1 / 3, 1 / 3]);
    expect(ranking).toEqual(['more', 'less']);
  });

  it('has no value of nobody, and no share of losses', () => {
    expect(plain(ltvBySegment([], BY_CHANNEL))).toStrictEqual({
      customers: 0,
      revenue: '0',
      lifetimeValue: null,
      segments: [],
      ranking: [],
    });
    expect(ltvBySegment([], { ...BY_CHANNEL, cac: { blog: 1 } }).segments[0]?.customersShare).toBeNull();
    expect(ltvBySegment([customer('a', -5)], BY_CHANNEL).segments[0]?.revenueShare).toBeNull();
  });

  it('takes any name for a segment', () => {
    const customers = ['__proto__', 'constructor', ''].map((channel) => customer(channel, 1));
    const cac = JSON.parse('{ "__proto__": 2, "constructor": 4 }');
    expect(ltvBySegment(customers, { ...BY_CHANNEL, cac }).segments.map(({ ltvToCac }) => ltvToCac)).toEqual([
      0.5,
      0.25,
      null,
    ]);
  });

  it.each<[what: string, customers: unknown, options: unknown, message: string]>([
    [
      'a row that is none',
      [customer('a', 1), { ...customer('a', 1), orders: -1 }],
      BY_CHANNEL,
      'customers.1.orders: must be a whole number of at least 0, got -1',
    ],
    [
      'no segment',
      [{ ...customer('a', 1), channel: undefined }],
      BY_CHANNEL,
      'customers.0.segment: must be a string, got undefined',
    ],
    [
      'a margin above 1',
      [],
      { ...BY_CHANNEL, grossMargin: 60 },
      'options.grossMargin: must be a rate from 0 to 1, got 60',
    ],
    [
      'a negative cost',
      [],
      { ...BY_CHANNEL, cac: { blog: -1 } },
      'options.cac.blog: must be an amount of at least 0 such as 12.5 or "12.50", got -1',
    ],
    [
      'costs in a Map',
      [],
      { ...BY_CHANNEL, cac: new Map() },
      'options.cac: must be an object of named values, got an object',
    ],
    [
      'an unknown key',
      [],
      { ...BY_CHANNEL, margin: 1 },
      'options.margin: must be one of the keys segment, grossMargin, cac, got "margin"',
    ],
    ['no customers', null, BY_CHANNEL, 'customers: must be an iterable such as an array, got null'],
  ])('refuses %s', (_, customers, options, message) => {
    expect(refusal(() => ltvBySegment(customers as Customer[], options as LtvBySegmentOptions<Customer>))).toBe(
      message,
    );
  });

  it('lets what the segment function throws pass through', () => {
    const thrown = new Error('of the caller');
    const segment = () => {
      throw thrown;
    };
    expect(() => ltvBySegment([customer('a', 1)], { segment })).toThrow(thrown);
  });

  it('parts all customers and all revenue', () => {
    const rows = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: -9999, max: 99_999 })));
    fc.assert(
      fc.property(rows, (given) => {
        const result = ltvBySegment(
          given.map(([channel, cents]) => customer(channel, cents / 100)),
          BY_CHANNEL,
        );
        expect(result.segments.reduce((sum, { customers }) => sum + customers, 0)).toBe(given.length);
        expect(result.segments.reduce((sum, { revenue }) => sum + Math.round(Number(revenue) * 100), 0)).toBe(
          given.reduce((sum, [, cents]) => sum + cents, 0),
        );
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(ltvBySegment<Customer>).parameters.toEqualTypeOf<
      [customers: Iterable<Customer>, options: LtvBySegmentOptions<Customer>]
    >();
    expectTypeOf(ltvBySegment).returns.toEqualTypeOf<LtvBySegment>();
    expectTypeOf<LtvBySegment['segments'][number]['ltvToCac']>().toEqualTypeOf<number | null>();
  });
});
