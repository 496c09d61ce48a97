import {
  addCounts,
  anyOf,
  type Columns,
  columnsOf,
  flag,
  isIterable,
  iterable,
  madeBy,
  mustBe,
  type NamedColumns,
  notNegative,
  parameters,
  parseColumns,
  parseInput,
  prefault,
  readRows,
  refuse,
  row,
  rule,
  whole,
} from '../internal/reading/index.ts';

type Observation = Required<SurvivalObservation>;

/** Mutable counts of a duration. */
type OpenCounts = { -readonly [Name in keyof DurationCounts]: DurationCounts[Name] };

export const survivalObservationSchema = row(
  {
    duration: notNegative(),
    churned: flag(),
    entry: prefault(notNegative(), 0),
  },
  rule<Observation>('entry', 'below the duration, or 0', ({ entry, duration }) => entry === 0 || entry < duration),
);

/** A duration with the customers at risk: those who entered before it and had not left before it. */
export interface CountedDuration extends DurationCounts {
  readonly atRisk: number;
}

export const durationCountsSchema = row({
  duration: notNegative(),
  events: whole(),
  censored: whole(),
  entered: whole(),
});

/** The schema of a `SurvivalCounts`; its rows are checked where they are read. */
export const survivalCountsSchema = parameters(
  { durations: iterable(durationCountsSchema) },
  madeBy('count observations with countSurvival'),
);

/** Observations of customers, or the counts of them. */
export type SurvivalSource = Iterable<SurvivalObservation> | SurvivalCounts;

export const survivalSourceSchema = anyOf(iterable(survivalObservationSchema), survivalCountsSchema);

/** How long one customer was observed to stay; rows may have other columns. */
export interface SurvivalObservation {
  /** Time until the customer churned or, if they have not, until they were last seen: at least 0, in any unit. */
  readonly duration: number;
  /** Whether the customer churned then; `false` for one who is still there (censored). */
  readonly churned: boolean;
  /**
   * How long the customer had stayed when observation began, below `duration` (default 0: observed from the first day).
   * Above 0 if customers who churned earlier could not be seen (left truncation).
   */
  readonly entry?: number;
}

/** How many customers churned, were censored and entered observation at one duration. */
export interface DurationCounts {
  /** The duration, at least 0. */
  readonly duration: number;
  /** Customers who churned then. */
  readonly events: number;
  /** Customers who were last seen then and had not churned. */
  readonly censored: number;
  /** Customers whose observation began then; 0 at a duration of 0. */
  readonly entered: number;
}

/** The counts behind a survival curve. */
export interface SurvivalCounts {
  /** One row per duration at which anything happened, shortest first. */
  readonly durations: readonly DurationCounts[];
}

export const countSurvivalOptionsSchema = parameters({ columns: columnsOf(survivalObservationSchema) });

/** As {@link countSurvival}, of rows in the caller's own columns. */
export function countSurvival<Row>(
  observations: Iterable<Row>,
  options: { readonly columns: Columns<Row, keyof SurvivalObservation> },
): SurvivalCounts;
/**
 * Counts observed durations: how many customers churned, were censored and entered observation at each; all survival
 * estimates follow from it.
 *
 * - Formula: for each distinct duration the number of events, censorings and late entries
 * - Unit: customers
 * - Convention: durations must be equal to be counted together, so use whole numbers of days or months: `0.1 + 0.2` and
 *   `0.3` are two durations
 * - Merges: add up counts of parts of the data with {@link mergeSurvival}
 * - Source: Kaplan & Meier, “Nonparametric Estimation from Incomplete Observations”, JASA 53 (1958)
 *
 * @param observations - Any iterable of observations, in any order.
 * @returns The counts; no durations when there are no observations.
 * @throws {@link MetricsInputError} at the first invalid observation.
 * @example
 * const counts = countSurvival([
 *   { duration: 3, churned: true },
 *   { duration: 5, churned: false },
 *   { duration: 3, churned: true, entry: 1 },
 * ]);
 * counts.durations[0]; // => { duration: 1, events: 0, censored: 0, entered: 1 }
 * counts.durations[1]; // => { duration: 3, events: 2, censored: 0, entered: 0 }
 */
export function countSurvival(observations: Iterable<SurvivalObservation>): SurvivalCounts;
export function countSurvival(observations: Iterable<unknown>, options?: object): SurvivalCounts {
  const { columns } = parseColumns(countSurvivalOptionsSchema, options);
  return { durations: countObservations(observations, ['observations'], columns) };
}

/**
 * Merges the survival counts of two parts of the data.
 *
 * - Formula: the sums of events, censorings and late entries, duration by duration
 * - Unit: customers
 * - Convention: no customer is in both parts, and durations are in the same unit
 *
 * @returns The merged counts, shortest duration first.
 * @throws {@link MetricsInputError} when the number of customers is not a safe integer.
 * @example
 * const monday = countSurvival([{ duration: 3, churned: true }]);
 * const tuesday = countSurvival([{ duration: 3, churned: false }]);
 * mergeSurvival(monday, tuesday).durations; // => [{ duration: 3, events: 1, censored: 1, entered: 0 }]
 */
export function mergeSurvival(a: SurvivalCounts, b: SurvivalCounts): SurvivalCounts {
  const byDuration = new Map<number, OpenCounts>();
  let customers = 0;
  for (const [name, counts] of Object.entries({ a, b })) {
    const path = [name, 'durations'];
    const { durations } = parseInput(survivalCountsSchema, counts, [name]);
    for (const [index, row] of readDurations(durations, path).entries()) {
      customers = addCounts(customers, row.events, [...path, index, 'events']);
      customers = addCounts(customers, row.censored, [...path, index, 'censored']);
      const merged = countsAt(byDuration, row.duration);
      merged.events += row.events;
      merged.censored += row.censored;
      merged.entered += row.entered;
    }
  }
  return { durations: inOrder(byDuration) };
}

/** The durations of observations, or of counts. */
export function readSource(source: unknown, path: readonly PropertyKey[]): readonly CountedDuration[] {
  if (isIterable(source)) return withAtRisk(countObservations(source, path));
  return readDurations(parseInput(survivalCountsSchema, source, path).durations, [...path, 'durations']);
}

/** Reads the rows of a `SurvivalCounts`, and refuses counts that no observations could have. */
function readDurations(durations: unknown, path: readonly PropertyKey[]): readonly CountedDuration[] {
  const rows: DurationCounts[] = [];
  let customers = 0;
  for (const [counts, place] of readRows(durationCountsSchema, durations, path)) {
    const previous = rows.at(-1)?.duration ?? -1;
    if (counts.duration <= previous) {
      refuse([...place, 'duration'], mustBe(`above ${previous}, the duration before it`, counts.duration));
    }
    if (counts.duration === 0 && counts.entered > 0) {
      refuse([...place, 'entered'], mustBe('0 at a duration of 0', counts.entered));
    }
    customers = addCounts(customers, counts.events, [...place, 'events']);
    customers = addCounts(customers, counts.censored, [...place, 'censored']);
    rows.push(counts);
  }
  return withAtRisk(rows, path);
}

/** Counts those at risk from the last duration back: who leaves at one is at risk until then, from the entry on. */
function withAtRisk(rows: readonly DurationCounts[], path: readonly PropertyKey[] = []): readonly CountedDuration[] {
  const counted: CountedDuration[] = [];
  let atRisk = 0;
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const counts = rows[index] as DurationCounts;
    if (counts.entered > atRisk) {
      const most = `at most ${atRisk}, as many as leave later and have not entered later`;
      refuse([...path, index, 'entered'], mustBe(most, counts.entered));
    }
    atRisk += counts.events + counts.censored - counts.entered;
    const { duration, events, censored, entered } = counts;
    counted.push({ duration, events, censored, entered, atRisk });
  }
  return counted.reverse();
}

/** The counts of observations, shortest duration first. */
function countObservations(
  observations: unknown,
  path: readonly PropertyKey[],
  columns?: NamedColumns,
): readonly DurationCounts[] {
  const byDuration = new Map<number, OpenCounts>();
  for (const [{ duration, churned, entry }] of readRows(survivalObservationSchema, observations, path, columns)) {
    countsAt(byDuration, duration)[churned ? 'events' : 'censored'] += 1;
    if (entry > 0) countsAt(byDuration, entry).entered += 1;
  }
  return inOrder(byDuration);
}

/** The counts of a duration, which are added if missing. */
function countsAt(byDuration: Map<number, OpenCounts>, duration: number): OpenCounts {
  const known = byDuration.get(duration);
  if (known !== undefined) return known;
  const counts = { duration: duration + 0, events: 0, censored: 0, entered: 0 };
  byDuration.set(duration, counts);
  return counts;
}

/** Sorts the numbers alone, many times as fast as sorting rows. */
function inOrder(byDuration: ReadonlyMap<number, DurationCounts>): readonly DurationCounts[] {
  return Array.from(Float64Array.from(byDuration.keys()).sort(), (key) => byDuration.get(key) as DurationCounts);
}
