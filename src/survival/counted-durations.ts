import { addCounts, isCount } from '../internal/reading/counts.ts';
import { elements } from '../internal/reading/elements.ts';
import { iterable, notNegative, whole } from '../internal/reading/fields.ts';
import { parameters, parseInput, row } from '../internal/reading/parse-input.ts';
import { mustBe, refuse } from '../internal/reading/refuse.ts';
import { readUsualRow } from '../internal/reading/usual-row.ts';
import type { DurationCounts } from './count-survival.ts';
import { isDuration } from './observations.ts';

/** A duration with how many customers were at risk then: observed before it, and not gone before it. */
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
export const survivalCountsSchema = parameters({ durations: iterable(durationCountsSchema) });

/** Reads the rows of a `SurvivalCounts` and checks that there can be observations with these counts. */
export function readDurations(durations: unknown, path: readonly PropertyKey[]): readonly CountedDuration[] {
  const rows: DurationCounts[] = [];
  let customers = 0;
  for (const element of elements(durations, ...path)) {
    const place = [...path, rows.length];
    const counts = readUsualRow(element, usualCounts) ?? parseInput(durationCountsSchema, element, place);
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

function usualCounts({
  duration,
  events,
  censored,
  entered,
}: Record<keyof DurationCounts, unknown>): DurationCounts | undefined {
  return isDuration(duration) && isCount(events) && isCount(censored) && isCount(entered)
    ? { duration: duration + 0, events: events + 0, censored: censored + 0, entered: entered + 0 }
    : undefined;
}

/** Counts those at risk from the last duration back: who leaves at one is at risk until then, from the entry on. */
export function withAtRisk(
  rows: readonly DurationCounts[],
  path: readonly PropertyKey[] = [],
): readonly CountedDuration[] {
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
