import { along, quantity, tip } from './axes.ts';
import { layerOf } from './chart-of.ts';
import type { Colours } from './colours.ts';
import { nameText, numberText, percentText } from './texts.ts';

export interface DrawnStep {
  readonly time: number;
  readonly survival: number;
  readonly censored: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface DrawnCurve {
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

export function survivalFinding(curves: readonly DrawnCurve[], unit: string | undefined): string {
  const timeText = (time: number) => (unit === undefined ? numberText(time) : `${numberText(time)} ${unit}`);
  const [only, ...others] = curves as readonly [DrawnCurve, ...DrawnCurve[]];
  if (others.length > 0) {
    const medians = curves.map(({ segment, median }) => {
      const reached = median === null ? 'not reached' : numberText(median);
      return `${reached} (${nameText(segment)})`;
    });
    return `Median stay${unit === undefined ? '' : ` in ${unit}`}: ${medians.join(', ')}`;
  }
  if (only.median !== null) return `Half of the customers leave within ${timeText(only.median)}`;
  const { time, survival } = only.steps.at(-1) as DrawnStep;
  return `${percentText(100 * survival)} of the customers stay longer than ${timeText(time)}`;
}

export function survivalLayers(curves: readonly DrawnCurve[], unit: string | undefined, { series, ink }: Colours) {
  const names = curves.map(({ segment }) => segment);
  const thinned = curves.map((curve) => ({ ...curve, steps: fewer(curve.steps) }));
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

/** The last step of each stretch of time; what is left out is less than two pixels away. */
function fewer(steps: readonly DrawnStep[]): readonly DrawnStep[] {
  if (steps.length <= MOST_STEPS) return steps;
  const stretch = (steps.at(-1) as DrawnStep).time / MOST_STEPS;
  return steps.filter(({ time }, index) => {
    const next = steps[index + 1];
    return next === undefined || Math.floor(next.time / stretch) > Math.floor(time / stretch);
  });
}

/** The band of a curve, in runs of steps that have an interval; each step reaches to the next. */
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
