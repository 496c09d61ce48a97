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
const NEGLIGIBLE = 1e-18;

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
    if (!(part > NEGLIGIBLE * sum)) break;
    start += size;
  }
}
