import { along, quantity, tip } from './axes.ts';
import { layerOf } from './chart-of.ts';
import type { Colours } from './colours.ts';
import { bandOf, type DrawnCurve, type DrawnStep, fewerSteps } from './survival-steps.ts';
import { percentText } from './texts.ts';

const DASHES = [
  [1, 0],
  [7, 3],
  [2, 2],
  [10, 3, 2, 3],
  [4, 4],
  [12, 4],
];

export function survivalLayers(curves: readonly DrawnCurve[], unit: string | undefined, { series, ink }: Colours) {
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
