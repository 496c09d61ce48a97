export * from './customer-equity.ts';
export * from './lifetime-value-of.ts';
export * from './project-cash-flows.ts';
