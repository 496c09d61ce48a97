export * from './annual-churn-rate.ts';
export * from './churn-rate-on-average-base.ts';
export * from './churn-rate-on-growing-base.ts';
export * from './customer-churn-rate.ts';
export * from './customer-retention-rate.ts';
export * from './expected-lifespan.ts';
export * from './net-revenue-churn-rate.ts';
export * from './revenue-churn-rate.ts';
