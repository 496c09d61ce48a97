import { boundsAround } from '../inference/bounds.ts';
import { normalReach } from '../inference/confidence.ts';
import type { Interval } from '../inference/index.ts';
import { ratio } from '../internal/exact/ratio.ts';
import { totalOf } from '../internal/reading/counts.ts';
import type { HealthScoreCounts } from './health-counts.ts';

/** How well a score tells those who stayed from those who left. */
export interface AreaUnderCurve {
  readonly area: number | null;
  readonly interval: Interval | null;
}

/** Customers of one score, and how many of the other outcome they beat, each tie counting a half. */
interface Wins {
  readonly customers: number;
  readonly share: number;
}

/** The area under the curve, exactly, with the interval of DeLong, DeLong & Clarke-Pearson. */
export function areaUnderCurve(scores: readonly HealthScoreCounts[], confidence: number): AreaUnderCurve {
  const all = {
    stayed: totalOf(scores.map(({ stayed }) => stayed)),
    churned: totalOf(scores.map(({ churned }) => churned)),
  };
  const [stayed, churned] = [Number(all.stayed), Number(all.churned)];
  const ofStayed: Wins[] = [];
  const ofChurned: Wins[] = [];
  let halves = 0n;
  let churnedBelow = 0;
  let stayedAbove = stayed;
  for (const at of scores) {
    halves += BigInt(at.stayed) * (2n * BigInt(churnedBelow) + BigInt(at.churned));
    stayedAbove -= at.stayed;
    ofStayed.push({ customers: at.stayed, share: (churnedBelow + at.churned / 2) / churned });
    ofChurned.push({ customers: at.churned, share: (stayedAbove + at.stayed / 2) / stayed });
    churnedBelow += at.churned;
  }
  const area = ratio(halves, 2n * all.stayed * all.churned);
  if (area === null || stayed < 2 || churned < 2) return { area, interval: null };
  const standardError = Math.sqrt(
    squaredDeviation(ofStayed, area) / (stayed - 1) / stayed +
      squaredDeviation(ofChurned, area) / (churned - 1) / churned,
  );
  const reach = normalReach(confidence) * standardError;
  return {
    area,
    interval: {
      estimate: area,
      ...boundsAround(area, area - reach, area + reach, 0, 1),
      standardError,
      confidence,
      method: 'delong',
      n: stayed + churned,
    },
  };
}

function squaredDeviation(wins: readonly Wins[], area: number): number {
  return wins.reduce((sum, { customers, share }) => sum + customers * (share - area) ** 2, 0);
}
