import { existsSync, readFileSync } from 'node:fs';
import { kaplanMeier, logRankTest, type SurvivalObservation, survivalAt, survivalLtv } from 'clientele';
import { describe, expect, it } from 'vitest';
import { split } from '../support/split.ts';
import { expectClose } from './close.ts';

const DATA = new URL('../../../shared/data/', import.meta.url);
const AML = new URL('survival/R_survival_aml.csv', DATA);
const LUNG = new URL('survival/R_survival_lung.csv', DATA);
const TELCO = new URL('telco/Telco-Customer-Churn.csv', DATA);
const R = 'R 4.2.2, survival 3.5-3';

/** The rows of a plain CSV file, by column. */
function read(file: URL): readonly Readonly<Record<string, string>>[] {
  const [header = '', ...lines] = readFileSync(file, 'utf8').replaceAll('"', '').trim().split('\n');
  const columns = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, index) => [columns[index], cell])));
}

/** The observations of a file, by the value in a column. */
function groupsOf(
  file: URL,
  group: string,
  observation: (row: Readonly<Record<string, string>>) => SurvivalObservation,
): Readonly<Record<string, readonly SurvivalObservation[]>> {
  const groups: Record<string, SurvivalObservation[]> = {};
  for (const row of read(file)) {
    const name = row[group] ?? '';
    groups[name] = [...(groups[name] ?? []), observation(row)];
  }
  return groups;
}

describe.skipIf(!existsSync(AML))(`aml, by ${R} (skipped where ../shared/data/survival is missing)`, () => {
  const { Maintained = [], Nonmaintained = [] } = existsSync(AML)
    ? groupsOf(AML, 'x', ({ time, status }) => ({ duration: Number(time), churned: status === '1' }))
    : {};

  it('has medians of 31 (13, not reached) and 23 (5, 33)', () => {
    const medians = [Maintained, Nonmaintained].map((observations) => kaplanMeier(observations).median);
    expect(medians).toStrictEqual([
      { estimate: 31, lower: 13, upper: null },
      { estimate: 23, lower: 5, upper: 33 },
    ]);
  });

  it('has restricted means of 24.6 and 19.7 of 30 weeks', () => {
    const [one, other] = [Maintained, Nonmaintained].map(
      (observations) => kaplanMeier(observations, { horizon: 30 }).restrictedMean,
    );
    expectClose(one?.estimate, 24.6022727272727);
    expectClose(one?.standardError, 2.31314937731913);
    expectClose(other?.estimate, 19.6944444444444);
    expectClose(other?.standardError, 3.05419793071765);
  });

  it('differs by a log-rank statistic of 3.39639, p = 0.06534', () => {
    const test = logRankTest([Maintained, Nonmaintained]);
    expectClose(test?.chiSquare, 3.3963886989776, 1e-13);
    expectClose(test?.pValue, 0.0653393220405051, 1e-13);
    expectClose(test?.expected[0], 10.68933599230072);
    expectClose(test?.expected[1], 7.31066400769928);
  });
});

describe.skipIf(!existsSync(LUNG))(`lung, by ${R} (skipped where ../shared/data/survival is missing)`, () => {
  const observation = ({ time, status }: Readonly<Record<string, string>>) => ({
    duration: Number(time),
    churned: status === '2',
  });
  const groups = (column: string) => (existsSync(LUNG) ? groupsOf(LUNG, column, observation) : {});

  it('has a median of 310 days (284, 361), by log intervals (285, 363)', () => {
    const observations = Object.values(groups('sex')).flat();
    expect(kaplanMeier(observations).median).toStrictEqual({ estimate: 310, lower: 284, upper: 361 });
    const { median, lowerQuartile, upperQuartile, restrictedMean } = kaplanMeier(observations, { interval: 'log' });
    expect(median).toStrictEqual({ estimate: 310, lower: 285, upper: 363 });
    expect(lowerQuartile).toStrictEqual({ estimate: 170, lower: 145, upper: 197 });
    expect(upperQuartile).toStrictEqual({ estimate: 550, lower: 460, upper: 654 });
    expectClose(restrictedMean?.estimate, 376.2747461478497, 1e-13);
    expectClose(restrictedMean?.standardError, 19.7077914213399, 1e-12);
  });

  it('has survival of 0.4092 after a year', () => {
    const { steps } = kaplanMeier(Object.values(groups('sex')).flat());
    const year = steps.filter(({ time }) => time <= 365).at(-1);
    expectClose(year?.survival, 0.409241624460064, 1e-13);
    expectClose(year?.standardError, 0.0358236381720378, 1e-13);
    expectClose(year?.lower, 0.338714269088323, 1e-13);
    expectClose(year?.upper, 0.478380767646914, 1e-13);
  });

  it('differs between the sexes, 10.3267, and between three states of health, 18.0121', () => {
    const sexes = logRankTest(Object.values(groups('sex')).map((observations) => observations));
    expectClose(sexes?.chiSquare, 10.3267419548856, 1e-12);
    expectClose(sexes?.pValue, 0.00131116452035549, 1e-12);
    const byState = groups('ph.ecog');
    const states = logRankTest(['0', '1', '2'].map((state) => byState[state] ?? []));
    expectClose(states?.chiSquare, 18.0120966946982, 1e-12);
    expect(states?.degreesOfFreedom).toBe(2);
    expectClose(states?.pValue, 0.000122665631501063, 1e-12);
    const four = logRankTest(['0', '1', '2', '3'].map((state) => byState[state] ?? []));
    expectClose(four?.chiSquare, 21.962131682476, 1e-12);
    expect(four?.degreesOfFreedom).toBe(3);
    expectClose(four?.pValue, 6.64253535580017e-5, 1e-12);
  });
});

describe.skipIf(!existsSync(TELCO))(`telco, by ${R} (skipped where ../shared/data/telco is missing)`, () => {
  const contracts = existsSync(TELCO)
    ? groupsOf(TELCO, 'Contract', ({ tenure, Churn }) => ({ duration: Number(tenure), churned: Churn === 'Yes' }))
    : {};
  const observations = Object.values(contracts).flat();
  const curve = kaplanMeier(observations);

  it('has 1,869 of 7,043 customers who churned, and 73 steps', () => {
    expect([curve.events, curve.customers, curve.steps.length]).toEqual([1869, 7043, 73]);
  });

  it('has survival of 0.843200 after 12 months and 0.592790 after 72', () => {
    expect(survivalAt(curve, { time: 12 }).toFixed(6)).toBe('0.843200');
    expectClose(survivalAt(curve, { time: 12 }), 0.843199553815831, 1e-14);
    expectClose(survivalAt(curve, { time: 72 }), 0.59279015205223, 1e-13);
    const last = curve.steps.at(-1);
    expectClose(last?.standardError, 0.00991876687076276, 1e-12);
    expectClose(last?.lower, 0.573062891004295, 1e-12);
    expectClose(last?.upper, 0.611936209192665, 1e-12);
  });

  it('does not reach its median; a quarter has churned by 36 months (32, 39)', () => {
    expect(curve.median).toStrictEqual({ estimate: null, lower: null, upper: null });
    expect(curve.lowerQuartile).toStrictEqual({ estimate: 36, lower: 32, upper: 39 });
  });

  it('has a restricted mean of 54.4924 months of 72, and of 10.7781 of 12', () => {
    expectClose(curve.restrictedMean?.estimate, 54.492387106728351, 1e-13);
    expectClose(curve.restrictedMean?.standardError, 0.347750015642706, 1e-12);
    const { restrictedMean } = kaplanMeier(observations, { horizon: 12 });
    expectClose(restrictedMean?.estimate, 10.7781481102067, 1e-13);
    expectClose(restrictedMean?.standardError, 0.0381419535546898, 1e-12);
  });

  it('is worth 10.7781 margins in 12 months, the restricted mean, as margins come in at the start of whole months', () => {
    const input = { curve, marginPerPeriod: 1, discountRate: 0, horizon: 12 };
    expectClose(Number(survivalLtv(...split({ ...input, timing: 'start' }, 'curve'))), 10.7781481102067, 1e-13);
  });

  it('differs between contracts by a log-rank statistic of 2352.87', () => {
    const names = ['Month-to-month', 'One year', 'Two year'];
    const test = logRankTest(names.map((name) => contracts[name] ?? []));
    expectClose(test?.chiSquare, 2352.87253825934, 1e-12);
    expect([test?.degreesOfFreedom, test?.pValue]).toEqual([2, 0]);
    for (const [group, events] of [708.445595507873, 470.72782609582, 689.826578396307].entries()) {
      expectClose(test?.expected[group], events, 1e-13);
    }
  });
});
