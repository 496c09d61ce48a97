import { dot, identity, inverseOf, largest, type Matrix, plus, times, triangleOf, type Vector } from './matrices.ts';

/** A function's value and gradient at a place. */
export interface Evaluated {
  readonly at: Vector;
  readonly value: number;
  readonly gradient: Vector;
}

type Objective = (at: Vector) => Evaluated;

const MOST_TRIALS = 30;

/** The lowest place found. */
export interface Minimum extends Evaluated {
  /** The inverse of the second derivatives there; `undefined` where they are not those of a minimum. */
  readonly inverse: Matrix | undefined;
  /** By how much the value could still fall if the function were the parabola that it resembles there. */
  readonly excess: number;
  /** Steps taken. */
  readonly iterations: number;
}

const MOST_ITERATIONS = 100;

const MOST_POLISHING = 3;

/** Which part of the tolerance the last steps aim at. */
const POLISHED = 1e-6;

/** The longest step in any coordinate. */
const LONGEST = 3;

/** For derivatives of the gradient: its error by the third derivative is as small as that by rounding. */
const DIFFERENCE = 1e-4;

/** About ten are needed; the bound is for functions that rounding keeps from coming so close to 0. */
const MOST_STEPS = 100;

/** Where a function that has opposite signs at two points comes as close to 0 as asked, by the Illinois method. */
export function zeroBetween(evaluate: (at: number) => number, start: number, end: number, tolerance: number): number {
  let [last, lastValue] = [start, evaluate(start)];
  let [next, value] = [end, evaluate(end)];
  for (let steps = 0; steps < MOST_STEPS && Math.abs(value) > tolerance; steps += 1) {
    const secant = next - (value * (next - last)) / (value - lastValue);
    const secantValue = evaluate(secant);
    if (Math.sign(secantValue) === Math.sign(value)) lastValue /= 2;
    else [last, lastValue] = [next, value];
    [next, value] = [secant, secantValue];
  }
  return next;
}

/** Descends from a place by the quasi-Newton method of Broyden, Fletcher, Goldfarb and Shanno, then takes a few steps of Newton's. */
export function minimize(objective: Objective, start: Evaluated, tolerance: number): Minimum {
  let place = start;
  let inverse = identity(start.at.length, 1);
  let iterations = 0;
  for (; iterations < MOST_ITERATIONS; iterations += 1) {
    const direction = shortened(times(inverse, place.gradient).map((value) => -value));
    const next = alongLine(objective, place, direction);
    if (next === undefined) break;
    inverse = updated(inverse, plus(next.at, -1, place.at), plus(next.gradient, -1, place.gradient), iterations === 0);
    place = next;
    if (dot(place.gradient, times(inverse, place.gradient)) / 2 < tolerance) break;
  }
  return polished(objective, place, tolerance, iterations);
}

function shortened(direction: Vector): Vector {
  const length = largest(direction);
  return length > LONGEST ? direction.map((value) => (value * LONGEST) / length) : direction;
}

function updated(inverse: Matrix, step: Vector, change: Vector, isFirst: boolean): Matrix {
  const curvature = dot(step, change);
  if (!(curvature > 0)) return inverse;
  const scaled = isFirst ? identity(step.length, curvature / dot(change, change)) : inverse;
  const moved = times(scaled, change);
  const factor = (1 + dot(change, moved) / curvature) / curvature;
  return scaled.map((row, i) =>
    row.map((value, j) => {
      const [a, b] = [step[i] as number, step[j] as number];
      return value + factor * a * b - (a * (moved[j] as number) + b * (moved[i] as number)) / curvature;
    }),
  );
}

/** Newton's steps from a place near the minimum, as long as they bring the gradient down. */
function polished(objective: Objective, start: Evaluated, tolerance: number, iterations: number): Minimum {
  const triangle = triangleOf(secondDerivatives(objective, start.at));
  if (triangle === undefined) return { ...start, inverse: undefined, excess: Number.POSITIVE_INFINITY, iterations };
  const inverse = inverseOf(triangle);
  const excessOf = ({ gradient }: Evaluated) => dot(gradient, times(inverse, gradient)) / 2;
  let place = start;
  for (let steps = 0; steps < MOST_POLISHING && excessOf(place) > POLISHED * tolerance; steps += 1) {
    const next = objective(plus(place.at, -1, shortened(times(inverse, place.gradient))));
    if (!(excessOf(next) < excessOf(place))) break;
    place = next;
  }
  return { ...place, inverse, excess: excessOf(place), iterations };
}

/** Differences of the gradient, made symmetric. */
function secondDerivatives(objective: Objective, at: Vector): Matrix {
  const slopes = at.map((_, index) => {
    const moved = (side: number) => objective(at.map((value, i) => (i === index ? value + side * DIFFERENCE : value)));
    return plus(moved(1).gradient, -1, moved(-1).gradient).map((change) => change / (2 * DIFFERENCE));
  });
  return slopes.map((row, i) => row.map((value, j) => (value + (slopes[j]?.[i] as number)) / 2));
}

/** A place on a line that is lower and where the slope is less steep, which Wolfe asks; `undefined` where there is none. */
function alongLine(objective: Objective, from: Evaluated, direction: Vector): Evaluated | undefined {
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
