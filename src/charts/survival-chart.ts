import {
  iterable,
  label,
  mustBe,
  notNegative,
  nullable,
  parameters,
  parseOptions,
  rate,
  refuse,
  row,
  whole,
} from '../internal/reading/index.ts';
import type { SurvivalCurve } from '../survival/index.ts';
import {
  along,
  chartOf,
  chartOfNothing,
  chartOptions,
  layerOf,
  MOST_TO_DRAW,
  quantity,
  readRows,
  tip,
  UNIT_OF_CHART,
  unit,
} from './chart-of.ts';
import {
  type ChartOptions,
  type Colours,
  coloursOf,
  distinctNames,
  nameText,
  numberText,
  percentText,
  timeText,
  type VegaLiteChart,
} from './chart-theme.ts';

interface DrawnStep {
  readonly time: number;
  readonly survival: number;
  readonly censored: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

interface DrawnCurve {
  readonly segment: string;
  readonly median: number | null;
  readonly steps: readonly DrawnStep[];
}

const MOST_STEPS = 200;

const DASHES = [
  [1, 0],
  [7, 3],
  [2, 2],
  [10, 3, 2, 3],
  [4, 4],
  [12, 4],
];

/** One curve of {@link survivalChart}; rows may have other columns. */
export interface SurvivalChartSegment {
  /** Name of the group of customers. */
  readonly segment: string;
  /** The result of `kaplanMeier`, parsed from JSON too. */
  readonly curve: Pick<SurvivalCurve, 'steps' | 'median'>;
}

/** Options of {@link survivalChart}. */
export interface SurvivalChartOptions extends ChartOptions {
  /** Time unit, such as `"months"`, for the axis and the title. */
  readonly unit?: string;
}

export const survivalChartOptionsSchema = parameters({
  unit: unit(UNIT_OF_CHART),
  ...chartOptions(),
});

const bound = () => nullable(rate());

export const survivalChartStepSchema = row({
  time: notNegative(),
  survival: rate(),
  censored: whole(),
  lower: bound(),
  upper: bound(),
});

const median = row({ estimate: nullable(notNegative()) });

export const survivalChartSegmentSchema = row({
  segment: label(),
  curve: row({ steps: iterable(survivalChartStepSchema), median }),
});

/** More cannot be told apart by colour and dash. */
const MOST_CURVES = 6;

/**
 * Survival chart: the share of customers who stay longer than each duration, as steps, with the interval as a band and
 * a tick for each duration with censored customers.
 *
 * - Formula: steps, bounds and medians from `kaplanMeier`
 * - Unit: percent of the customers; durations in the unit of the curve
 * - Convention: a curve of more than 200 steps is drawn with the last step in each 200th of its time
 * - Source: Kaplan & Meier, “Nonparametric Estimation from Incomplete Observations”, JASA 53 (1958)
 *
 * @returns A Vega-Lite specification; its title says so if nobody was observed.
 * @throws {@link MetricsInputError} when there are more than 6 curves.
 * @example
 * const curve = kaplanMeier([2, 4, 9].map((duration) => ({ duration, churned: true })));
 * const chart = survivalChart([{ segment: 'all', curve }], { unit: 'months' });
 * chart.title; // => { text: ['Half of the customers leave within 4 months'] }
 */
export function survivalChart(segments: Iterable<SurvivalChartSegment>, options?: SurvivalChartOptions): VegaLiteChart {
  const { unit, ...looks } = parseOptions(survivalChartOptionsSchema, options);
  const rows = readRows(segments, survivalChartSegmentSchema, 'segments');
  if (rows.length > MOST_CURVES) refuse(['segments'], mustBe(`at most ${MOST_CURVES} curves`, rows.length));
  const names = distinctNames(rows.map(({ segment }) => segment));
  const curves = rows.map(({ curve }, index): DrawnCurve => {
    const name = `segments.${index}.curve.steps`;
    const steps = readRows(curve.steps, survivalChartStepSchema, name);
    checkSteps(steps, ['segments', index, 'curve', 'steps']);
    return { segment: names[index] as string, median: curve.median.estimate, steps };
  });
  const drawn = curves.filter(({ steps }) => steps.length > 0);
  if (drawn.length === 0) return chartOfNothing(looks, 'Survival: nobody was observed');
  const layer = survivalLayers(drawn, unit, coloursOf(looks.theme));
  return chartOf(looks, { finding: survivalFinding(drawn, unit), remarks: [] }, { height: 260, layer });
}

function checkSteps(steps: readonly DrawnStep[], path: readonly PropertyKey[]): void {
  steps.forEach(({ time, survival }, index) => {
    const before = steps[index - 1] ?? { time: -1, survival: 1 };
    const place = [...path, index];
    if (time > MOST_TO_DRAW) refuse([...place, 'time'], mustBe(`at most ${MOST_TO_DRAW}, to be drawn`, time));
    if (time <= before.time) refuse([...place, 'time'], mustBe(`above ${before.time}, the time before it`, time));
    if (survival > before.survival) {
      refuse([...place, 'survival'], mustBe(`at most ${before.survival}, the survival before it`, survival));
    }
  });
}

function survivalLayers(curves: readonly DrawnCurve[], unit: string | undefined, { series, ink }: Colours) {
  const names = curves.map(({ segment }) => segment);
  const thinned = curves.map((curve) => ({ ...curve, steps: fewerSteps(curve.steps) }));
  const last = Math.max(...curves.map(({ steps }) => (steps.at(-1) as DrawnStep).time));
  const x = quantity('time', unit === undefined ? 'Duration' : `Duration (${unit})`, [0, last || 1], { grid: false });
  const y = quantity('percent', 'Customers who stay longer (%)', [0, 100], { tickCount: 5 });
  const legend = curves.length > 1 ? { symbolType: 'stroke', symbolSize: 400, symbolOpacity: 1 } : null;
  const of = (range: readonly (string | readonly number[])[]) => ({
    field: 'segment',
    type: 'nominal',
    scale: { domain: names, range: range.slice(0, names.length) },
    legend,
  });
  const color = of(series);
  const lines = thinned.flatMap(({ segment, steps }) => [
    { segment, time: 0, percent: 100, text: '100 %' },
    ...steps.map(({ time, survival }) => ({
      segment,
      time,
      percent: 100 * survival,
      text: percentText(100 * survival),
    })),
  ]);
  const ticks = thinned.flatMap(({ segment, steps }) =>
    steps
      .filter(({ censored }) => censored > 0)
      .map(({ time, survival, censored }) => ({ segment, time, percent: 100 * survival, censored })),
  );
  return [
    layerOf(
      thinned.flatMap(bandOf),
      { type: 'area', interpolate: 'step-after', opacity: 0.16 },
      {
        x: along('time'),
        y: along('lower'),
        y2: { field: 'upper' },
        color,
        detail: { field: 'run' },
      },
    ),
    layerOf(
      lines,
      { type: 'line', interpolate: 'step-after', strokeWidth: 2.5 },
      {
        x,
        y,
        color,
        ...(curves.length > 1 && { strokeDash: of(DASHES) }),
        tooltip: [tip('segment', 'Segment'), tip('time', 'Duration', 'quantitative'), tip('text', 'Stay longer')],
      },
    ),
    layerOf(
      ticks,
      { type: 'tick', orient: 'vertical', size: 9, thickness: 1.2, color: ink },
      {
        x: along('time'),
        y: along('percent'),
        tooltip: [
          tip('segment', 'Segment'),
          tip('time', 'Duration', 'quantitative'),
          tip('censored', 'Last seen then', 'quantitative'),
        ],
      },
    ),
  ];
}

function survivalFinding(curves: readonly DrawnCurve[], unit: string | undefined): string {
  const [only, ...others] = curves as readonly [DrawnCurve, ...DrawnCurve[]];
  if (others.length > 0) {
    const medians = curves.map(({ segment, median }) => {
      const reached = median === null ? 'not reached' : numberText(median);
      return `${reached} (${nameText(segment)})`;
    });
    return `Median stay${unit === undefined ? '' : ` in ${unit}`}: ${medians.join(', ')}`;
  }
  if (only.median !== null) return `Half of the customers leave within ${timeText(only.median, unit)}`;
  const { time, survival } = only.steps.at(-1) as DrawnStep;
  return `${percentText(100 * survival)} of the customers stay longer than ${timeText(time, unit)}`;
}

/** The last step of each stretch of time; steps left out are less than two pixels away. */
function fewerSteps(steps: readonly DrawnStep[]): readonly DrawnStep[] {
  if (steps.length <= MOST_STEPS) return steps;
  const stretch = (steps.at(-1) as DrawnStep).time / MOST_STEPS;
  return steps.filter(({ time }, index) => {
    const next = steps[index + 1];
    return next === undefined || Math.floor(next.time / stretch) > Math.floor(time / stretch);
  });
}

/** The band of a curve, in runs of steps that have an interval; each step extends to the next. */
function bandOf({ segment, steps }: DrawnCurve) {
  let run = 0;
  return steps.flatMap(({ time, lower, upper }, index) => {
    if (lower === null || upper === null) {
      run += 1;
      return [];
    }
    const bounds = { segment, run, lower: 100 * lower, upper: 100 * upper };
    const next = steps[index + 1];
    const isLast = next === undefined || next.lower === null;
    const ends = isLast && next !== undefined ? [{ ...bounds, time: next.time }] : [];
    return [{ ...bounds, time }, ...ends];
  });
}
