import { along, quantity, tip } from './axes.ts';
import { layerOf } from './chart-of.ts';
import type { Colours } from './colours.ts';
import { numberText } from './texts.ts';
import { isGiven, type TrackedPoint, type TrackingKind } from './tracking-points.ts';

const NAMES = { actual: 'made', expected: 'expected' };

/** Room above the highest point. */
const HEADROOM = 1.06;

export function trackingLayers(
  points: readonly TrackedPoint[],
  { counted, calibrationEnd, unit }: TrackingKind,
  { series, ink, faintInk }: Colours,
) {
  const lines = [...lineOf(points, 'actual'), ...lineOf(points, 'expected')];
  const band = runsOf(points, ({ interval }) => interval).map(({ time, run, value }) => ({ time, run, ...value }));
  const highest = Math.max(...lines.map(({ purchases }) => purchases), ...band.map(({ upper }) => upper));
  const last = Math.max(...points.map(({ time }) => time), calibrationEnd ?? 0);
  const x = quantity('time', unit === undefined ? 'Time' : `Time (${unit})`, [0, last || 1], { grid: false });
  const what = counted === 'cumulative' ? 'Purchases so far' : 'Purchases in the period';
  const y = quantity('purchases', what, [0, HEADROOM * highest || 1], { tickCount: 5 });
  const [blue, orange] = series as [string, string];
  const of = (range: readonly (string | readonly number[])[]) => ({
    field: 'what',
    type: 'nominal',
    scale: { domain: Object.values(NAMES), range },
    legend: { symbolType: 'stroke', symbolSize: 400, symbolOpacity: 1 },
  });
  return [
    layerOf(
      band,
      { type: 'area', color: orange, opacity: 0.2 },
      { x: along('time'), y: along('lower'), y2: { field: 'upper' }, detail: { field: 'run' } },
    ),
    layerOf(
      calibrationEnd === undefined ? [] : [{ time: calibrationEnd }],
      { type: 'rule', color: faintInk, strokeDash: [3, 3] },
      { x: along('time') },
    ),
    layerOf(
      lines,
      { type: 'line', strokeWidth: 2.5 },
      {
        x,
        y,
        color: of([blue, orange]),
        strokeDash: of([
          [1, 0],
          [7, 3],
        ]),
        detail: { field: 'run' },
      },
    ),
    layerOf(
      lines,
      { type: 'point', filled: true, size: 60, opacity: 0, color: ink },
      {
        x: along('time'),
        y: along('purchases'),
        tooltip: [tip('time', 'Time', 'quantitative'), tip('what', 'Purchases'), tip('text', 'So many')],
      },
    ),
  ];
}

function lineOf(points: readonly TrackedPoint[], what: 'actual' | 'expected') {
  return runsOf(points, (point) => (isGiven(point[what]) ? { purchases: point[what] } : undefined)).map(
    ({ time, run, value: { purchases } }) => ({
      time,
      run,
      what: NAMES[what],
      purchases,
      text: numberText(purchases),
    }),
  );
}

/** What points have, numbered by the gaps before. */
function runsOf<Value extends object>(
  points: readonly TrackedPoint[],
  readFrom: (point: TrackedPoint) => Value | null | undefined,
) {
  let run = 0;
  return points.flatMap((point) => {
    const value = readFrom(point);
    if (value) return [{ time: point.time, run, value }];
    run += 1;
    return [];
  });
}
