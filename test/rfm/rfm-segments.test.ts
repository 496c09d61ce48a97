import { RFM_SEGMENTS, type RfmScore, type RfmSegmentRule, type RfmSegments, rfmSegments } from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { frozen, refusal } from '../support/cases.ts';

const scored = (recencyScore: number, frequencyScore: number, monetaryScore = 1, more: object = {}): RfmScore =>
  ({
    customerId: 7,
    recencyDays: 10,
    frequency: 2,
    monetaryValue: '20',
    recencyScore,
    frequencyScore,
    monetaryScore,
    ...more,
  }) as unknown as RfmScore;

const SCORES = [1, 2, 3, 4, 5];
const segmentOf = (score: RfmScore, table?: readonly RfmSegmentRule[]) => rfmSegments([score], table).rows[0]?.segment;

describe('rfmSegments', () => {
  it('has the grid of recency (down) and frequency (across), whatever the monetary score', () => {
    const initials = (recency: number, monetary: number) =>
      SCORES.map((frequency) => segmentOf(scored(recency, frequency, monetary)));
    const grid = [
      ['new customers', 'potential loyalists', 'potential loyalists', 'champions', 'champions'],
      ['promising', 'potential loyalists', 'potential loyalists', 'loyal customers', 'loyal customers'],
      ['about to sleep', 'about to sleep', 'need attention', 'loyal customers', 'loyal customers'],
      ['hibernating', 'hibernating', 'at risk', 'at risk', 'cannot lose them'],
      ['hibernating', 'hibernating', 'at risk', 'at risk', 'cannot lose them'],
    ];
    for (const monetary of SCORES) {
      expect([5, 4, 3, 2, 1].map((recency) => initials(recency, monetary))).toEqual(grid);
    }
  });

  it('sums up each segment, by hand', () => {
    const rows = [
      scored(5, 5, 5, { recencyDays: 1, frequency: 10, monetaryValue: '100.10' }),
      scored(5, 4, 1, { recencyDays: 2, frequency: 5, monetaryValue: 0.2 }),
      scored(1, 1, 1, { recencyDays: 400, frequency: 1, monetaryValue: '-0.30' }),
    ];
    const { rows: segmented, segments } = rfmSegments(frozen(rows));
    expect(segmented.map(({ segment }) => segment)).toEqual(['champions', 'champions', 'hibernating']);
    expect(JSON.parse(JSON.stringify(segments[0]))).toStrictEqual({
      segment: 'champions',
      customers: 2,
      customersShare: 2 / 3,
      revenue: '100.3',
      revenueShare: 1.003,
      averageRecencyDays: 1.5,
      averageFrequency: 7.5,
      averageMonetaryValue: '50.15',
    });
    expect(segments.at(-1)).toMatchObject({ segment: 'hibernating', customers: 1, revenueShare: -0.003 });
    expect(JSON.parse(JSON.stringify(segments[1]))).toStrictEqual({
      segment: 'loyal customers',
      customers: 0,
      customersShare: 0,
      revenue: '0',
      revenueShare: 0,
      averageRecencyDays: null,
      averageFrequency: null,
      averageMonetaryValue: null,
    });
  });

  it('has all segments, without customers, of nothing', () => {
    const { rows, segments } = rfmSegments([]);
    expect(rows).toEqual([]);
    expect(segments.map(({ segment }) => segment)).toEqual(RFM_SEGMENTS.map(({ segment }) => segment));
    expect(segments.every(({ customersShare, revenueShare }) => customersShare === null && revenueShare === null)).toBe(
      true,
    );
  });

  it('tries the rules of a table in their order, joins those of one name, and counts exactly', () => {
    const most = { frequency: 2 ** 53 - 1, monetaryValue: '1e40' };
    const table: RfmSegmentRule[] = [
      { segment: 'best', recency: [5, 5], frequency: [5, 5], monetary: [5, 5] },
      { segment: 'spender', monetary: [4, 5] },
      { segment: 'best', frequency: [4, 5] },
      { segment: '' },
    ];
    expect(segmentOf(scored(5, 5, 5), table)).toBe('best');
    expect(segmentOf(scored(5, 5, 4), table)).toBe('spender');
    expect(segmentOf(scored(1, 4, 3), table)).toBe('best');
    expect(segmentOf(scored(5, 3, 3), table)).toBe('');
    const { segments } = rfmSegments([scored(5, 5, 5, most), scored(5, 5, 5, most), scored(5, 5, 5, most)], table);
    expect(segments.map(({ segment }) => segment)).toEqual(['best', 'spender', '']);
    expect(segments[0]?.averageFrequency).toBe(2 ** 53 - 1);
    expect(segments[0]?.averageMonetaryValue?.toString()).toBe('1e+40');
  });

  it('has a table that nobody can change', () => {
    const parts = [
      RFM_SEGMENTS,
      ...RFM_SEGMENTS,
      ...RFM_SEGMENTS.flatMap(({ recency, frequency }) => [recency, frequency]),
    ];
    expect(parts.every((part) => Object.isFrozen(part))).toBe(true);
  });

  const RANGE = 'must be an array of the lowest and the highest score, got an array';
  const SCORE = 'must be a whole number from 1 to 5, got';
  const MISSING = 'table: must have a rule for every score, got none for';
  it.each<[what: string, table: unknown, message: string]>([
    ['no table', null, 'table: must be an iterable such as an array, got null'],
    ['an empty table', [], `${MISSING} 1, 1, 1`],
    ['a table with a gap', [{ segment: 'a', monetary: [1, 4] }], `${MISSING} 1, 1, 5`],
    [
      'a rule of null',
      [null],
      'table.0: must be an object with the keys segment, recency, frequency, monetary, got null',
    ],
    ['a rule without name', [{ segment: 'a' }, {}], 'table.1.segment: must be a string, got undefined'],
    ['a range upside down', [{ segment: 'a', recency: [5, 1] }], `table.0.recency: ${RANGE}`],
    ['a single score', [{ segment: 'a', recency: [5] }], `table.0.recency: ${RANGE}`],
    ['three scores', [{ segment: 'a', recency: [1, 2, 3] }], `table.0.recency: ${RANGE}`],
    ['a score of 0', [{ segment: 'a', recency: [0, 2] }], `table.0.recency.0: ${SCORE} 0`],
    ['a score of 6', [{ segment: 'a', monetary: [1, 6] }], `table.0.monetary.1: ${SCORE} 6`],
  ])('refuses %s', (_, table, message) => {
    expect(refusal(() => rfmSegments([], table as RfmSegmentRule[]))).toBe(message);
  });

  it.each<[what: string, scores: unknown, message: string]>([
    ['no scores', undefined, 'scores: must be an iterable such as an array, got undefined'],
    ['a score of 6', [scored(1, 1), scored(6, 1)], `scores.1.recencyScore: ${SCORE} 6`],
    ['half a score', [scored(1, 1.5)], `scores.0.frequencyScore: ${SCORE} 1.5`],
    [
      'days below 0',
      [scored(1, 1, 1, { recencyDays: -1 })],
      'scores.0.recencyDays: must be a whole number from 0 to 4000000, got -1',
    ],
  ])('refuses %s', (_, scores, message) => {
    expect(refusal(() => rfmSegments(scores as RfmScore[]))).toBe(message);
  });

  it('has the documented types', () => {
    expectTypeOf(rfmSegments).parameters.toEqualTypeOf<
      [scores: Iterable<RfmScore>, table?: Iterable<RfmSegmentRule>]
    >();
    expectTypeOf(rfmSegments).returns.toEqualTypeOf<RfmSegments>();
  });
});
