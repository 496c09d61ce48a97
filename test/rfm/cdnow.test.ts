import { existsSync, readFileSync } from 'node:fs';
import { calibrationSummary, type Order, rfmScores, rfmSegments, summarizeCustomers } from 'clientele';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../../shared/data/cdnow/', import.meta.url);
const FILE = new URL('CDNOW_sample.txt', folder);

/** Rows of blank-separated columns: id in the whole file, id in the sample, yyyymmdd, discs, dollars. */
function* readOrders(): Generator<Order> {
  for (const line of readFileSync(FILE, 'utf8').split('\r\n')) {
    const [, customerId, day = '', , amount = ''] = line.trim().split(/ +/);
    if (customerId === undefined) continue;
    yield { customerId, date: day.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'), amount };
  }
}

const readRows = (name: string) =>
  readFileSync(new URL(name, folder), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(',').map(Number));

const WEEKS = { until: '1997-10-01', holdoutUntil: '1998-07-01', unit: 'week' } as const;

describe.skipIf(!existsSync(FILE))('the CDNOW sample (skipped where ../shared/data/cdnow is missing)', () => {
  const summaries = existsSync(FILE) ? calibrationSummary(readOrders(), WEEKS) : [];

  it('has 2357 customers with 2457 repeat purchases, 946 who repeat and 1411 who do not (Fader and Hardie)', () => {
    expect(summaries).toHaveLength(2357);
    expect(summaries.reduce((sum, { frequency }) => sum + frequency, 0)).toBe(2457);
    expect(summaries.filter(({ frequency }) => frequency > 0)).toHaveLength(946);
    expect(summaries.filter(({ averageSpend }) => averageSpend === null)).toHaveLength(1411);
  });

  it('begins with (2, 213/7, 272/7, 22.345) and (1, 12/7, 272/7, 11.77)', () => {
    const rows = summaries.slice(0, 2).map(({ customerId, frequency, recency, T, averageSpend }) => {
      return [customerId, frequency, recency, T, averageSpend?.toString()];
    });
    expect(rows).toStrictEqual([
      ['0001', 2, 213 / 7, 272 / 7, '22.345'],
      ['0002', 1, 12 / 7, 272 / 7, '11.77'],
    ]);
  });

  it('agrees with the rows that the Python package lifetimes ships, which are rounded to two decimals', () => {
    const near = (actual: number, rounded = Number.NaN) => expect(Math.abs(actual - rounded)).toBeLessThan(0.005001);
    const rows = readRows('cdnow_customers_summary_with_transactions.csv');
    expect(rows).toHaveLength(2357);
    for (const [index, [id, frequency, recency, T, spend]] of rows.entries()) {
      const summary = summaries[index];
      expect([Number(summary?.customerId), summary?.frequency]).toEqual([id, frequency]);
      near(summary?.recency ?? Number.NaN, recency);
      near(summary?.T ?? Number.NaN, T);
      near(Number(summary?.averageSpend ?? 0), spend);
    }
    expect(readRows('cdnow_customers_summary.csv')).toEqual(rows.map((row) => row.slice(0, 4)));
  });

  it('has the mean purchases in 39 weeks of holdout by repeat purchases that Fader, Hardie and Lee (2005) print', () => {
    const means = [0, 1, 2, 3, 4, 5, 6, 7].map((frequency) => {
      const group = summaries.filter((summary) => Math.min(summary.frequency, 7) === frequency);
      return group.reduce((sum, { holdout }) => sum + (holdout?.frequency ?? Number.NaN), 0) / group.length;
    });
    expect(means.map((mean) => mean.toFixed(4))).toEqual([
      '0.2367',
      '0.6970',
      '1.3925',
      '1.5600',
      '2.5323',
      '2.9474',
      '3.8621',
      '6.3594',
    ]);
    expect(new Set(summaries.map(({ holdout }) => holdout?.duration))).toEqual(new Set([39]));
  });

  it('has as many customers with each score, and in each segment, as Python 3 finds by bisecting the sorted values', () => {
    const scores = rfmScores(summarizeCustomers(readOrders()), { asOf: '1998-06-30' });
    const sizes = (part: 'recencyScore' | 'frequencyScore' | 'monetaryScore') =>
      [1, 2, 3, 4, 5].map((score) => scores.filter((row) => row[part] === score).length);
    expect([sizes('recencyScore'), sizes('frequencyScore'), sizes('monetaryScore')]).toEqual([
      [482, 471, 463, 470, 471],
      [1205, 0, 406, 358, 388],
      [481, 462, 472, 471, 471],
    ]);
    const { segments } = rfmSegments(scores);
    expect(segments.map(({ segment, customers, revenue }) => [segment, customers, revenue.toString()])).toEqual([
      ['champions', 414, '119596.91'],
      ['loyal customers', 315, '58468.62'],
      ['potential loyalists', 246, '16507.07'],
      ['new customers', 0, '0'],
      ['promising', 0, '0'],
      ['need attention', 84, '4937.99'],
      ['about to sleep', 345, '9518.22'],
      ['cannot lose them', 3, '1331.73'],
      ['at risk', 90, '6576.24'],
      ['hibernating', 860, '27155.16'],
    ]);
  });
});
