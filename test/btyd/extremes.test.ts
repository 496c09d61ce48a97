import {
  type ContinuousModel,
  discountedFuturePurchases,
  expectedFuturePurchases,
  expectedPurchases,
  probabilityAlive,
  probabilityOfNoPurchase,
  purchaseCountProbability,
} from 'clientele';
import { describe, expect, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { expectOneOfThreeOutcomes } from '../support/outcome.ts';
import { split } from '../support/split.ts';
import { bgBb, bgNbd, CDNOW, mbgNbd, paretoNbd } from './samples.ts';

const SHAPES = [1e-9, 1e9];
const SCALES = [1e-100, 10, 1e100];
const PASTS = [
  { frequency: 0, recency: 0, T: 0 },
  { frequency: 1, recency: 1e-300, T: 1e-9 },
  { frequency: 132, recency: 200, T: 200 },
  { frequency: 10_000, recency: 3, T: 1e100 },
  { frequency: Number.MAX_SAFE_INTEGER, recency: 1e-5, T: 50 },
];
const TIMES = [0, 5e-324, 1, 1e6, 1e100];

const models: readonly ContinuousModel[] = SHAPES.flatMap((one) =>
  SHAPES.flatMap((other) =>
    SCALES.flatMap((scale) => [
      bgNbd(one, scale, other, 2),
      mbgNbd(0.5, scale, one, other),
      paretoNbd(one, scale, other, 10),
      paretoNbd(0.5, 10, one, scale),
    ]),
  ),
);

/** Numbers are finite, and probabilities from 0 to 1; what fits no number is refused. */
function expectProbability(run: () => number): void {
  const probability = run();
  expect(probability).toBeGreaterThanOrEqual(0);
  expect(probability).toBeLessThanOrEqual(1 + 1e-12);
}

describe('predictions far out', () => {
  it.each(PASTS)('are finite for %j', (history) => {
    for (const model of models) {
      expectProbability(() => probabilityAlive(model, history));
      for (const duration of TIMES) {
        expectProbability(() => probabilityOfNoPurchase(model, history, { duration }));
        expectOneOfThreeOutcomes(() => expectedFuturePurchases(model, history, { duration }));
      }
    }
  });

  it('are finite for new customers', () => {
    for (const model of models) {
      for (const duration of TIMES) {
        expectOneOfThreeOutcomes(() => expectedPurchases(model, { duration }));
        for (const count of [0, 1, 50]) expectProbability(() => purchaseCountProbability(model, { count, duration }));
      }
    }
  });

  it('are finite when discounted a little or a lot', () => {
    for (const model of [
      bgNbd(0.5, 1e-100, 1e-9, 2),
      mbgNbd(0.5, 1e100, 1e9, 0.5),
      paretoNbd(1e-9, 10, 1e9, 10),
      CDNOW,
    ]) {
      for (const rate of [1e-300, 0.15, 1e300]) {
        const discountRate = { rate, per: 'year' } as const;
        expectOneOfThreeOutcomes(() => discountedFuturePurchases(model, PASTS[2] as never, { discountRate }));
      }
    }
  });

  it('are the same for BG/BB, opportunity by opportunity', () => {
    const model = bgBb(1e-9, 1e9, 1e-9, 1e-9);
    const history = { frequency: 1, recency: 5000, opportunities: 10_000 };
    expectProbability(() => probabilityAlive(model, history));
    expectProbability(() => probabilityOfNoPurchase(model, history, { duration: 10_000 }));
    expectProbability(() => purchaseCountProbability(model, { count: 3, duration: 10_000 }));
    expectOneOfThreeOutcomes(() => expectedFuturePurchases(model, history, { duration: 10_000 }));
  });
});

describe('a model as input', () => {
  const past = { frequency: 2, recency: 30.43, T: 38.86, customerId: 'ann' };
  it.each([
    [
      { model: { ...CDNOW, kind: 'nbd' } },
      'model.kind: must be one of "bg-nbd", "mbg-nbd", "pareto-nbd", "bg-bb", got "nbd"',
    ],
    [
      { model: { kind: 'bg-nbd', parameters: CDNOW.parameters } },
      'model.unit: must be one of "day", "week", "month", "quarter", "year", got undefined',
    ],
    [
      { model: { ...CDNOW, parameters: { ...CDNOW.parameters, s: 1 } } },
      'model.parameters.s: must be one of the keys r, alpha, a, b, got "s"',
    ],
    [
      { model: { ...CDNOW, parameters: { ...CDNOW.parameters, a: -1 } } },
      'model.parameters.a: must be a number from 1e-9 to 1e+9, got -1',
    ],
    [
      { model: { ...CDNOW, reason: 'bad luck' } },
      'model.reason: must be one of "boundary", "curvature", "progress", got "bad luck"',
    ],
    [{ model: 5 }, 'model: must be an object with the keys kind, got 5'],
    [{ history: { ...past, recency: 39 } }, 'history.recency: must be at most T, got 39'],
    [
      { history: { frequency: 2, recency: 3, opportunities: 5 } },
      'history.T: must be a number from 0 to 1e+100, got undefined',
    ],
    [{ duration: Number.POSITIVE_INFINITY }, 'options.duration: must be a number from 0 to 1e+100, got Infinity'],
    [
      { model: bgBb(1, 1, 1, 1), history: { frequency: 2, recency: 3, opportunities: 5 }, duration: 2.5 },
      'options.duration: must be a whole number of opportunities up to 10000, got 2.5',
    ],
    [
      { model: bgBb(1, 1, 1, 1), history: { frequency: 2, recency: 3, opportunities: 5 }, duration: 10_001 },
      'options.duration: must be a whole number of opportunities up to 10000, got 10001',
    ],
  ])('is refused where it is none: %#', (change, message) => {
    const input = { model: CDNOW, history: past, duration: 39, ...change };
    expect(refusal(() => expectedFuturePurchases(...split(input, 'model', 'history')))).toBe(message);
  });
});
