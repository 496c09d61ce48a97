import { churnInterval, type Interval } from '../inference/index.ts';
import { boundsAround, confidence, normalReach } from '../inference/interval.ts';
import {
  addCounts,
  type Columns,
  columnsOf,
  elements,
  flag,
  iterable,
  madeBy,
  mustBe,
  parameters,
  parseColumns,
  parseInput,
  parseOptions,
  ratio,
  readRows,
  refuse,
  row,
  totalOf,
  whole,
} from '../internal/reading/index.ts';
import { bandOf, type HealthBand, healthBandSchema, points, readBands } from './health-band.ts';

/** Customers with the same score. */
export interface HealthScoreCounts {
  /** The score in points, from 0 to 100. */
  readonly score: number;
  /** Customers who stayed. */
  readonly stayed: number;
  /** Customers who left. */
  readonly churned: number;
}

/** Customers by health score and outcome. */
export interface HealthCounts {
  /** One row per score, lowest first. */
  readonly scores: readonly HealthScoreCounts[];
}

export const scoreCountsSchema = parameters({
  score: points(),
  stayed: whole(),
  churned: whole(),
});

export const healthCountsSchema = parameters(
  { scores: iterable(scoreCountsSchema) },
  madeBy('count outcomes with countHealth'),
);

/** How well a score separates customers who stayed from those who left. */
interface AreaUnderCurve {
  readonly area: number | null;
  readonly interval: Interval | null;
}

/** Customers with one score, and how many customers of the other outcome they beat, a tie counting one half. */
interface Wins {
  readonly customers: number;
  readonly share: number;
}

/** Options of {@link healthCalibration}. */
export interface HealthCalibrationOptions {
  /** The bands, lowest first, starting at 0. */
  readonly bands: Iterable<HealthBand>;
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
}

/** Outcome of the customers of a band. */
export interface HealthBandOutcome {
  /** Name of the band. */
  readonly band: string;
  /** Customers in it at the start of the period. */
  readonly customers: number;
  /** Customers of the band who left. */
  readonly churned: number;
  /** Churn rate with its interval; `null` when the band is empty. */
  readonly churnRate: Interval | null;
}

/** How well a health score predicts churn. */
export interface HealthCalibration {
  /** The bands in the order given. */
  readonly bands: readonly HealthBandOutcome[];
  /** Area under the ROC curve, from 0 to 1; `null` when nobody left or nobody stayed. */
  readonly areaUnderCurve: number | null;
  /** Its interval; `null` when fewer than two customers left or fewer than two stayed. */
  readonly areaInterval: Interval | null;
}

export const healthCalibrationOptionsSchema = parameters({
  bands: iterable(healthBandSchema),
  confidence: confidence(),
});

/**
 * Health calibration: whether customers with a better health score really do stay.
 *
 * - Formula: for each band `churned / customers`; the area is `(wins + ties / 2) / pairs` over all pairs of a customer
 *   who stayed and one who left; a win is a higher score of the one who stayed
 * - Unit: rates and area from 0 to 1; an area of 0.5 means that the score tells nothing, below 0.5 that it tells the
 *   opposite
 * - Convention: Wilson's interval for each rate (`churnInterval`), DeLong's for the area (`'delong'`), truncated to 0
 *   and 1; if the score separates the customers perfectly, it is a point
 * - Merges: counts add up with {@link mergeHealth}
 * - Source: Hanley & McNeil, “The meaning and use of the area under a receiver operating characteristic curve”,
 *   Radiology 143 (1982); DeLong, DeLong & Clarke-Pearson, “Comparing the areas under two or more correlated receiver
 *   operating characteristic curves”, Biometrics 44 (1988); LIKE.TG glossary, “Customer health score”
 *
 * @returns The churn rate of each band and the area under the curve.
 * @throws {@link MetricsInputError} when the bands do not ascend from 0.
 * @example
 * const counts = countHealth([
 *   { score: 20, churned: true },
 *   { score: 35, churned: false },
 *   { score: 50, churned: true },
 *   { score: 80, churned: false },
 * ]);
 * const { bands, areaUnderCurve } = healthCalibration(counts, { bands: [{ band: 'low', from: 0 }, { band: 'high', from: 50 }] });
 * bands.map(({ band, churnRate }) => [band, churnRate!.estimate]); // => [['low', 0.5], ['high', 0.5]]
 * areaUnderCurve; // => 0.75
 */
export function healthCalibration(counts: HealthCounts, options: HealthCalibrationOptions): HealthCalibration {
  const scores = readScores(parseInput(healthCountsSchema, counts, ['counts']).scores, ['counts']);
  const { bands, confidence } = parseOptions(healthCalibrationOptionsSchema, options);
  const read = readBands(bands);
  const outcomes = read.map(({ band }) => ({ band, customers: 0, churned: 0 }));
  for (const { score, stayed, churned } of scores) {
    const outcome = outcomes[bandOf(score, read)] as (typeof outcomes)[number];
    outcome.customers += stayed + churned;
    outcome.churned += churned;
  }
  const { area, interval } = areaUnderCurve(scores, confidence);
  return {
    bands: outcomes.map((outcome) => ({
      ...outcome,
      churnRate: churnInterval({ customersAtStart: outcome.customers, customersLost: outcome.churned }, { confidence }),
    })),
    areaUnderCurve: area,
    areaInterval: interval,
  };
}

/** A customer's score and outcome; rows may have other columns. */
export interface HealthOutcome {
  /** The health score at the start of the period, in points from 0 to 100. */
  readonly score: number;
  /** Whether the customer left during the period. */
  readonly churned: boolean;
}

export const healthOutcomeSchema = row({
  score: points(),
  churned: flag(),
});

export const countHealthOptionsSchema = parameters({ columns: columnsOf(healthOutcomeSchema) });

/** As {@link countHealth}, of rows in the caller's own columns. */
export function countHealth<Row>(
  outcomes: Iterable<Row>,
  options: { readonly columns: Columns<Row, keyof HealthOutcome> },
): HealthCounts;
/**
 * Counts the customers who stayed and who left, by health score.
 *
 * - Formula: customers by score
 * - Unit: customers
 * - Convention: use the score from before the period; leave out customers without a score. There is one row per score,
 *   so round scores if there are many different ones
 * - Merges: add up counts of parts of the customers with {@link mergeHealth}
 * - Source: LIKE.TG glossary, “Customer health score”
 *
 * @param outcomes - Any iterable with one row per customer.
 * @returns The counts, lowest score first; empty if there are no customers.
 * @throws {@link MetricsInputError} at the first invalid row.
 * @example
 * countHealth([{ score: 80, churned: false }, { score: 20, churned: true }, { score: 80, churned: true }]); // => { scores: [{ score: 20, stayed: 0, churned: 1 }, { score: 80, stayed: 1, churned: 1 }] }
 */
export function countHealth(outcomes: Iterable<HealthOutcome>): HealthCounts;
export function countHealth(outcomes: Iterable<unknown>, options?: object): HealthCounts {
  const { columns } = parseColumns(countHealthOptionsSchema, options);
  const byScore = new Map<number, { stayed: number; churned: number }>();
  for (const [{ score, churned }] of readRows(healthOutcomeSchema, outcomes, ['outcomes'], columns)) {
    const counts = byScore.get(score) ?? { stayed: 0, churned: 0 };
    counts[churned ? 'churned' : 'stayed'] += 1;
    byScore.set(score, counts);
  }
  return healthCountsOf(byScore);
}

/**
 * Merges the health counts of two disjoint groups of customers.
 *
 * - Formula: the sum, score by score
 * - Unit: customers
 *
 * @returns The merged counts.
 * @throws {@link MetricsInputError} when a sum is not a safe integer.
 * @example
 * const north = countHealth([{ score: 80, churned: false }]);
 * const south = countHealth([{ score: 80, churned: true }]);
 * mergeHealth(north, south); // => { scores: [{ score: 80, stayed: 1, churned: 1 }] }
 */
export function mergeHealth(a: HealthCounts, b: HealthCounts): HealthCounts {
  const one = parseInput(healthCountsSchema, a, ['a']);
  const other = parseInput(healthCountsSchema, b, ['b']);
  const byScore = new Map(readScores(one.scores, ['a']).map((counts) => [counts.score, counts]));
  for (const [index, counts] of readScores(other.scores, ['b']).entries()) {
    const { score, stayed, churned } = byScore.get(counts.score) ?? { ...counts, stayed: 0, churned: 0 };
    const path = ['b', 'scores', index];
    byScore.set(score, {
      score,
      stayed: addCounts(stayed, counts.stayed, [...path, 'stayed']),
      churned: addCounts(churned, counts.churned, [...path, 'churned']),
    });
  }
  return healthCountsOf(byScore);
}

/** The exact area under the curve, with the interval of DeLong, DeLong & Clarke-Pearson. */
function areaUnderCurve(scores: readonly HealthScoreCounts[], confidence: number): AreaUnderCurve {
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

/** Reads the scores of a {@link HealthCounts}, which has less than 2⁵³ customers in all. */
function readScores(scores: unknown, path: readonly PropertyKey[]): readonly HealthScoreCounts[] {
  const rows: HealthScoreCounts[] = [];
  let customers = 0;
  for (const element of elements(scores, ...path, 'scores')) {
    const place = [...path, 'scores', rows.length];
    const counts = parseInput(scoreCountsSchema, element, place);
    const before = rows.at(-1);
    if (before !== undefined && counts.score <= before.score)
      refuse([...place, 'score'], mustBe(`above ${before.score}, the score before`, counts.score));
    customers = addCounts(customers, counts.stayed, [...place, 'stayed']);
    customers = addCounts(customers, counts.churned, [...place, 'churned']);
    rows.push(counts);
  }
  return rows;
}

/** The public form of counts by score. */
function healthCountsOf(
  byScore: ReadonlyMap<number, { readonly stayed: number; readonly churned: number }>,
): HealthCounts {
  const ascending = [...byScore].sort(([a], [b]) => a - b);
  return { scores: ascending.map(([score, { stayed, churned }]) => ({ score, stayed, churned })) };
}
