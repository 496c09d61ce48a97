import { nameText, numberText, percentText, timeText } from './texts.ts';

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

export function survivalFinding(curves: readonly DrawnCurve[], unit: string | undefined): string {
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

/** The last step of each stretch of time; what is left out is less than two pixels away. */
export function fewerSteps(steps: readonly DrawnStep[]): readonly DrawnStep[] {
  if (steps.length <= MOST_STEPS) return steps;
  const stretch = (steps.at(-1) as DrawnStep).time / MOST_STEPS;
  return steps.filter(({ time }, index) => {
    const next = steps[index + 1];
    return next === undefined || Math.floor(next.time / stretch) > Math.floor(time / stretch);
  });
}

/** The band of a curve, in runs of steps that have an interval; each step reaches to the next. */
export function bandOf({ segment, steps }: DrawnCurve) {
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
