import { elements } from '../internal/reading/elements.ts';
import { refuse } from '../internal/reading/refuse.ts';
import { chiSquareTail } from '../internal/statistics/chi-square.ts';
import type { CountedDuration } from './counted-durations.ts';
import { logRankScores } from './log-rank-scores.ts';
import { quadraticForm } from './quadratic-form.ts';
import { readSource, type SurvivalSource } from './survival-source.ts';

/** Whether groups of customers stay equally long. */
export interface LogRankTest {
  /** The statistic, at least 0. */
  readonly chiSquare: number;
  /** Degrees of freedom: one less than the groups that were at risk together. */
  readonly degreesOfFreedom: number;
  /** The probability of so large a statistic where all groups stay equally long, from 0 to 1. */
  readonly pValue: number;
  /** How many customers of each group would have churned where all groups stay equally long, in the order given. */
  readonly expected: readonly number[];
}

const MOST_GROUPS = 100;
const GROUPS = `must be from 2 to ${MOST_GROUPS} groups, got`;

/**
 * Log-rank test: whether two or more groups of customers stay equally long, by all of their curves.
 *
 * - Formula: `uᵀ V⁻ u`, where u sums over the durations, group by group, `events − eventsOfAll × atRisk / atRiskOfAll`, and V
 *   is its hypergeometric covariance
 * - Unit: a χ² statistic and its probability; expected events
 * - Convention: every churn weighs the same (Mantel–Haenszel, `rho = 0` in R), so the test is strongest where the hazards
 *   are proportional and weak where the curves cross. A group that is never at risk together with another one at a churn adds
 *   no degree of freedom
 * - Source: Peto and Peto, “Asymptotically Efficient Rank Invariant Test Procedures” (1972); R package survival, `survdiff`
 *
 * @param groups - Any iterable of 2 to 100 groups, each with its observations or their counts.
 * @returns The test, or `null` when nobody churned while customers of two groups were at risk.
 * @throws {@link MetricsInputError} when a group is none, or there are fewer than 2 or more than 100.
 * @example
 * const monthly = [1, 2, 3, 4].map((duration) => ({ duration, churned: true }));
 * const yearly = [2, 4, 6, 8].map((duration) => ({ duration, churned: duration < 8 }));
 * const test = logRankTest([monthly, yearly]);
 * test?.chiSquare.toFixed(4); // => '2.6456'
 * test?.degreesOfFreedom; // => 1
 */
export function logRankTest(groups: Iterable<SurvivalSource>): LogRankTest | null {
  const durations: (readonly CountedDuration[])[] = [];
  for (const element of elements(groups, 'groups')) {
    if (durations.length === MOST_GROUPS) refuse(['groups'], `${GROUPS} more`);
    const path = ['groups', durations.length];
    durations.push(readSource(element, path));
  }
  if (durations.length < 2) refuse(['groups'], `${GROUPS} ${durations.length}`);
  const { expected, excess, weights } = logRankScores(durations);
  const { value, rank } = quadraticForm(excess, weights);
  if (rank === 0) return null;
  return { chiSquare: value, degreesOfFreedom: rank, pValue: chiSquareTail(value, rank), expected };
}
