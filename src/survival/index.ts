export { countSurvival, type DurationCounts, type SurvivalCounts, type SurvivalObservation } from './count-survival.ts';
export { type KaplanMeierOptions, kaplanMeier } from './kaplan-meier.ts';
export { type LogRankTest, logRankTest } from './log-rank-test.ts';
export { mergeSurvival } from './merge-survival.ts';
export type { ObservedSurvival } from './observed-steps.ts';
export { type SurvivalAtOptions, survivalAt } from './survival-at.ts';
export type {
  RestrictedMean,
  SurvivalCurve,
  SurvivalInterval,
  SurvivalQuantile,
  SurvivalStep,
} from './survival-curve.ts';
export { type SurvivalLtvOptions, survivalLtv } from './survival-ltv.ts';
export type { SurvivalSource } from './survival-source.ts';
