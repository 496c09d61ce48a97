export * from './churn-ltv.ts';
export * from './discounted-ltv.ts';
export * from './maximum-acquisition-cost.ts';
export * from './net-ltv.ts';
export * from './order-margin.ts';
export * from './period-rate.ts';
export * from './present-value.ts';
export * from './simple-ltv.ts';
