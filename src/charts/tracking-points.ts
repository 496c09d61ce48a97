import { countText, numberText, percentText, timeText } from './texts.ts';

export interface TrackedPoint {
  readonly time: number;
  readonly actual?: number | null | undefined;
  readonly expected?: number | null | undefined;
  readonly interval?: { readonly lower: number; readonly upper: number } | null | undefined;
}

export interface TrackingKind {
  readonly counted: 'cumulative' | 'per-period';
  readonly calibrationEnd?: number | undefined;
  readonly unit?: string | undefined;
}

const MOST_POINTS = 200;

/** What was made beside what was expected, up to the last point that has both; `null` where there is neither. */
export function trackingFinding(points: readonly TrackedPoint[], kind: TrackingKind): string | null {
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

export function trackingRemarks(
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

/** All points, or of too many some that are evenly spread, and the last. */
export function shownPoints<Point>(points: readonly Point[]): readonly Point[] {
  if (points.length <= MOST_POINTS) return points;
  return Array.from(
    { length: MOST_POINTS },
    (_, index) => points[Math.round((index * (points.length - 1)) / (MOST_POINTS - 1))] as Point,
  );
}

/** The points that have both, or where none has both those that have one. */
function comparable(points: readonly TrackedPoint[]) {
  const actual = points.filter((point) => isGiven(point.actual));
  const expected = points.filter((point) => isGiven(point.expected));
  const both = actual.filter((point) => isGiven(point.expected));
  if (both.length > 0) return { actual: both, expected: both };
  return actual.length > 0 ? { actual, expected: [] } : { actual, expected };
}

export function isGiven(purchases: number | null | undefined): purchases is number {
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
