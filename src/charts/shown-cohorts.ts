import type { CohortGrain, CohortMeasure, CohortShares } from '../cohorts/index.ts';
import { countText, percentText } from './texts.ts';

export interface Shown {
  readonly cohorts: readonly CohortShares[];
  readonly ages: number;
  /** Whether cells have room for their shares. */
  readonly isWide: boolean;
  readonly remarks: readonly string[];
}

export interface Kind {
  readonly grain: CohortGrain;
  readonly measure: CohortMeasure;
}

const MOST = 24;
const WIDTH_OF_TEXT = 36;
const WHAT = { customers: 'the customers are active', revenue: 'the first revenue is paid' };

/** The latest cohorts and their first ages, and what to say of them. */
export function shownCohorts(all: readonly CohortShares[], width: number): Shown {
  const cohorts = all.slice(-MOST);
  const ages = Math.min(Math.max(...cohorts.map(({ shares }) => observedAges(shares))), MOST);
  const isWide = width >= WIDTH_OF_TEXT * ages;
  const isOver = cohorts.every(({ incompleteAge }) => !incompleteAge || incompleteAge >= ages);
  return {
    cohorts,
    ages,
    isWide,
    remarks: [
      ...(cohorts.length < all.length ? [`the latest ${MOST} are shown`] : []),
      ...(isOver || !isWide ? [] : ['* the period is not over']),
    ],
  };
}

/** How many ages a cohort has reached. */
function observedAges(shares: readonly (number | null)[]): number {
  return shares.reduce((ages: number, share, age) => (share === null ? ages : age + 1), 1);
}

/** What is left on average after one period, and after the last one. */
export function cohortFinding(average: readonly (number | null)[], { grain, measure }: Kind): string {
  const observed = average.flatMap((share, age) => (share === null || age === 0 ? [] : [{ share, age }]));
  const [first, last] = [observed[0], observed.at(-1)];
  if (first === undefined || last === undefined) return 'Cohorts: no period after the first is over';
  const finding = `After ${countText(first.age, grain)} ${percentText(100 * first.share)} of ${WHAT[measure]}`;
  return first === last ? finding : `${finding}, after ${countText(last.age, grain)} ${percentText(100 * last.share)}`;
}
