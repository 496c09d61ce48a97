import { kaplanMeier, type SurvivalObservation } from 'clientele';

const MONTHS = [1, 3, 6, 12, 24, 36];

/** Who is still there after some months. */
export interface SurvivalAfter {
  readonly months: number;
  readonly survival: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** How long customers stay. */
export interface Survival {
  readonly customers: number;
  readonly churned: number;
  /** By the months since their start, as far as anybody was observed. */
  readonly after: readonly SurvivalAfter[];
  /** Months after which half of them have left; `null` where fewer have. */
  readonly medianMonths: number | null;
}

/** The survival of customers by how long they have stayed, in months. */
export function measureSurvival(durations: readonly SurvivalObservation[]): Survival {
  const { customers, events, steps, median } = kaplanMeier(durations);
  const longest = steps.at(-1)?.time ?? 0;
  const after = MONTHS.filter((months) => months <= longest).map((months) => {
    const { survival = 1, lower = null, upper = null } = steps.filter(({ time }) => time <= months).at(-1) ?? {};
    return { months, survival, lower, upper };
  });
  return { customers, churned: events, after, medianMonths: median.estimate };
}
