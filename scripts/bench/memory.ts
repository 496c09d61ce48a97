import { repository, runNode } from '../run-program.ts';
import type { Line } from './line.ts';

/** The peak memory of counting a stream of 10⁷ ratings against one of 10⁵, each in a process of its own. */
export async function memoryLines(): Promise<Line[]> {
  const peak = async (rows: number) =>
    Number(await runNode(['scripts/bench/count-a-stream.mjs', String(rows)], { cwd: repository }));
  const [few, many] = [await peak(100_000), await peak(10_000_000)];
  return [
    {
      work: 'peak memory, `countNps` and `countRatings` of a generator of 10⁷',
      comparedWith: 'of 10⁵',
      ratio: many / few,
      target: 1.1,
    },
  ];
}
