/**
 * `uᵀ V⁻ u` and the rank of V, a covariance matrix whose rows add up to 0 and whose entries are `−weights` but for the diagonal,
 * which is not read.
 *
 * Such a matrix is the Laplacian of a network, so its variables are eliminated like the nodes of one: without a subtraction
 * and so without cancellation, and with a rank that is counted and not guessed.
 */
export function quadraticForm(
  u: readonly number[],
  weights: readonly (readonly number[])[],
): { value: number; rank: number } {
  let value = 0;
  let rank = 0;
  let [rest, links] = [u, weights];
  while (rest.length > 0) {
    const [first = 0, ...others] = rest;
    const [[, ...toOthers] = [], ...between] = links;
    const total = toOthers.reduce((sum, weight) => sum + weight, 0);
    const shares = toOthers.map((weight) => (total > 0 ? weight / total : 0));
    if (total > 0) {
      value += (first / total) * first;
      rank += 1;
    }
    rest = others.map((entry, row) => entry + first * (shares[row] as number));
    links = between.map(([, ...row], from) =>
      row.map((weight, to) => weight + (shares[from] as number) * (toOthers[to] as number)),
    );
  }
  return { value, rank };
}
