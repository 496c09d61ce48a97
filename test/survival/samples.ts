import type { SurvivalObservation } from 'clientele';

/** Durations as survival tables print them: a `+` marks the censored. */
export function observationsOf(text: string): readonly SurvivalObservation[] {
  return text.split(' ').map((entry) => ({ duration: Number.parseFloat(entry), churned: !entry.endsWith('+') }));
}

/** Weeks of remission under 6-mercaptopurine and under placebo (Freireich and others, 1963). */
export const SIX_MP = observationsOf('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+');
export const PLACEBO = observationsOf('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23');

/** Some who came under observation late, with a churn and a censoring at 9. */
export const LATE: readonly SurvivalObservation[] = [
  ...observationsOf('4 6 9+ 15+'),
  { duration: 5, churned: false, entry: 2 },
  { duration: 9, churned: true, entry: 3 },
  { duration: 7, churned: true, entry: 5 },
  { duration: 3, churned: true, entry: 1 },
  { duration: 12, churned: true, entry: 8 },
];
