import {
  abcAnalysis,
  abcChart,
  cacByChannel,
  cacChart,
  churnChart,
  kaplanMeier,
  ltvToCacChart,
  npsChart,
  survivalChart,
  type VegaLiteChart,
} from 'clientele';
import { describe, expect, it } from 'vitest';
import { draw } from './drawn.ts';

/** Paths, expressions, markup and blanks: what a specification could mistake for something else than a name. */
const NAMES = [
  'a.b',
  'x[0]',
  "it's",
  '"quoted"',
  'back\\slash',
  '<script>alert(1)</script>',
  '&amp; <b>',
  'datum.score',
  '{"signal":"width"}',
  '__proto__',
  'null',
  'toString',
  'constructor',
  '2024-01-01',
  '12',
  '',
  '   ',
  'two\nlines\u0000',
  '\ud800 half a letter',
  'é 漢字 🙂',
  'a name '.repeat(200),
  'twice',
  'twice',
];

const counts = { promoters: 7, passives: 1, detractors: 2 };
const observations = [{ duration: 2, churned: true }];

const charts: Readonly<Record<string, (names: readonly string[]) => VegaLiteChart>> = {
  nps: (names) => npsChart(names.map((segment) => ({ segment, counts }))),
  cac: (names) =>
    cacChart(
      cacByChannel(names.map((name, cost) => ({ channel: name, cost: cost + 1, customersAcquired: 1, paid: true }))),
    ),
  'ltv-to-cac': (names) => ltvToCacChart(names.map((segment) => ({ segment, ratio: 3 }))),
  churn: (names) => churnChart(names.map((period) => ({ period, churnRate: 0.1 }))),
  abc: (names) => abcChart(abcAnalysis(names, { value: () => 1 }), { name: (name) => name }),
  survival: (names) =>
    survivalChart(names.slice(0, 6).map((segment) => ({ segment, curve: kaplanMeier(observations) }))),
};

describe.each(Object.entries(charts))('the %s chart', (_, chartOf) => {
  it.each(NAMES)('draws the name %j', async (name) => {
    const { svg, warnings } = await draw(chartOf([name, 'other']));
    expect(warnings).toEqual([]);
    expect(svg).not.toMatch(/NaN|undefined|<script|<b>/);
  });

  it('draws all of them as data, never in an expression or as the name of a field', async () => {
    const chart = chartOf(NAMES);
    const { warnings } = await draw(chart);
    expect(warnings).toEqual([]);
    expect(fieldsAndExpressions(chart).filter((text) => !/^[a-z]+$/.test(text))).toEqual([]);
  });
});

it('an NPS chart has a bar for each of 100 rows, and says so where there are more', async () => {
  const segments = Array.from({ length: 150 }, (_, index) => ({ segment: `segment ${index}`, counts }));
  const few = await draw(npsChart(segments.slice(0, 100)));
  const many = npsChart(segments);
  expect(few.marks.rect).toBe(300);
  expect(few.texts.filter(({ text }) => text.startsWith('segment '))).toHaveLength(100);
  expect((await draw(many)).marks.rect).toBe(300);
  expect(many.title).toMatchObject({
    subtitle: ['the first 100 of 150 segments; 1,000 respondents; diamond: the score'],
  });
});

/** Everything in a specification that Vega-Lite would evaluate. */
function fieldsAndExpressions(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    if (key === 'values' || key === 'domain') return [];
    return /^(?:field|expr|signal|labelExpr|calculate|filter|href|url)$/.test(key)
      ? [String(value)]
      : fieldsAndExpressions(value);
  });
}
