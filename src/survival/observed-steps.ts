import { elements, iterable, mustBe, notNegative, parseInput, rate, refuse, row } from '../internal/reading/index.ts';

/** The part of a curve that is read: a {@link SurvivalCurve}, parsed from JSON too, or steps from elsewhere. */
export interface ObservedSurvival {
  /** Ascending durations, and survival at each, which never rises. */
  readonly steps: Iterable<ObservedStep>;
}

/** One step of such a curve. */
export interface ObservedStep {
  /** The duration. */
  readonly time: number;
  /** The probability of staying longer. */
  readonly survival: number;
}

export const observedStepSchema = row({ time: notNegative(), survival: rate() });

/** The schema of an `ObservedSurvival`; its steps are checked where they are read. */
export const observedSurvivalSchema = row({ steps: iterable(observedStepSchema) });

/** Reads the steps of a curve, at least one. */
export function readSteps(steps: unknown): readonly ObservedStep[] {
  const path = ['curve', 'steps'];
  const observed: ObservedStep[] = [];
  let last: ObservedStep = { time: -1, survival: 1 };
  for (const element of elements(steps, ...path)) {
    const place = [...path, observed.length];
    const step = parseInput(observedStepSchema, element, place);
    if (step.time <= last.time) {
      refuse([...place, 'time'], mustBe(`above ${last.time}, the time before it`, step.time));
    }
    if (step.survival > last.survival) {
      refuse([...place, 'survival'], mustBe(`at most ${last.survival}, the survival before it`, step.survival));
    }
    observed.push(step);
    last = step;
  }
  return observed.length === 0 ? refuse(path, 'must be at least one step, got none') : observed;
}

/** Survival at ascending times. */
export function walkAlong(steps: readonly ObservedStep[]): (time: number) => number {
  let next = 0;
  return (time) => {
    while ((steps[next]?.time ?? Number.POSITIVE_INFINITY) <= time) next += 1;
    return steps[next - 1]?.survival ?? 1;
  };
}

/** Refuses a time about which the curve says nothing: after the last one observed, unless everybody has churned by then. */
export function mustBeObserved(time: number, steps: readonly ObservedStep[], path: readonly PropertyKey[]): void {
  const last = steps.at(-1) as ObservedStep;
  if (time <= last.time || last.survival === 0) return;
  const known = `at most ${last.time}, the last time observed, as survival has not reached 0 by then`;
  refuse(path, mustBe(known, time));
}
