export * from './count-nps.ts';
export * from './merge-nps.ts';
export * from './nps-category.ts';
export * from './nps-counts-of.ts';
export * from './nps-score.ts';
export * from './nps-shares.ts';
