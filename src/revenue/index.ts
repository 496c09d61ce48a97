export * from './mrr-of.ts';
export * from './subscription.ts';
