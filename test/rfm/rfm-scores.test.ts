import { type CustomerSummary, type Decimal, type RfmScore, type RfmScoresOptions, rfmScores } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { frozen, refusal } from '../support/cases.ts';

const ON = { asOf: '2024-06-30' };

/** A customer as a store gives it back, where the amount may be of any kind. */
const customer = (lastOrder: string, orders = 1, revenue: unknown = 10) =>
  ({ customerId: lastOrder, orders, revenue, firstOrder: '2000-01-01', lastOrder }) as unknown as CustomerSummary;

const scoresOf = (values: readonly CustomerSummary[], options: RfmScoresOptions = ON) =>
  rfmScores(values, options).map((row) => [row.recencyScore, row.frequencyScore, row.monetaryScore]);

const ofRevenues = (revenues: readonly unknown[], options?: RfmScoresOptions) =>
  scoresOf(
    revenues.map((revenue) => customer('2024-06-30', 1, revenue)),
    options,
  ).map((scores) => scores[2]);

describe('rfmScores', () => {
  it('gives days, orders and money with their scores', () => {
    const row = { ...customer('2024-02-29', 3, '20.50'), name: 'Ann' };
    expect(JSON.parse(JSON.stringify(rfmScores([row], ON)))).toStrictEqual([
      {
        customerId: '2024-02-29',
        recencyDays: 122,
        frequency: 3,
        monetaryValue: '20.5',
        recencyScore: 1,
        frequencyScore: 1,
        monetaryScore: 1,
      },
    ]);
    expect(rfmScores([], ON)).toStrictEqual([]);
  });

  it('gives a fifth of ten customers each score', () => {
    const days = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'];
    const rows = days.map((day, index) => customer(`2024-06-${day}`, 10 - index, 100 * index - 300));
    expect(scoresOf(rows).map(([recency]) => recency)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
    expect(scoresOf(rows).map(([, frequency]) => frequency)).toEqual([5, 5, 4, 4, 3, 3, 2, 2, 1, 1]);
    expect(scoresOf(rows).map(([, , monetary]) => monetary)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  });

  it.each<[what: string, revenues: readonly unknown[], scores: readonly number[]]>([
    ['all equal', [7, '7.00', 7n], [1, 1, 1]],
    ['most equal: six of ten are below the next', [1, 1, 1, 1, 1, 1, 2, 3, 4, 5], [1, 1, 1, 1, 1, 1, 4, 4, 5, 5]],
    ['the best equal: they score as the first of them', [5, 5, 5, 1, 2], [3, 3, 3, 1, 2]],
    ['refunds, and a tie around 0', [-5, '-0.01', 0, '-0', '0.01'], [1, 2, 3, 3, 5]],
    ['amounts beyond a double, 1 apart', ['1e30', '1000000000000000000000000000001', 5], [2, 4, 1]],
    ['amounts with many places', ['0.0000001', '0.00000010', '0.0000002', -1], [2, 2, 4, 1]],
    ['large and small together', ['-9e20', '0.001', '5', '9e20', '-0.001'], [1, 3, 4, 5, 2]],
  ])('scores by the share of lower values: %s', (_, revenues, scores) => {
    expect(ofRevenues(revenues)).toEqual(scores);
  });

  it('scores by breaks: recency counts at most, the others at least, and the ends belong to the better score', () => {
    const breaks = { recencyDays: [0, 30, 90, 365], frequency: [2, 3, 5, 10], monetaryValue: [0, '0.1', 50, '1e20'] };
    const rows = [
      customer('2024-06-30', 10, '1e20'),
      customer('2024-06-29', 9, '99999999999999999999.99'),
      customer('2024-05-31', 5, 50),
      customer('2024-05-30', 3, 0.1),
      customer('2023-07-01', 2, '0.09'),
      customer('2023-06-30', 1, '-0.01'),
    ];
    expect(scoresOf(rows, { ...ON, breaks })).toEqual([
      [5, 5, 5],
      [4, 4, 4],
      [4, 4, 4],
      [3, 3, 3],
      [2, 2, 2],
      [1, 1, 1],
    ]);
    expect(scoresOf(rows.slice(2, 4), { ...ON, breaks: { frequency: [1, 2, 4, 5] } })).toEqual([
      [3, 5, 3],
      [1, 3, 1],
    ]);
  });

  it('gives equal scores to equal values and never a lower one to a better value, whatever the order', () => {
    const days = ['2023-12-31', '2024-01-01', '2024-05-05', '2024-06-30'];
    const rows = fc.array(
      fc
        .tuple(fc.constantFrom(...days), fc.nat(4), fc.integer({ min: -300, max: 300 }))
        .map(([day, orders, cents]) => customer(day, orders, cents / 100)),
    );
    fc.assert(
      fc.property(rows, (rows) => {
        const scores = rfmScores(frozen(rows), ON);
        expect([...rfmScores([...rows].reverse(), ON)].reverse()).toEqual(scores);
        for (const a of scores) {
          for (const b of scores) {
            expect(Math.sign(a.recencyScore - b.recencyScore) * (b.recencyDays - a.recencyDays)).toBeGreaterThanOrEqual(
              0,
            );
            expect(Math.sign(a.frequencyScore - b.frequencyScore) * (a.frequency - b.frequency)).toBeGreaterThanOrEqual(
              0,
            );
            if (a.monetaryValue.equals(b.monetaryValue)) expect(a.monetaryScore).toBe(b.monetaryScore);
          }
          const worse = scores.filter(({ monetaryValue }) => monetaryValue.lessThan(a.monetaryValue)).length;
          expect(a.monetaryScore).toBe(1 + Number((5n * BigInt(worse)) / BigInt(scores.length)));
        }
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf((customers: Iterable<CustomerSummary>, options: RfmScoresOptions) =>
      rfmScores(customers, options),
    ).returns.toEqualTypeOf<readonly RfmScore[]>();
    expectTypeOf<RfmScore['monetaryValue']>().toEqualTypeOf<Decimal>();
  });
});

describe('rfmScores refuses', () => {
  const BREAKS = 'must be an array of 4 breaks in ascending order, got';
  const breaks = (given: object) => ({ ...ON, breaks: given });
  it.each<[what: string, options: unknown, message: string]>([
    ['no options', undefined, 'options.asOf: must be a day of the calendar such as "2024-02-29", got undefined'],
    ['a Date', { asOf: new Date(0) }, 'options.asOf: must be a day of the calendar such as "2024-02-29", got a Date'],
    ['too few breaks', breaks({ frequency: [1, 2, 3] }), `options.breaks.frequency: ${BREAKS} an array`],
    ['too many breaks', breaks({ frequency: [1, 2, 3, 4, 5] }), `options.breaks.frequency: ${BREAKS} an array`],
    ['equal breaks', breaks({ recencyDays: [1, 2, 2, 3] }), `options.breaks.recencyDays: ${BREAKS} an array`],
    ['descending amounts', breaks({ monetaryValue: [1, 2, 4, 3] }), `options.breaks.monetaryValue: ${BREAKS} an array`],
    ['equal amounts', breaks({ monetaryValue: [1, '1.0', 2, 3] }), `options.breaks.monetaryValue: ${BREAKS} an array`],
    ['a single break', breaks({ frequency: 5 }), `options.breaks.frequency: ${BREAKS} 5`],
    [
      'half a day',
      breaks({ recencyDays: [0.5, 1, 2, 3] }),
      'options.breaks.recencyDays.0: must be a whole number of at least 0, got 0.5',
    ],
    [
      'an amount of null',
      breaks({ monetaryValue: [0, 1, 2, null] }),
      'options.breaks.monetaryValue.3: must be an amount such as 12.5 or "12.50", got null',
    ],
    [
      'an unknown part',
      breaks({ monetary: [1, 2, 3, 4] }),
      'options.breaks.monetary: must be one of the keys recencyDays, frequency, monetaryValue, got "monetary"',
    ],
  ])('%s', (_, options, message) => {
    expect(refusal(() => rfmScores([], options as RfmScoresOptions))).toBe(message);
  });

  it.each<[what: string, customers: unknown, message: string]>([
    ['no iterable', null, 'customers: must be an iterable such as an array, got null'],
    [
      'a row of null',
      [null],
      'customers.0: must be an object with the keys customerId, orders, revenue, firstOrder, lastOrder, got null',
    ],
    [
      'an order after the day',
      [customer('2024-06-30'), customer('2024-07-01')],
      'customers.1.lastOrder: must be at or before asOf, 2024-06-30, got "2024-07-01"',
    ],
  ])('%s', (_, customers, message) => {
    expect(refusal(() => rfmScores(customers as CustomerSummary[], ON))).toBe(message);
  });
});
