export type { SurvivalSource } from './count-survival.ts';
export {
  countSurvival,
  type DurationCounts,
  mergeSurvival,
  type SurvivalCounts,
  type SurvivalObservation,
} from './count-survival.ts';
export type {
  RestrictedMean,
  SurvivalCurve,
  SurvivalInterval,
  SurvivalQuantile,
  SurvivalStep,
} from './kaplan-meier.ts';
export { type KaplanMeierOptions, kaplanMeier } from './kaplan-meier.ts';
export { type LogRankTest, logRankTest } from './log-rank-test.ts';
export type { ObservedStep, ObservedSurvival } from './observed-steps.ts';
export { type SurvivalAtOptions, survivalAt } from './survival-at.ts';
export { type SurvivalLtvOptions, survivalLtv } from './survival-ltv.ts';
