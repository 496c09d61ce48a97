export * from './count-ratings.ts';
export * from './merge-ratings.ts';
export * from './rating-mean.ts';
export * from './top-box-percent.ts';
