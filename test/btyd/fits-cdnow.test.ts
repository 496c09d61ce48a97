import {
  expectedFuturePurchases,
  expectedSpend,
  fitBgNbd,
  fitGammaGamma,
  fitMbgNbd,
  fitParetoNbd,
  spendIndependence,
} from 'clientele';
import { describe, expect, it } from 'vitest';
import { expectNearly } from '../support/nearly.ts';
import { cdnow, hasCdnow, roundedCdnow } from './cdnow.ts';

describe.skipIf(!hasCdnow)('the CDNOW sample (skipped where ../shared/data/cdnow is missing)', () => {
  const customers = hasCdnow ? cdnow() : [];

  it.each([
    [
      'fitBgNbd',
      fitBgNbd,
      [0.2425945, 4.413602, 0.792922, 2.4259066],
      [0.012557, 0.378224, 0.185733, 0.705412],
      -9582.429207,
      'R packages BTYD and CLVTools, Python packages lifetimes and pymc-marketing',
    ],
    [
      'fitMbgNbd',
      fitMbgNbd,
      [0.5248431, 6.183085, 0.8913595, 1.6140027],
      [],
      -9582.135716,
      'R package BTYDplus, Python package lifetimes',
    ],
    [
      'fitParetoNbd',
      fitParetoNbd,
      [0.553277046853, 10.5776834633, 0.606239989128, 11.6687352889],
      [0.04762792597, 0.8427225338, 0.1872813421, 6.211113584],
      -9594.976179,
      'mpmath 1.3.0 with the published formula in 30 digits; R packages BTYD and CLVTools agree to 2e-7, in standard errors to 2e-5',
    ],
  ] as const)('gives %s its published parameters', (_, run, parameters, standardErrors, logLikelihood, _source) => {
    const model = run(customers);
    Object.values(model.parameters).forEach((value, index) => {
      expectNearly(value, parameters[index] as number, 1e-6);
    });
    standardErrors.forEach((value, index) => {
      expectNearly(Object.values(model.standardErrors ?? {})[index], value, 5e-5);
    });
    expect(Math.abs(model.logLikelihood - logLikelihood)).toBeLessThan(1e-6);
    expect(model).toMatchObject({ converged: true, customers: 2357 });
    expect(model.evaluations).toBeLessThanOrEqual(100);
  });

  it('gives fitGammaGamma its published parameters, and all customers a mean spend of 35.17 (R package BTYD)', () => {
    const model = fitGammaGamma(customers);
    const { p, q, gamma } = model.parameters;
    expectNearly(p, 6.2495741, 1e-6);
    expectNearly(q, 3.7442241, 1e-6);
    expectNearly(gamma, 15.4435135, 1e-6);
    expect(Math.abs(model.logLikelihood - -4055.917695)).toBeLessThan(1e-6);
    expect([model.customers, model.evaluations <= 100]).toEqual([946, true]);
    expectNearly(expectedSpend(model, { frequency: 0, averageSpend: null }) ?? 0, 35.1703723, 1e-7);
    expect(fitGammaGamma(customers.filter(({ frequency }) => frequency > 0))).toStrictEqual(model);
  });

  it('gives the rounded histories the parameters that the Python package lifetimes is tested with', () => {
    const { parameters, logLikelihood } = fitBgNbd(roundedCdnow());
    [0.242592916, 4.4135316659, 0.7928860914, 2.4257532325].forEach((value, index) => {
      expectNearly(Object.values(parameters)[index], value, 2e-7);
    });
    expect(Math.abs(logLikelihood - -9582.42556)).toBeLessThan(1e-5);
  });

  it('lets BG/NBD expect for the holdout, by frequency, what Fader, Hardie and Lee (2005) print', () => {
    const model = fitBgNbd(customers);
    const means = [0, 1, 2, 3, 4, 5, 6, 7].map((frequency) => {
      const group = customers.filter((customer) => Math.min(customer.frequency, 7) === frequency);
      const expected = group.map((history) => expectedFuturePurchases(model, history, { duration: 39 }));
      return expected.reduce((sum, purchases) => sum + purchases, 0) / group.length;
    });
    [0.2251, 0.5231, 1.0441, 1.5203, 2.1638, 2.6538, 3.504, 6.157].forEach((value, index) => {
      expect(Math.abs((means[index] ?? Number.NaN) - value)).toBeLessThan(2.5e-4);
    });
  });

  it('has spend that goes weakly with frequency (Python: spearmanr of scipy 1.17.1)', () => {
    const { correlation, warning, customers: repeating } = spendIndependence(customers) ?? {};
    expect([correlation?.toFixed(6), warning, repeating]).toEqual(['0.206302', 'weak', 946]);
  });
});
