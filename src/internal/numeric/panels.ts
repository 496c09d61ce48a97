/** Nodes and weights of Gauss and Legendre for 16 points from −1 to 1: these and their mirror images. */
const NODES: readonly (readonly [node: number, weight: number])[] = [
  [0.09501250983763744, 0.1894506104550685],
  [0.2816035507792589, 0.1826034150449236],
  [0.45801677765722737, 0.16915651939500254],
  [0.6178762444026438, 0.14959598881657674],
  [0.755404408355003, 0.12462897125553387],
  [0.8656312023878318, 0.09515851168249279],
  [0.9445750230732326, 0.062253523938647894],
  [0.9894009349916499, 0.027152459411754096],
];

/** A panel that adds less than this share of the sum is the last one that matters. */
const NEGLIGIBLE = 1e-18;

/**
 * Integrates from 0 to `length` in equal panels: `add` is given each point with its weight, and returns what it adds to an
 * integral whose integrand is above 0 and falls in the end.
 */
export function integrateInPanels(length: number, panels: number, add: (at: number, weight: number) => number): void {
  const half = length / panels / 2;
  let sum = 0;
  for (let panel = 0; panel < panels; panel += 1) {
    const middle = (2 * panel + 1) * half;
    let part = 0;
    for (const [node, weight] of NODES) {
      part += add(middle - node * half, weight * half);
      part += add(middle + node * half, weight * half);
    }
    sum += part;
    if (part <= NEGLIGIBLE * sum) break;
  }
}
