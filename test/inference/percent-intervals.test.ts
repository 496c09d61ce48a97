import {
  CES_SCALE,
  type CesIntervalOptions,
  CSAT_SCALE,
  type CsatIntervalOptions,
  cesInterval,
  cesPercent,
  countRatings,
  csatInterval,
  csatPercent,
  type Interval,
  mergeRatings,
  type RatingCounts,
} from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { countsOn, ratingCounts, scales } from '../ratings/arbitraries.ts';
import { frozen, refusal } from '../support/cases.ts';
import { split } from '../support/split.ts';
import { expectInterval, expectIntervalOf } from './intervals.ts';

const five = countRatings([5, 4, 4, 3, 1], CSAT_SCALE);
const seven = countRatings([7, 6, 5, 4, 2], CES_SCALE);

/** Wilson's interval of 3 of 5, mpmath 1.3.0. */
const THREE_OF_FIVE = [60, 23.07242812760129, 88.23792257673522, 21.908902300206645] as const;

describe('csatInterval', () => {
  it('is Wilson’s of the top two points, in percent', () => {
    const interval = csatInterval(five);
    expectIntervalOf(interval, THREE_OF_FIVE);
    expect(interval).toMatchObject({ method: 'wilson', confidence: 0.95, n: 5 });
  });

  it('has the figures of the issue for 81 of 263', () => {
    const counts = { lowest: 1, highest: 10, counts: [0, 0, 82, 0, 100, 0, 0, 0, 40, 41] };
    const interval = csatInterval(counts) as Interval;
    expect([interval.lower.toFixed(3), interval.upper.toFixed(3)]).toEqual(['25.529', '36.621']);
  });

  it('is null when nobody answered', () => {
    expect(csatInterval(countRatings([], CSAT_SCALE))).toBeNull();
  });

  it('has the documented types', () => {
    expectTypeOf(csatInterval).parameters.toEqualTypeOf<[counts: RatingCounts, options?: CsatIntervalOptions]>();
    expectTypeOf(csatInterval).returns.toEqualTypeOf<Interval | null>();
  });
});

describe('cesInterval', () => {
  it('is Wilson’s of the points above the middle, in percent', () => {
    expectIntervalOf(cesInterval(seven), THREE_OF_FIVE);
  });

  it('is null when nobody answered', () => {
    expect(cesInterval(countRatings([], CES_SCALE))).toBeNull();
  });

  it('has the documented types', () => {
    expectTypeOf(cesInterval).parameters.toEqualTypeOf<[counts: RatingCounts, options?: CesIntervalOptions]>();
    expectTypeOf(cesInterval).returns.toEqualTypeOf<Interval | null>();
  });
});

describe.each([
  { name: 'csatInterval', interval: csatInterval, percent: csatPercent },
  { name: 'cesInterval', interval: cesInterval, percent: cesPercent },
])('$name', ({ interval, percent }) => {
  it.each<[what: string, input: unknown, message: string]>([
    ['no counts', {}, 'counts: must be an object with the keys lowest, highest, counts, got undefined'],
    ['ratings', [5, 4], 'counts: must be an object with the keys lowest, highest, counts, got undefined'],
    [
      'a text as count',
      { counts: { ...five, counts: [0, 0, 0, 1, '2'] } },
      'counts.counts.4: must be a whole number of at least 0, got "2"',
    ],
    ['an unknown key', { counts: five, from: 4 }, 'options.from: must be one of the keys confidence, got "from"'],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => interval(...split(input, 'counts')))).toBe(message);
  });

  it('has the metric as its estimate, and contains it', () => {
    fc.assert(
      fc.property(ratingCounts, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (counts, confidence) => {
        const result = interval(frozen(counts), { confidence });
        expect(result?.estimate ?? null).toBe(percent(counts));
        if (result !== null) expectInterval(result, 0, 100);
      }),
    );
  });

  it('narrows with the answers', () => {
    const answered = scales
      .chain((scale) => countsOn(scale, 50))
      .filter(({ counts }) => counts.some((count) => count > 0));
    fc.assert(
      fc.property(answered, (counts) => {
        const [one, twice] = [counts, mergeRatings(counts, counts)].map((answers) => interval(answers));
        const width = ({ lower, upper }: Interval) => upper - lower;
        expect(width(twice as Interval)).toBeLessThan(width(one as Interval));
      }),
    );
  });
});
