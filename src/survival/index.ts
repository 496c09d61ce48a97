export * from './count-survival.ts';
export * from './kaplan-meier.ts';
export * from './log-rank-test.ts';
export * from './merge-survival.ts';
export type { ObservedSurvival } from './observed-steps.ts';
export * from './survival-at.ts';
export * from './survival-curve.ts';
export * from './survival-ltv.ts';
export type { SurvivalSource } from './survival-source.ts';
