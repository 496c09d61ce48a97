export { abcAnalysis } from './abc-analysis.ts';
export type { AbcAnalysis, AbcClass, AbcClassName, AbcOptions, AbcRow, AbcThresholds } from './abc-types.ts';
