export * from './days.ts';
export * from './months.ts';
export * from './periods.ts';
