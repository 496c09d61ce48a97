import type { SurvivalQuantile, SurvivalStep } from './survival-curve.ts';

/** Survival so near to a level has reached it: products of doubles are not exact. */
const ROUNDING = 1e-12;

/** Where the curve and the bounds of its intervals reach a level. */
export function quantileAt(steps: readonly SurvivalStep[], level: number): SurvivalQuantile {
  return {
    estimate: timeAt(steps, 'survival', level),
    lower: timeAt(steps, 'lower', level),
    upper: timeAt(steps, 'upper', level),
  };
}

/** The first time at or below a level; the middle of the way to the first one below where the curve stays at the level itself. */
function timeAt(steps: readonly SurvivalStep[], name: 'survival' | 'lower' | 'upper', level: number): number | null {
  let reached: number | null = null;
  for (const step of steps) {
    const value = step[name];
    if (value === null || value > level + ROUNDING) continue;
    if (value < level - ROUNDING) return reached === null ? step.time : reached + (step.time - reached) / 2;
    reached ??= step.time;
  }
  return reached;
}
