import {
  type FittedBgNbd,
  fitBgBb,
  fitBgNbd,
  fitGammaGamma,
  fitMbgNbd,
  fitParetoNbd,
  summarizePurchaseHistories,
} from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { expectNearly } from '../support/nearly.ts';
import { FITTED_KEYS, histories, opportunityHistories, spends } from './samples.ts';

interface Expected {
  readonly parameters: readonly number[];
  readonly standardErrors: readonly number[];
  readonly logLikelihood: number;
}

/** The published likelihoods in 40 digits, maximized by Newton's method with second differences. */
const source = 'Python 3 with mpmath 1.3.0';

const cases: readonly [
  name: string,
  fit: () => ReturnType<
    typeof fitBgNbd | typeof fitParetoNbd | typeof fitGammaGamma | typeof fitMbgNbd | typeof fitBgBb
  >,
  expected: Expected,
][] = [
  [
    'fitBgNbd',
    () => fitBgNbd(histories),
    {
      parameters: [0.25100119457655, 6.4553705091676, 0.49197816024013, 0.9052931917783],
      standardErrors: [0.0493420138147, 1.98272221589, 0.308065979212, 0.687298839828],
      logLikelihood: -760.8999243624065,
    },
  ],
  [
    'fitMbgNbd',
    () => fitMbgNbd(histories),
    {
      parameters: [1.5726388386282, 16.889996860057, 0.94208799899654, 0.70957259737454],
      standardErrors: [0.993602526126, 8.87515726535, 0.32231124576, 0.308551219079],
      logLikelihood: -759.6238894926308,
    },
  ],
  [
    'fitParetoNbd',
    () => fitParetoNbd(histories),
    {
      parameters: [0.74507234943162, 18.168608973232, 0.73208966656004, 11.18597749505],
      standardErrors: [0.253716609369, 5.36205743585, 0.484218908595, 13.0153533948],
      logLikelihood: -759.5593433922053,
    },
  ],
  [
    'fitGammaGamma',
    () => fitGammaGamma(spends),
    {
      parameters: [4.5838385755921, 10.168858303954, 67.892541186123],
      standardErrors: [2.1046447886, 5.27327887074, 66.0484362322],
      logLikelihood: -264.5697482608198,
    },
  ],
  [
    'fitBgBb',
    () => fitBgBb(opportunityHistories),
    {
      parameters: [0.84415985579276, 1.3079566966783, 0.50289296822542, 2.2925863795608],
      standardErrors: [0.467564743204, 0.395906719847, 0.494800424006, 3.82843899482],
      logLikelihood: -477.8213912142216,
    },
  ],
];

describe.each(cases)('%s', (_, run, expected) => {
  const model = run();

  it(`finds the parameters, standard errors and likelihood of another program (${source})`, () => {
    expectNearly(model.logLikelihood, expected.logLikelihood, 1e-13);
    Object.values(model.parameters).forEach((value, index) => {
      expectNearly(value, expected.parameters[index] as number, 1e-6);
    });
    Object.values(model.standardErrors ?? {}).forEach((value, index) => {
      expectNearly(value, expected.standardErrors[index] as number, 1e-5);
    });
  });

  it('says that it converged, in fewer than 60 evaluations', () => {
    expect(model).toMatchObject({ converged: true, reason: null });
    expect(model.gradientNorm).toBeLessThan(1e-7);
    expect(model.evaluations).toBeLessThan(60);
    expect(
      Object.keys(model)
        .filter((key) => key !== 'unit')
        .sort(),
    ).toEqual(FITTED_KEYS);
  });

  it('has the squares of the standard errors on the diagonal of a symmetric covariance', () => {
    const errors = Object.values(model.standardErrors ?? {});
    model.covariance?.forEach((row, i) => {
      expectNearly(row[i], (errors[i] as number) ** 2, 1e-14);
      row.forEach((value, j) => {
        expectNearly(value, model.covariance?.[j]?.[i] as number, 1e-13);
      });
    });
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(model))).toStrictEqual(model);
  });
});

describe('a fit', () => {
  const fitted = fitBgNbd(histories);

  it('does not depend on the order of the rows, on grouping, or on further columns', () => {
    const rows = histories.flatMap((history) => {
      return Array.from({ length: history.weight }, () => ({ ...history, weight: 1, customerId: 'ann' }));
    });
    expect(fitBgNbd(rows.reverse())).toStrictEqual(fitted);
    expect(fitBgNbd(summarizePurchaseHistories(rows))).toStrictEqual(fitted);
    expect(fitBgNbd(new Set(histories))).toStrictEqual(fitted);
  });

  it('leaves out rows of no customers', () => {
    expect(fitBgNbd([...histories, { frequency: 50, recency: 2, T: 3, weight: 0 }])).toStrictEqual(fitted);
  });

  it.each([7, 1 / 52, 1e-6, 1e9])('is the same in a unit of which there are %d times as many', (factor) => {
    const stretched = histories.map(({ frequency, recency, T, weight }) => {
      return { frequency, recency: recency * factor, T: T * factor, weight };
    });
    const bought = histories.reduce((sum, { frequency, weight }) => sum + frequency * weight, 0);
    const { parameters, logLikelihood } = fitBgNbd(stretched, { unit: 'day' });
    expectNearly(parameters.alpha, fitted.parameters.alpha * factor, 1e-9);
    expectNearly(parameters.a, fitted.parameters.a, 1e-9);
    expectNearly(logLikelihood, fitted.logLikelihood - bought * Math.log(factor), 1e-12);
    const pareto = fitParetoNbd(stretched).parameters;
    expectNearly(pareto.beta, fitParetoNbd(histories).parameters.beta * factor, 1e-7);
  });

  it('has standard errors that fall with the root of the customers, and the same parameters', () => {
    const tenfold = fitBgNbd(histories.map((history) => ({ ...history, weight: 10_000 * history.weight })));
    expectNearly(tenfold.parameters.b, fitted.parameters.b, 1e-9);
    expectNearly(tenfold.standardErrors?.b, (fitted.standardErrors?.b ?? 0) / 100, 1e-6);
    expect(tenfold.customers).toBe(10_000 * fitted.customers);
  });

  it('carries the unit of its times', () => {
    expect(fitted.unit).toBe('week');
    expect(fitMbgNbd(histories, { unit: 'month' }).unit).toBe('month');
    expect(fitBgBb(opportunityHistories).unit).toBe('year');
  });

  it('has no standard errors in its type without a look at them', () => {
    expectTypeOf<FittedBgNbd['covariance']>().toEqualTypeOf<readonly (readonly number[])[] | null>();
    expectTypeOf<FittedBgNbd['standardErrors']>().toEqualTypeOf<FittedBgNbd['parameters'] | null>();
  });
});
