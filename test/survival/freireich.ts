import type { SurvivalObservation } from 'clientele';

/** Durations as survival tables print them: a `+` marks the censored. */
export function observationsOf(text: string): readonly SurvivalObservation[] {
  return text.split(' ').map((entry) => ({ duration: Number.parseFloat(entry), churned: !entry.endsWith('+') }));
}

/** Weeks of remission under 6-mercaptopurine and under placebo (Freireich and others, 1963). */
export const SIX_MP = observationsOf('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+');
export const PLACEBO = observationsOf('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23');
