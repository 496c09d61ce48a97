import {
  abcChart,
  cacChart,
  cashFlowChart,
  chartTheme,
  churnChart,
  cohortChart,
  displayChart,
  ltvToCacChart,
  npsChart,
  ratingsChart,
  survivalChart,
} from 'clientele';
import { describe, expect, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { split } from '../support/split.ts';

/** What the first argument of each is called. */
const DATA = new Map<unknown, string>([
  [abcChart, 'analysis'],
  [cacChart, 'cac'],
  [cashFlowChart, 'cashFlows'],
  [churnChart, 'periods'],
  [cohortChart, 'table'],
  [ltvToCacChart, 'segments'],
  [npsChart, 'segments'],
  [ratingsChart, 'counts'],
  [survivalChart, 'segments'],
]);

const counts = { promoters: 7, passives: 1, detractors: 2 };
const scale = { lowest: 1, highest: 3, counts: [1, 1, 1] };
const item = { item: 1, class: 'A', share: 0.5, cumulativeShare: 0.5 };
const step = { time: 1, survival: 0.5, censored: 0, lower: null, upper: null };
const channel = { channel: 'blog', cost: 5, customersAcquired: 1, cac: 5 };
const year = { year: 1, cashFlow: 5, presentValue: 5 };
const table = { grain: 'month', measure: 'revenue', until: '2024-03-01', lastPeriodComplete: true };

/** A curve of its own steps. */
const curveOf = (...steps: readonly object[]) => ({
  segments: [{ segment: 'a', curve: { steps, median: { estimate: null } } }],
});
const six = Array.from({ length: 7 }, () => curveOf(step).segments[0]);

describe('a chart refuses', () => {
  it.each<[draw: (input: never) => unknown, input: unknown, message: string]>([
    [npsChart, undefined, 'segments: must be an iterable such as an array, got undefined'],
    [npsChart, { segments: [], colour: 'red' }, 'options.colour: must be one of the keys theme, width, got "colour"'],
    [npsChart, { segments: 5 }, 'segments: must be an iterable such as an array, got 5'],
    [npsChart, { segments: [{ segment: 5, counts }] }, 'segments.0.segment: must be a string, got 5'],
    [
      npsChart,
      { segments: [{ segment: 'a', counts: { ...counts, passives: -1 } }] },
      'segments.0.counts.passives: must be a whole number of at least 0, got -1',
    ],
    [
      npsChart,
      { segments: [{ segment: 'a', counts, interval: { lower: 5, upper: 4 } }] },
      'segments.0.interval.upper: must be at least lower, got 4',
    ],
    [
      npsChart,
      { segments: [{ segment: 'a', counts, interval: { lower: -101, upper: 4 } }] },
      'segments.0.interval.lower: must be a number from -100 to 100, got -101',
    ],
    [npsChart, { segments: [], theme: 'blue' }, 'options.theme: must be one of "light", "dark", got "blue"'],
    [npsChart, { segments: [], width: 239 }, 'options.width: must be a whole number from 240 to 2000, got 239'],
    [ratingsChart, { counts: scale, from: 4 }, 'options.from: must be a rating of the scale, got 4'],
    [
      ratingsChart,
      { counts: { ...scale, counts: [1] } },
      'counts.counts.length: must be one for each point from lowest to highest, got 1',
    ],
    [
      abcChart,
      { analysis: { rows: [null] } },
      'analysis.rows.0: must be an object with the keys item, class, share, cumulativeShare, got null',
    ],
    [
      abcChart,
      { analysis: { rows: [{ ...item, class: 'D' }] } },
      'analysis.rows.0.class: must be one of "A", "B", "C", got "D"',
    ],
    [
      abcChart,
      { analysis: { rows: [{ ...item, class: 'B' }, item] } },
      'analysis.rows.1.class: must be B or behind it, as the row before, got "A"',
    ],
    [
      abcChart,
      { analysis: { rows: [item, { ...item, cumulativeShare: 0.4 }] } },
      'analysis.rows.1.cumulativeShare: must be at least 0.5, as in the row before, got 0.4',
    ],
    [abcChart, { analysis: { rows: [item] }, name: () => 5 }, 'analysis.rows.0.name: must be a string, got 5'],
    [abcChart, { analysis: { rows: [item] }, name: 'name' }, 'analysis.rows.0.name: must be a string, got undefined'],
    [
      abcChart,
      { analysis: { rows: [item] }, thresholds: { a: 0.9, b: 0.8 } },
      'options.thresholds.b: must be above a, got 0.8',
    ],
    [
      cashFlowChart,
      { cashFlows: [year, { ...year, year: 3 }] },
      'cashFlows.1.year: must be 2, as years follow each other, got 3',
    ],
    [
      cashFlowChart,
      { cashFlows: [year], acquisitionCost: -1 },
      'options.acquisitionCost: must be an amount of at least 0 such as 12.5 or "12.50", got -1',
    ],
    [
      cashFlowChart,
      { cashFlows: [{ ...year, cashFlow: '-1e301' }] },
      'cashFlows.0.cashFlow: must be an amount from -1e300 to 1e300, to be drawn, got "-1.000e+301"',
    ],
    [
      cashFlowChart,
      { cashFlows: [year], currency: '' },
      'options.currency: must be a currency such as "EUR", of at most 20 characters, got ""',
    ],
    [
      cacChart,
      { cac: { channels: [channel] } },
      'cac.blended: must be an amount of at least 0 such as 12.5 or "12.50", got undefined',
    ],
    [
      cacChart,
      { cac: { channels: [{ ...channel, customersAcquired: 0.5 }], blended: 5 } },
      'cac.channels.0.customersAcquired: must be a whole number of at least 0, got 0.5',
    ],
    [
      ltvToCacChart,
      { segments: [{ segment: 'a', ratio: Number.NaN }] },
      'segments.0.ratio: must be a finite number, got NaN',
    ],
    [
      churnChart,
      { periods: [{ period: 'May', churnRate: 1e10 }] },
      'periods.0.churnRate: must be a number from -1000000000 to 1000000000, got 10000000000',
    ],
    [
      churnChart,
      { periods: [{ period: 'May' }] },
      'periods.0.churnRate: must be a number from -1000000000 to 1000000000, got undefined',
    ],
    [survivalChart, { segments: six }, 'segments: must be at most 6 curves, got 7'],
    [survivalChart, curveOf(step, step), 'segments.0.curve.steps.1.time: must be above 1, the time before it, got 1'],
    [
      survivalChart,
      curveOf(step, { ...step, time: 2, survival: 0.6 }),
      'segments.0.curve.steps.1.survival: must be at most 0.5, the survival before it, got 0.6',
    ],
    [
      survivalChart,
      curveOf({ ...step, time: 1e301 }),
      'segments.0.curve.steps.0.time: must be at most 1e+300, to be drawn, got 1e+301',
    ],
    [
      survivalChart,
      { segments: [], unit: 'x'.repeat(21) },
      `options.unit: must be a unit such as "months", of at most 20 characters, got "${'x'.repeat(21)}"`,
    ],
    [cohortChart, { table: 5 }, 'table: must be an object of named values, got 5'],
    [
      cohortChart,
      { table: { ...table, cohorts: [{ cohort: '2024-01-01', customers: 1, values: [1] }] } },
      'table.cohorts.0.values: must have one value for each month up to until, got another number of values',
    ],
    [
      cohortChart,
      { table: { ...table, cohorts: [{ cohort: '2024-01-01', customers: 1, values: [1, 2e9] }] } },
      'table.cohorts.0.values.1: must be a share from -1000000000 to 1000000000 of the first revenue, to be drawn, got 2000000000',
    ],
    [chartTheme, 'blue', 'theme: must be one of "light", "dark", got "blue"'],
    [displayChart, 5, 'chart: must be a value of JSON, got 5'],
    [
      displayChart,
      {},
      'chart.$schema: must be a text that starts with https://vega.github.io/schema/vega-lite/, got undefined',
    ],
    [
      displayChart,
      { $schema: 5 },
      'chart.$schema: must be a text that starts with https://vega.github.io/schema/vega-lite/, got 5',
    ],
    [displayChart, { layer: [{ mark: undefined }] }, 'chart.layer.0.mark: must be a value of JSON, got undefined'],
    [displayChart, { width: Number.NaN }, 'chart.width: must be a value of JSON, got NaN'],
  ])('%#: %s', (draw, input, message) => {
    const data = DATA.get(draw);
    const given = data === undefined ? [input as never] : split(input, data);
    expect(refusal(() => (draw as (...args: never[]) => unknown)(...given))).toBe(message);
  });

  it('a specification that cannot be read', () => {
    const chart = {
      get layer() {
        throw new TypeError('thrown by a getter');
      },
    };
    expect(refusal(() => displayChart(chart as never))).toBe(
      'chart.layer: must be a value that can be read, got one that throws',
    );
  });

  it('a specification that contains itself', () => {
    const chart: Record<string, unknown> = { $schema: 'https://vega.github.io/schema/vega-lite/v6.json' };
    chart.layer = [chart];
    expect(refusal(() => displayChart(chart as never))).toContain('must be at most 100 levels deep, got an object');
  });
});
