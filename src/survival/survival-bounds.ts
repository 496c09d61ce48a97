import type { SurvivalInterval } from './survival-curve.ts';

interface Bounds {
  readonly lower: number | null;
  readonly upper: number | null;
}

const UNDEFINED: Bounds = { lower: null, upper: null };

/** The interval of survival whose logarithm has the half-width `width`; bounds are kept from 0 to 1. */
export function boundsOf(survival: number, width: number, interval: SurvivalInterval): Bounds {
  if (survival === 0) return UNDEFINED;
  if (interval === 'plain') return clamped(survival - survival * width, survival + survival * width);
  if (interval === 'log') return clamped(survival * Math.exp(-width), survival * Math.exp(width));
  if (survival === 1) return UNDEFINED;
  const factor = width / Math.log(survival);
  return clamped(survival ** Math.exp(-factor), survival ** Math.exp(factor));
}

function clamped(lower: number, upper: number): Bounds {
  return { lower: Math.max(lower, 0), upper: Math.min(upper, 1) };
}
