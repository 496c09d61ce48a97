/** Two sums that agree so well leave the finer one with all its digits, as each halving of the step squares the error. */
const TOLERANCE = 1e-10;

const NEGLIGIBLE = 1e-17;

/** The first sum reaches at least so far to both sides. */
const LEAST_REACH = 4;
const MOST_REACH = 30;
const MOST_HALVINGS = 6;

/** A place, and the part of the line that it stands for. */
export interface Node {
  readonly at: number;
  readonly weight: number;
}

/**
 * The integral over all real numbers of an integrand that is nowhere negative and falls off at both ends at least as an
 * exponential function does: trapezoidal sums in s, where the place is `centre + scale × sinh s`, with steps that are halved
 * until two sums agree. What rounding keeps from being a number adds nothing.
 */
export function integral(integrand: (at: number) => number, centre: number, scale: number): number {
  return settled(integrand, centre, scale).result;
}

/** The nodes of such an integral, which suit other integrands that are as smooth and reach no farther. */
export function nodesOf(integrand: (at: number) => number, centre: number, scale: number): readonly Node[] {
  const { before, after, step } = settled(integrand, centre, scale);
  return Array.from({ length: before + after + 1 }, (_, index) => {
    const s = (index - before) * step;
    return { at: centre + scale * Math.sinh(s), weight: step * scale * Math.cosh(s) };
  });
}

function settled(integrand: (at: number) => number, centre: number, scale: number) {
  const term = (s: number) => {
    const value = integrand(centre + scale * Math.sinh(s)) * scale * Math.cosh(s);
    return value > 0 ? value : 0;
  };
  let step = 0.5;
  let sum = term(0);
  const reach = [-1, 1].map((side) => {
    for (let count = 1; ; count += 1) {
      const value = term(side * count * step);
      sum += value;
      const isOver = count * step >= LEAST_REACH && value <= NEGLIGIBLE * sum;
      if (isOver || count * step >= MOST_REACH) return count;
    }
  });
  let [before, after] = reach as [number, number];
  let result = sum * step;
  for (let halvings = 0; halvings < MOST_HALVINGS; halvings += 1) {
    const coarse = result;
    let between = 0;
    for (let index = -before; index < after; index += 1) between += term((index + 0.5) * step);
    sum += between;
    [before, after, step] = [2 * before, 2 * after, step / 2];
    result = sum * step;
    if (Math.abs(result - coarse) <= TOLERANCE * result) break;
  }
  return { result, before, after, step };
}
