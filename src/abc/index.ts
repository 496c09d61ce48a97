export * from './abc-analysis.ts';
export * from './abc-types.ts';
