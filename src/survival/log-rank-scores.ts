import type { CountedDuration } from './counted-durations.ts';

/** What the log-rank test sums over the durations at which anybody churned. */
interface LogRankScores {
  /** Of each group the events expected where all groups are alike. */
  readonly expected: readonly number[];
  /** Of each group its events less those. */
  readonly excess: readonly number[];
  /** Of each two groups the covariance of their events without its sign, as it is never positive. */
  readonly weights: readonly (readonly number[])[];
}

export function logRankScores(groups: readonly (readonly CountedDuration[])[]): LogRankScores {
  const expected = groups.map(() => 0);
  const excess = groups.map(() => 0);
  const weights = groups.map(() => groups.map(() => 0));
  for (const { atRisk, events } of churns(groups)) {
    const all = sum(atRisk);
    const allEvents = sum(events);
    const shares = atRisk.map((customers) => customers / all);
    const variance = (allEvents * (all - allEvents)) / Math.max(all - 1, 1);
    for (const [group, share] of shares.entries()) {
      add(expected, group, allEvents * share);
      add(excess, group, (events[group] as number) - allEvents * share);
      for (const [index, other] of shares.entries()) add(weights[group] as number[], index, variance * share * other);
    }
  }
  return { expected, excess, weights };
}

/** How many of each group are at risk and churn, at each duration at which anybody churns, the shortest first. */
function* churns(groups: readonly (readonly CountedDuration[])[]) {
  const durations = new Set(groups.flatMap((rows) => rows.map(({ duration }) => duration)));
  const next = groups.map(() => 0);
  let atRisk: readonly number[] = groups.map((rows) => rows[0]?.atRisk ?? 0);
  for (const duration of Float64Array.from(durations).sort()) {
    const current = groups.map((rows, group) => {
      const row = rows[next[group] as number];
      if (row?.duration !== duration) return undefined;
      add(next, group, 1);
      return row;
    });
    const events = current.map((row) => row?.events ?? 0);
    if (sum(events) > 0) yield { atRisk, events };
    atRisk = atRisk.map((customers, group) => {
      const { entered = 0, events = 0, censored = 0 } = current[group] ?? {};
      return customers + entered - events - censored;
    });
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function add(values: number[], index: number, value: number): void {
  values[index] = (values[index] as number) + value;
}
