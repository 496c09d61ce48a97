import { elements, refuse } from '../internal/reading/index.ts';
import { chiSquareTail } from '../internal/statistics/index.ts';
import { type CountedDuration, readSource, type SurvivalSource } from './count-survival.ts';

/** What the log-rank test sums over the durations at which anybody churned. */
interface LogRankScores {
  /** Of each group the events expected where all groups are alike. */
  readonly expected: readonly number[];
  /** Of each group its events less those. */
  readonly excess: readonly number[];
  /** Of each two groups the covariance of their events without its sign, as it is never positive. */
  readonly weights: readonly (readonly number[])[];
}

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

/**
 * `uᵀ V⁻ u` and the rank of V, a covariance matrix whose rows add up to 0 and whose entries are `−weights` but for the diagonal,
 * which is not read.
 *
 * Such a matrix is the Laplacian of a network, so its variables are eliminated like the nodes of one: without a subtraction
 * and so without cancellation, and with a rank that is counted and not guessed.
 */
function quadraticForm(u: readonly number[], weights: readonly (readonly number[])[]): { value: number; rank: number } {
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

function logRankScores(groups: readonly (readonly CountedDuration[])[]): LogRankScores {
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
