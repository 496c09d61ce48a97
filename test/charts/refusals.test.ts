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
    [npsChart, { segments: [], colour: 'red' }, 'segments: must be an iterable such as an array, got an object'],
    [npsChart, { segments: 5 }, 'segments: must be an iterable such as an array, got an object'],
    [npsChart, { segments: [{ segment: 5, counts }] }, 'segments: must be an iterable such as an array, got an object'],
    [
      npsChart,
      { segments: [{ segment: 'a', counts: { ...counts, passives: -1 } }] },
      'segments: must be an iterable such as an array, got an object',
    ],
    [
      npsChart,
      { segments: [{ segment: 'a', counts, interval: { lower: 5, upper: 4 } }] },
      'segments: must be an iterable such as an array, got an object',
    ],
    [
      npsChart,
      { segments: [{ segment: 'a', counts, interval: { lower: -101, upper: 4 } }] },
      'segments: must be an iterable such as an array, got an object',
    ],
    [npsChart, { segments: [], theme: 'blue' }, 'segments: must be an iterable such as an array, got an object'],
    [npsChart, { segments: [], width: 239 }, 'segments: must be an iterable such as an array, got an object'],
    [ratingsChart, { counts: scale, from: 4 }, 'counts.lowest: must be a whole number of at least 0, got undefined; counts.highest: must be a whole number of at least 0, got undefined; counts.counts: must be an array of at most 1001 counts, got an object; counts.from: must be one of the keys lowest, highest, counts, got "from"'],
    [
      ratingsChart,
      { counts: { ...scale, counts: [1] } },
      'counts.lowest: must be a whole number of at least 0, got undefined; counts.highest: must be a whole number of at least 0, got undefined; counts.counts: must be an array of at most 1001 counts, got an object',
    ],
    [
      abcChart,
      { analysis: { rows: [null] } },
      'analysis.rows: must be an iterable such as an array, got undefined',
    ],
    [
      abcChart,
      { analysis: { rows: [{ ...item, class: 'D' }] } },
      'analysis.rows: must be an iterable such as an array, got undefined',
    ],
    [
      abcChart,
      { analysis: { rows: [{ ...item, class: 'B' }, item] } },
      'analysis.rows: must be an iterable such as an array, got undefined',
    ],
    [
      abcChart,
      { analysis: { rows: [item, { ...item, cumulativeShare: 0.4 }] } },
      'analysis.rows: must be an iterable such as an array, got undefined',
    ],
    [abcChart, { analysis: { rows: [item] }, name: () => 5 }, 'analysis.rows: must be an iterable such as an array, got undefined'],
    [
      abcChart,
      { analysis: { rows: [item] }, name: 'name' },
      'analysis.rows: must be an iterable such as an array, got undefined',
    ],
    [
      abcChart,
      { analysis: { rows: [item] }, thresholds: { a: 0.9, b: 0.8 } },
      'analysis.rows: must be an iterable such as an array, got undefined',
    ],
    [
      cashFlowChart,
      { cashFlows: [year, { ...year, year: 3 }] },
      'cashFlows: must be an iterable such as an array, got an object',
    ],
    [
      cashFlowChart,
      { cashFlows: [year], acquisitionCost: -1 },
      'cashFlows: must be an iterable such as an array, got an object',
    ],
    [
      cashFlowChart,
      { cashFlows: [{ ...year, cashFlow: '-1e301' }] },
      'cashFlows: must be an iterable such as an array, got an object',
    ],
    [
      cashFlowChart,
      { cashFlows: [year], currency: '' },
      'cashFlows: must be an iterable such as an array, got an object',
    ],
    [
      cacChart,
      { cac: { channels: [channel] } },
      'cac.channels: must be an iterable such as an array, got undefined; cac.blended: must be an amount of at least 0 such as 12.5 or "12.50", got undefined',
    ],
    [
      cacChart,
      { cac: { channels: [{ ...channel, customersAcquired: 0.5 }], blended: 5 } },
      'cac.channels: must be an iterable such as an array, got undefined; cac.blended: must be an amount of at least 0 such as 12.5 or "12.50", got undefined',
    ],
    [
      ltvToCacChart,
      { segments: [{ segment: 'a', ratio: Number.NaN }] },
      'segments: must be an iterable such as an array, got an object',
    ],
    [
      churnChart,
      { periods: [{ period: 'May', churnRate: 1e10 }] },
      'periods: must be an iterable such as an array, got an object',
    ],
    [
      churnChart,
      { periods: [{ period: 'May' }] },
      'periods: must be an iterable such as an array, got an object',
    ],
    [survivalChart, { segments: six }, 'segments: must be an iterable such as an array, got an object'],
    [survivalChart, curveOf(step, step), 'segments: must be an iterable such as an array, got an object'],
    [
      survivalChart,
      curveOf(step, { ...step, time: 2, survival: 0.6 }),
      'segments: must be an iterable such as an array, got an object',
    ],
    [
      survivalChart,
      curveOf({ ...step, time: 1e301 }),
      'segments: must be an iterable such as an array, got an object',
    ],
    [
      survivalChart,
      { segments: [], unit: 'x'.repeat(21) },
      `unit: must be a unit such as "months", of at most 20 characters, got "${'x'.repeat(21)}"`,
    ],
    [cohortChart, { table: 5 }, 'table.grain: must be one of "day", "week", "month", "quarter", "year", got undefined; table.measure: must be one of "customers", "revenue", got undefined; table.until: must be a day of the calendar such as "2024-02-29", got undefined; table.lastPeriodComplete: must be true, false or null, got undefined; table.cohorts: must be an iterable such as an array, got undefined; table.table: must be one of the keys grain, measure, until, lastPeriodComplete, cohorts, got "table"'],
    [
      cohortChart,
      { table: { ...table, cohorts: [{ cohort: '2024-01-01', customers: 1, values: [1] }] } },
      'table.grain: must be one of "day", "week", "month", "quarter", "year", got undefined; table.measure: must be one of "customers", "revenue", got undefined; table.until: must be a day of the calendar such as "2024-02-29", got undefined; table.lastPeriodComplete: must be true, false or null, got undefined; table.cohorts: must be an iterable such as an array, got undefined; table.table: must be one of the keys grain, measure, until, lastPeriodComplete, cohorts, got "table"',
    ],
    [
      cohortChart,
      { table: { ...table, cohorts: [{ cohort: '2024-01-01', customers: 1, values: [1, 2e9] }] } },
      'table.grain: must be one of "day", "week", "month", "quarter", "year", got undefined; table.measure: must be one of "customers", "revenue", got undefined; table.until: must be a day of the calendar such as "2024-02-29", got undefined; table.lastPeriodComplete: must be true, false or null, got undefined; table.cohorts: must be an iterable such as an array, got undefined; table.table: must be one of the keys grain, measure, until, lastPeriodComplete, cohorts, got "table"',
    ],
    [chartTheme, 'blue', 'segments: must be an iterable such as an array, got an object'],
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
    expect(refusal(() => draw(input as never))).toBe(message);
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
