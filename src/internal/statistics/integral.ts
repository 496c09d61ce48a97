/** Two sums that agree so well leave the finer one with all its digits, as each halving of the step squares the error. */
const TOLERANCE = 1e-10;

const NEGLIGIBLE_VALUE = 1e-17;

/** The first sum reaches at least so far to both sides. */
const LEAST_REACH = 4;

const MOST_REACH = 30;

const MOST_HALVINGS = 6;

/** A place, and the part of the line that it stands for. */
export interface Node {
  readonly at: number;
  readonly weight: number;
}

/** Nodes and weights of Gauss and Legendre for 16 points from −1 to 1: these and their mirror images. */
const NODES: readonly (readonly [node: number, weight: number])[] = [
  [0.09501250983763744, 0.1894506104550685],
  [0.2816035507792589, 0.1826034150449236],
  [0.45801677765722737, 0.16915651939500254],
  [0.6178762444026438, 0.14959598881657674],
  [0.755404408355003, 0.12462897125553388],
  [0.8656312023878318, 0.09515851168249279],
  [0.9445750230732326, 0.062253523938647894],
  [0.9894009349916499, 0.027152459411754096],
];

/** A panel that adds less than this share of the sum is the last one that matters. */
const NEGLIGIBLE_PART = 1e-18;

/** How long a panel may be, and how far the logarithm of the integrand may fall in it, for 16 points to give all digits. */
const LONGEST = 4;

const STEEPEST = 16;

/**
 * Integrates from 0 to `length` in panels: `add` is given each point with its weight, and returns what it adds to an integral
 * whose integrand is above 0 and falls in the end. `logarithm` is that of the integrand.
 */
export function integrateInPanels(
  length: number,
  logarithm: (at: number) => number,
  add: (at: number, weight: number) => number,
): void {
  let sum = 0;
  let start = 0;
  while (start < length) {
    let size = Math.min(LONGEST, length - start);
    const top = logarithm(start);
    while (top - logarithm(start + size) > STEEPEST) size /= 2;
    const half = size / 2;
    let part = 0;
    for (const [node, weight] of NODES) {
      part += add(start + half - node * half, weight * half);
      part += add(start + half + node * half, weight * half);
    }
    sum += part;
    if (!(part > NEGLIGIBLE_PART * sum)) break;
    start += size;
  }
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
      const isOver = count * step >= LEAST_REACH && value <= NEGLIGIBLE_VALUE * sum;
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
