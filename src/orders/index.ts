export * from './merge-customers.ts';
export * from './order-metrics.ts';
export * from './summarize-customers.ts';
