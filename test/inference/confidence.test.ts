import * as clientele from 'clientele';
import { describe, expect, it } from 'vitest';
import { refusal } from '../support/cases.ts';

type WithConfidence = (confidence?: unknown) => unknown;

const npsCounts = { promoters: 70, passives: 10, detractors: 20 };
const counts = { lowest: 1, highest: 5, counts: [5, 12, 40, 80, 63] };
const share = { successes: 9, trials: 10 };

/** Each function that takes a confidence, with and without one. */
const functions: readonly [name: string, run: WithConfidence][] = (
  [
    ['proportionInterval', (rest) => clientele.proportionInterval({ ...share }, rest)],
    ['compareProportions', (rest) => clientele.compareProportions(share, { successes: 3, trials: 9 }, rest)],
    ['proportionSampleSize', (rest) => clientele.proportionSampleSize({ margin: 0.05, ...rest })],
    ['ratingMeanInterval', (rest) => clientele.ratingMeanInterval(counts, rest)],
    ['compareRatingMeans', (rest) => clientele.compareRatingMeans(counts, counts, rest)],
    ['csatInterval', (rest) => clientele.csatInterval(counts, rest)],
    ['cesInterval', (rest) => clientele.cesInterval(counts, rest)],
    ['npsInterval', (rest) => clientele.npsInterval(npsCounts, rest)],
    ['npsInterval by score', (rest) => clientele.npsInterval(npsCounts, { method: 'score', ...rest })],
    ['compareNps', (rest) => clientele.compareNps(npsCounts, npsCounts, rest)],
    ['npsSampleSize', (rest) => clientele.npsSampleSize({ marginPoints: 5, ...rest })],
    ['stratifiedNps', (rest) => clientele.stratifiedNps([{ weight: 1, counts: npsCounts }], rest)],
    ['npsTrend', (rest) => clientele.npsTrend([{ label: 'May', counts: npsCounts }], rest)],
    ['churnInterval', (rest) => clientele.churnInterval({ customersAtStart: 200, customersLost: 5 }, rest)],
    [
      'bootstrapInterval',
      (rest) =>
        clientele.bootstrapInterval([3, 1, 4, 1, 5], {
          statistic: ([first = 0]) => first,
          resamples: 100,
          seed: 1,
          ...rest,
        }),
    ],
  ] as readonly [name: string, call: (rest: { confidence?: number }) => unknown][]
).map(([name, call]) => [
  name,
  (...confidence) => call(confidence.length === 0 ? {} : { confidence: confidence[0] as number }),
]);

/** Numbers in a result, wherever they are. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe.each(functions)('the confidence of %s', (name, run) => {
  const place = name.endsWith('SampleSize') ? '' : 'options.';

  it('is 0.95 by default', () => {
    expect(run()).toStrictEqual(run(0.95));
    expect(run()).not.toStrictEqual(run(0.9));
  });

  it('may be as near to 0 and 1 as numbers come', () => {
    for (const confidence of [Number.MIN_VALUE, 1e-9, 1 - 2 ** -53]) {
      for (const number of numbersIn(run(confidence))) expect(Number.isFinite(number)).toBe(true);
    }
  });

  it.each<[confidence: unknown, received: string]>([
    [0, '0'],
    [1, '1'],
    [-0.5, '-0.5'],
    [95, '95'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    ['0.95', '"0.95"'],
    [null, 'null'],
  ])('is not %o', (confidence, received) => {
    expect(refusal(() => run(confidence))).toBe(
      `${place}confidence: must be a number above 0 and below 1, got ${received}`,
    );
  });
});
