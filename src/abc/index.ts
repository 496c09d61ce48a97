export type { AbcAnalysis, AbcClass, AbcClassName, AbcOptions, AbcRow, AbcThresholds } from './abc-analysis.ts';
export { abcAnalysis } from './abc-analysis.ts';
export {
  type AbcByCriteria,
  type AbcByCriteriaOptions,
  type AbcCriteriaCell,
  type AbcCriteriaRow,
  abcByCriteria,
} from './abc-by-criteria.ts';
export type {
  AbcDepartures,
  AbcTransitions,
  AbcTransitionsOptions,
  ClassifiedItem,
} from './abc-transitions.ts';
export { abcTransitions } from './abc-transitions.ts';
export type {
  AbcXyz,
  AbcXyzCell,
  AbcXyzOptions,
  AbcXyzRow,
  XyzClassName,
  XyzThresholds,
} from './abc-xyz.ts';
export { abcXyz } from './abc-xyz.ts';
