/** A line of the table: how long the work takes, as a multiple of what it is compared with. */
export interface Line {
  readonly work: string;
  readonly comparedWith: string;
  readonly ratio: number;
  /** The most that the ratio may be, where the project has set itself one. */
  readonly target?: number;
}

/** Lines that compare one time with those of its peers. */
export function linesOf(
  work: string,
  time: number,
  peers: Readonly<Record<string, number>>,
  targets: Readonly<Record<string, number>> = {},
): Line[] {
  return Object.entries(peers).map(([comparedWith, peer]) => {
    const target = targets[comparedWith];
    const line = { work, comparedWith, ratio: time / peer };
    return target === undefined ? line : { ...line, target };
  });
}

export function verdict({ ratio, target }: Line): string {
  if (target === undefined) return '';
  return ratio <= target ? 'pass' : 'miss';
}
