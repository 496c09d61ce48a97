export * from './ces-mean.ts';
export * from './ces-percent.ts';
export * from './ces-scale.ts';
