import { dot, plus, type Vector } from './matrices.ts';

/** A function's value and gradient at a place. */
export interface Evaluated {
  readonly at: Vector;
  readonly value: number;
  readonly gradient: Vector;
}

export type Objective = (at: Vector) => Evaluated;

const MOST_TRIALS = 30;

/** A place on a line that is lower and where the slope is less steep, which Wolfe asks; `undefined` where there is none. */
export function alongLine(objective: Objective, from: Evaluated, direction: Vector): Evaluated | undefined {
  const slope = dot(from.gradient, direction);
  let [near, far, step] = [0, Number.POSITIVE_INFINITY, 1];
  let lower: Evaluated | undefined;
  for (let trial = 0; trial < MOST_TRIALS && slope < 0; trial += 1) {
    const next = objective(plus(from.at, step, direction));
    const fall = next.value - from.value;
    if (!(fall <= 1e-4 * step * slope)) {
      far = step;
      const parabola = (-slope * step * step) / (2 * (fall - slope * step));
      step = near === 0 && parabola > 0.1 * far ? Math.min(parabola, far / 2) : (near + far) / 2;
      continue;
    }
    lower = next;
    if (dot(next.gradient, direction) >= 0.9 * slope) break;
    near = step;
    step = far === Number.POSITIVE_INFINITY ? 2 * step : (near + far) / 2;
  }
  return lower;
}
