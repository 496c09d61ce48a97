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
} from './abc-transition-types.ts';
export { abcTransitions } from './abc-transitions.ts';
export type { AbcAnalysis, AbcClass, AbcClassName, AbcOptions, AbcRow, AbcThresholds } from './abc-types.ts';
export { abcXyz } from './abc-xyz.ts';
export type {
  AbcXyz,
  AbcXyzCell,
  AbcXyzOptions,
  AbcXyzRow,
  XyzClassName,
  XyzThresholds,
} from './abc-xyz-types.ts';
