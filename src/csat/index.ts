export * from './csat-by-steps.ts';
export * from './csat-mean.ts';
export * from './csat-percent.ts';
export * from './csat-scale.ts';
export * from './satisfaction-gap.ts';
