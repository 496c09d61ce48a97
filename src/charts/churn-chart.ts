import type { Interval } from '../inference/index.ts';
import { label, nullable, numberBetween, parseOptions, row } from '../internal/reading/index.ts';
import {
  along,
  bounds,
  chartOf,
  chartOfNothing,
  chartOptionsSchema,
  layerOf,
  quantity,
  readRows,
  tip,
  WIDTH_OF_LETTER,
} from './chart-of.ts';
import {
  type ChartOptions,
  type Colours,
  coloursOf,
  countText,
  distinctNames,
  nameText,
  numberText,
  percentText,
  type VegaLiteChart,
} from './chart-theme.ts';

interface Period {
  readonly period: string;
  readonly churnRate: number | null;
  readonly interval?: { readonly lower: number; readonly upper: number } | null | undefined;
}

type RatedPeriod = Period & { readonly churnRate: number };

const MOST_PERIODS = 200;

const MOST_POINTS = 60;

/** One point of {@link churnChart}; rows may have other columns. */
export interface ChurnChartPeriod {
  /** Name of the period, such as `"2024-05"`. */
  readonly period: string;
  /** Churn rate, by any definition; `null` if there is none. A net revenue churn rate may be negative. */
  readonly churnRate: number | null;
  /** Interval of the rate, from `churnInterval`; `null` or omitted for none. */
  readonly interval?: Pick<Interval, 'lower' | 'upper'> | null;
}

/** Beyond this an axis in percent would have too many digits to read. */
const MOST = 1e9;

export const churnChartPeriodSchema = row({
  period: label(),
  churnRate: nullable(numberBetween(-MOST, MOST)),
  interval: bounds(-MOST, MOST),
});

/**
 * Churn chart: churn rate over time, with its interval if given.
 *
 * - Formula: the rates as given
 * - Unit: percent
 * - Convention: periods without a rate are gaps in the line. Of more than 200 periods, local highs and lows and the
 *   last period are drawn
 * - Source: LIKE.TG glossary, “Customer loyalty”
 *
 * @returns A Vega-Lite specification; its title says so if there is no rate.
 * @throws {@link MetricsInputError} at the first invalid row.
 * @example
 * const periods = [{ period: 'May', churnRate: 0.04 }, { period: 'June', churnRate: 0.025 }];
 * churnChart(periods).title; // => { text: ['Churn fell from 4 % (May) to 2.5 % (June)'] }
 */
export function churnChart(periods: Iterable<ChurnChartPeriod>, options?: ChartOptions): VegaLiteChart {
  const looks = parseOptions(chartOptionsSchema, options);
  const rows = readRows(periods, churnChartPeriodSchema, 'periods');
  const finding = churnFinding(rows);
  if (finding === null) return chartOfNothing(looks, 'Churn: no rates');
  const shown = shownPeriods(rows);
  const names = distinctNames(shown.map(({ period }) => period));
  const remarks = shown.length < rows.length ? [`highs and lows of ${countText(rows.length, 'period')}`] : [];
  const layer = churnLayers(
    shown.map((row, index) => ({ ...row, period: names[index] as string })),
    looks.width,
    coloursOf(looks.theme),
  );
  return chartOf(looks, { finding, remarks }, { height: 220, layer });
}

function churnLayers(periods: readonly Period[], width: number, { series, ink, background }: Colours) {
  let run = 0;
  const points = periods.flatMap((period) => {
    if (!isRated(period)) {
      run += 1;
      return [];
    }
    const { churnRate, interval } = period;
    return [
      {
        period: period.period,
        run,
        percent: 100 * churnRate + 0,
        text: percentText(100 * churnRate),
        interval: interval
          ? `${numberText(100 * interval.lower)} to ${percentText(100 * interval.upper)}`
          : 'not given',
      },
    ];
  });
  const intervals = periods.flatMap(({ period, interval }) =>
    interval ? [{ period, lower: 100 * interval.lower + 0, upper: 100 * interval.upper + 0 }] : [],
  );
  const heights = [
    0,
    ...points.map(({ percent }) => percent),
    ...intervals.flatMap(({ lower, upper }) => [lower, upper]),
  ];
  const [lowest, highest] = [Math.min(...heights), Math.max(...heights)];
  const names = periods.map(({ period }) => period);
  const letters = names.reduce((sum, name) => sum + name.length + 2, 0);
  const x = {
    field: 'period',
    type: 'ordinal',
    sort: null,
    scale: { type: 'point', domain: names, padding: 0.5 },
    axis: {
      title: null,
      ticks: names.length <= MOST_POINTS,
      labelAngle: letters * WIDTH_OF_LETTER > width ? -40 : 0,
      labelLimit: 110,
      labelOverlap: true,
      labelSeparation: 4,
    },
  };
  const y = quantity(
    'percent',
    'Churn (% of the period)',
    [lowest, highest === lowest ? 1 : highest + 0.08 * (highest - lowest)],
    { tickCount: 5 },
  );
  const colour = series[0] as string;
  return [
    layerOf(
      intervals,
      { type: 'rule', color: colour, opacity: 0.25, strokeWidth: intervals.length > MOST_POINTS ? 2 : 7 },
      { x, y: along('lower'), y2: { field: 'upper' } },
    ),
    layerOf(lowest < 0 ? [{ zero: 0 }] : [], { type: 'rule', color: ink }, { y: along('zero') }),
    layerOf(points, { type: 'line', color: colour, strokeWidth: 2.5 }, { x, y, detail: { field: 'run' } }),
    layerOf(
      points,
      {
        type: 'point',
        filled: true,
        opacity: 1,
        color: colour,
        stroke: background,
        strokeWidth: 1,
        size: points.length > MOST_POINTS ? 12 : 55,
      },
      {
        x,
        y,
        tooltip: [tip('period', 'Period'), tip('text', 'Churn'), tip('interval', 'Interval')],
      },
    ),
  ];
}

function isRated(period: Period): period is RatedPeriod {
  return period.churnRate !== null;
}

/** From the first rate to the last; `null` with no rates. */
function churnFinding(periods: readonly Period[]): string | null {
  const rated = periods.filter(isRated);
  const [first, last] = [rated[0], rated.at(-1)];
  if (first === undefined || last === undefined) return null;
  const [before, after] = [percentText(100 * first.churnRate), percentText(100 * last.churnRate)];
  if (first === last) return `Churn ${after} (${nameText(last.period)})`;
  if (before === after) return `Churn ${after} in ${nameText(first.period)} as in ${nameText(last.period)}`;
  const verb = last.churnRate < first.churnRate ? 'fell' : 'rose';
  return `Churn ${verb} from ${before} (${nameText(first.period)}) to ${after} (${nameText(last.period)})`;
}

/** All periods, or, of too many, the highest and lowest of each stretch, and the last. */
function shownPeriods(periods: readonly Period[]): readonly Period[] {
  if (periods.length <= MOST_PERIODS) return periods;
  const stretch = Math.ceil((2 * periods.length) / MOST_PERIODS);
  const shown = new Set<number>([periods.length - 1]);
  for (let start = 0; start < periods.length; start += stretch) {
    const rateOf = (index: number) => periods[index]?.churnRate ?? Number.NaN;
    const places = Array.from({ length: Math.min(stretch, periods.length - start) }, (_, offset) => start + offset);
    const rated = places.filter((index) => !Number.isNaN(rateOf(index)));
    const sorted = rated.length === 0 ? [start] : rated.sort((a, b) => rateOf(a) - rateOf(b));
    shown.add(sorted[0] as number).add(sorted.at(-1) as number);
  }
  return [...shown].sort((a, b) => a - b).map((index) => periods[index] as Period);
}
