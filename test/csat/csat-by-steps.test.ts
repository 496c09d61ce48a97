import {
  CSAT_SCALE,
  type CsatBySteps,
  countRatings,
  csatBySteps,
  csatMean,
  mergeRatings,
  type RatingCounts,
} from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { countsOn, scales } from '../ratings/arbitraries.ts';
import { frozen } from '../support/cases.ts';

type Steps = Readonly<Record<string, RatingCounts>>;

const five = (...ratings: number[]) => countRatings(ratings, CSAT_SCALE);
const ten = (...ratings: number[]) => countRatings(ratings, { lowest: 1, highest: 10 });

describe('csatBySteps', () => {
  it.each<[source: string, steps: Steps, expected: CsatBySteps]>([
    [
      'LIKE.TG glossary, "Customer experience": 8/2, 4/2 and 12/4',
      { delivery: five(5, 3), support: five(2, 2) },
      { overall: 3, steps: { delivery: 4, support: 2 } },
    ],
    [
      'LIKE.TG glossary, "Customer perception": 1–10, 19/2, 4/1 and 23/3',
      { a: ten(10, 9), b: ten(4) },
      { overall: 7.666666666666667, steps: { a: 9.5, b: 4 } },
    ],
    [
      'by hand: a step that more people rated weighs more, 17/4 and not 3',
      { a: five(5, 5, 5), b: five(2) },
      { overall: 4.25, steps: { a: 5, b: 2 } },
    ],
    ['by hand: a step that nobody rated', { a: five(4), b: five() }, { overall: 4, steps: { a: 4, b: null } }],
    ['by hand: steps that nobody rated', { a: five(), b: five() }, { overall: null, steps: { a: null, b: null } }],
    [
      'by hand: three steps, 1/1, 2/1, 6/2 and 9/4',
      { a: five(1), b: five(2), c: five(3, 3) },
      { overall: 2.25, steps: { a: 1, b: 2, c: 3 } },
    ],
    ['by hand: a single step', { only: five(1, 4) }, { overall: 2.5, steps: { only: 2.5 } }],
  ])('gives the mean of each step and of all answers (%s)', (_, steps, expected) => {
    expect(csatBySteps(steps)).toStrictEqual(expected);
  });

  it('has no mean without steps', () => {
    expect(csatBySteps({})).toStrictEqual({ overall: null, steps: {} });
    expect(csatBySteps(Object.create(null))).toStrictEqual({ overall: null, steps: {} });
  });

  it('keeps a step with the name of a property of all objects', () => {
    const steps = Object.fromEntries([
      ['__proto__', five(4)],
      ['constructor', five(2)],
    ]);
    const result = csatBySteps(steps).steps;
    expect(Object.entries(result)).toEqual([
      ['__proto__', 4],
      ['constructor', 2],
    ]);
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
  });

  const sameScale = scales.chain((scale) => fc.dictionary(fc.string(), countsOn(scale, 2 ** 40), { maxKeys: 6 }));

  it('gives each step its own mean, and overall that of the merged counts', () => {
    fc.assert(
      fc.property(sameScale, (steps) => {
        const { overall, steps: means } = csatBySteps(frozen(steps));
        expect(Object.keys(means)).toEqual(Object.keys(steps));
        for (const [name, counts] of Object.entries(steps)) expect(means[name]).toBe(csatMean(counts));
        const [first, ...others] = Object.values(steps);
        expect(overall).toBe(first === undefined ? null : csatMean(others.reduce(mergeRatings, first)));
      }),
    );
  });

  it('takes steps whose counts add up beyond the safe integers', () => {
    const counts = { lowest: 1, highest: 2, counts: [0, 2 ** 53 - 1] };
    expect(csatBySteps({ one: counts, other: counts })).toEqual({ overall: 2, steps: { one: 2, other: 2 } });
  });

  it('has the documented types', () => {
    expectTypeOf(csatBySteps).parameters.toEqualTypeOf<[steps: Steps]>();
    expectTypeOf(csatBySteps).returns.toEqualTypeOf<CsatBySteps>();
    expectTypeOf<CsatBySteps>().toEqualTypeOf<{
      readonly overall: number | null;
      readonly steps: Readonly<Record<string, number | null>>;
    }>();
  });
});
