import type { Interval } from '../inference/index.ts';
import {
  mustBe,
  nullish,
  numberBetween,
  oneOf,
  optional,
  parameters,
  parseOptions,
  prefault,
  refuse,
  row,
} from '../internal/reading/index.ts';
import {
  along,
  bounds,
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
  countText,
  numberText,
  percentText,
  timeText,
  type VegaLiteChart,
} from './chart-theme.ts';

interface TrackedPoint {
  readonly time: number;
  readonly actual?: number | null | undefined;
  readonly expected?: number | null | undefined;
  readonly interval?: { readonly lower: number; readonly upper: number } | null | undefined;
}

interface TrackingKind {
  readonly counted: 'cumulative' | 'per-period';
  readonly calibrationEnd?: number | undefined;
  readonly unit?: string | undefined;
}

const MOST_POINTS = 200;

const NAMES = { actual: 'made', expected: 'expected' };

/** Space above the highest point. */
const HEADROOM = 1.06;

/** One point of {@link trackingChart}; rows may have other columns. */
export interface TrackingChartPoint {
  /** The time, or the end of the period. */
  readonly time: number;
  /** Actual purchases; `null` or omitted if not known yet. */
  readonly actual?: number | null;
  /** Purchases that a model expects; `null` or omitted if there is no prediction. */
  readonly expected?: number | null;
  /** Interval of the expected purchases, from `forecastPurchases`; `null` or omitted for none. */
  readonly interval?: Pick<Interval, 'lower' | 'upper'> | null;
}

/** Options of {@link trackingChart}. */
export interface TrackingChartOptions extends ChartOptions {
  /** Whether purchases are cumulative or per period (default `'cumulative'`). */
  readonly counted?: 'cumulative' | 'per-period';
  /** End of the calibration period of the model, marked by a line. */
  readonly calibrationEnd?: number;
  /** Time unit, such as `"weeks"`, for the axis and the title. */
  readonly unit?: string;
}

const quantityToDraw = () => numberBetween(0, MOST_TO_DRAW);

export const trackingChartOptionsSchema = parameters({
  counted: prefault(oneOf('cumulative', 'per-period'), 'cumulative'),
  calibrationEnd: optional(quantityToDraw()),
  unit: unit(UNIT_OF_CHART),
  ...chartOptions(),
});

export const trackingChartPointSchema = row({
  time: quantityToDraw(),
  actual: nullish(quantityToDraw()),
  expected: nullish(quantityToDraw()),
  interval: bounds(0, MOST_TO_DRAW),
});

/**
 * Tracking chart: actual purchases and those that a model expects over time, with the interval of a forecast as a band.
 *
 * - Formula: the purchases as given
 * - Unit: purchases; times in the unit of the points
 * - Convention: unknown values leave a gap. Of more than 200 points about 200 are drawn, evenly spaced, and the last
 * - Source: Fader, Hardie & Lee, “‘Counting Your Customers’ the Easy Way”, Marketing Science 24 (2005), figures 3 and 4
 *
 * @returns A Vega-Lite specification; its title says so if there are no purchases to draw.
 * @throws {@link MetricsInputError} at the first row that is invalid or not later than the row before.
 * @example
 * const points = [{ time: 1, actual: 90, expected: 80 }, { time: 2, actual: 200, expected: 190 }];
 * trackingChart(points, { unit: 'weeks' }).title; // => { text: ['200 purchases within 2 weeks, 190 expected: 5 % too few'] }
 */
export function trackingChart(points: Iterable<TrackingChartPoint>, options?: TrackingChartOptions): VegaLiteChart {
  const { counted, calibrationEnd, unit, ...looks } = parseOptions(trackingChartOptionsSchema, options);
  const rows = readRows(points, trackingChartPointSchema, 'points');
  rows.forEach(({ time }, index) => {
    const before = rows[index - 1]?.time ?? -1;
    if (time <= before) refuse(['points', index, 'time'], mustBe(`above ${before}, the time before it`, time));
  });
  const kind = { counted, calibrationEnd, unit };
  const finding = trackingFinding(rows, kind);
  if (finding === null) return chartOfNothing(looks, 'Purchases: none to draw');
  const shown = shownPoints(rows);
  const layer = trackingLayers(shown, kind, coloursOf(looks.theme));
  return chartOf(looks, { finding, remarks: trackingRemarks(rows, shown, kind) }, { height: 260, layer });
}

function trackingLayers(
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

/** Points that have a value, numbered by the gaps before them. */
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

/** Actual against expected purchases, up to the last point that has both; `null` if there is neither. */
function trackingFinding(points: readonly TrackedPoint[], kind: TrackingKind): string | null {
  const { actual, expected } = comparable(points);
  const [made, thought] = [totalOf(actual, 'actual', kind), totalOf(expected, 'expected', kind)];
  if (made === null && thought === null) return null;
  const last = (actual.at(-1) ?? expected.at(-1)) as TrackedPoint;
  const when =
    kind.counted === 'cumulative'
      ? ` within ${timeText(last.time, kind.unit)}`
      : ` in ${countText(Math.max(actual.length, expected.length), 'period')}`;
  if (made === null) return `${purchasesText(thought as number)} expected${when}${intervalText(last, kind)}`;
  if (thought === null) return `${purchasesText(made)}${when}`;
  return `${purchasesText(made)}${when}, ${numberText(thought, 0)} expected${errorText(made, thought)}`;
}

function trackingRemarks(
  points: readonly TrackedPoint[],
  shown: readonly TrackedPoint[],
  { calibrationEnd }: TrackingKind,
): string[] {
  return [
    ...(calibrationEnd === undefined ? [] : ['upright line: the model was fitted up to there']),
    ...(shown.some(({ interval }) => interval) ? ['band: the interval of the forecast'] : []),
    ...(shown.length < points.length ? [`${shown.length} of ${countText(points.length, 'point')}`] : []),
  ];
}

/** All points, or, of too many, some that are evenly spaced, and the last. */
function shownPoints<Point>(points: readonly Point[]): readonly Point[] {
  if (points.length <= MOST_POINTS) return points;
  return Array.from(
    { length: MOST_POINTS },
    (_, index) => points[Math.round((index * (points.length - 1)) / (MOST_POINTS - 1))] as Point,
  );
}

/** The points that have both values, or, if none has, those with one. */
function comparable(points: readonly TrackedPoint[]) {
  const actual = points.filter((point) => isGiven(point.actual));
  const expected = points.filter((point) => isGiven(point.expected));
  const both = actual.filter((point) => isGiven(point.expected));
  if (both.length > 0) return { actual: both, expected: both };
  return actual.length > 0 ? { actual, expected: [] } : { actual, expected };
}

function isGiven(purchases: number | null | undefined): purchases is number {
  return typeof purchases === 'number';
}

function totalOf(points: readonly TrackedPoint[], what: 'actual' | 'expected', kind: TrackingKind): number | null {
  const [last] = points.slice(-1);
  if (last === undefined) return null;
  if (kind.counted === 'cumulative') return last[what] as number;
  return points.reduce((sum, point) => sum + (point[what] as number), 0);
}

function purchasesText(purchases: number): string {
  const text = numberText(purchases, 0);
  return `${text} ${text === '1' ? 'purchase' : 'purchases'}`;
}

function intervalText({ interval }: TrackedPoint, { counted }: TrackingKind): string {
  const isOfAll = interval && counted === 'cumulative';
  return isOfAll ? ` (${numberText(interval.lower, 0)} to ${numberText(interval.upper, 0)})` : '';
}

function errorText(made: number, thought: number): string {
  if (made === 0 || made === thought) return '';
  return `: ${percentText((100 * Math.abs(thought - made)) / made)} too ${thought < made ? 'few' : 'many'}`;
}
