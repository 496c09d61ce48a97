import { abcAnalysis, countNps, countRatings, expectedProfit, summarizeCustomers } from 'clientele';
import { amountsOf, type Item, itemsOf, ordersOf, ratingsOf } from './data.ts';
import type { Line } from './line.ts';
import { medians } from './medians.ts';
import { naiveSummaries } from './naive-summaries.ts';

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000] as const;
const SCALE = { lowest: 0, highest: 10 };

/** For comparison: what the same customers cost a loop that does not check or add exactly. */
const NAIVE = 'the loop of floats for customers';

/** Each work at a size: the data is made, and the work returned. */
const WORKS: Readonly<Record<string, (rows: number) => () => unknown>> = {
  '`countNps`, bytes': (rows) => workOn(ratingsOf(rows), countNps),
  '`countNps`, array': (rows) => workOn(Array.from(ratingsOf(rows)), countNps),
  '`countRatings`, bytes': (rows) => workOn(ratingsOf(rows), (ratings) => countRatings(ratings, SCALE)),
  '`countRatings`, array': (rows) => workOn(Array.from(ratingsOf(rows)), (ratings) => countRatings(ratings, SCALE)),
  'exact total': (rows) =>
    workOn(amountsOf(rows), (amounts) => expectedProfit({ projectedRevenue: 0, acquisitionCosts: amounts })),
  '`abcAnalysis`': (rows) =>
    workOn(itemsOf(rows), (items) => abcAnalysis(items, { value: (item: Item) => item.value })),
  '`summarizeCustomers`': (rows) => workOn(ordersOf(rows), summarizeCustomers),
  [NAIVE]: (rows) => workOn(ordersOf(rows), naiveSummaries),
};

/** What a row takes at each size, as a multiple of what it takes at the first. */
export async function scalingLines(): Promise<{ lines: Line[]; table: string[][] }> {
  const table: string[][] = [];
  const lines: Line[] = [];
  for (const [work, at] of Object.entries(WORKS)) {
    const perRow: number[] = [];
    for (const rows of SIZES) {
      const { run } = await medians({ run: at(rows) }, { iterations: Math.max(3, Math.min(101, 10_000_000 / rows)) });
      perRow.push(run / rows);
    }
    const [first = 1] = perRow;
    const growth = perRow.map((time) => time / first);
    const logarithms = work === '`abcAnalysis`' ? SIZES.map((rows) => Math.log(rows) / Math.log(SIZES[0])) : [];
    table.push([work, ...growth.map((ratio) => ratio.toFixed(2))]);
    if (work === NAIVE) continue;
    lines.push({
      work: `${work}, a row at 10⁴ to 10⁷ rows`,
      comparedWith: logarithms.length > 0 ? 'a row at 10⁴, times the logarithm' : 'a row at 10⁴',
      ratio: Math.max(...growth.map((ratio, size) => ratio / (logarithms[size] ?? 1))),
      target: 2,
    });
  }
  return { lines, table };
}

function workOn<Data>(data: Data, work: (data: Data) => unknown): () => unknown {
  return () => work(data);
}
