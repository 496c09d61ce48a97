import { quotientOfShare, type Units } from '../internal/exact/units.ts';

/** How many items belong to a class and the better ones, which together are to bring a share of the total. */
export function endOfClass(cumulative: Units, share: number, crossing: 'included' | 'excluded'): number {
  const total = BigInt(cumulative.at(-1) ?? 0);
  if (total === 0n) return 0;
  const [top, bottom] = quotientOfShare(share);
  const reached = (value: bigint) =>
    crossing === 'included' ? value * bottom >= total * top : value * bottom > total * top;
  let [low, high] = [0, cumulative.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(BigInt(cumulative[middle] as number))) high = middle;
    else low = middle + 1;
  }
  return crossing === 'included' ? low + 1 : low;
}
