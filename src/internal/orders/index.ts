export * from './activities.ts';
export * from './currencies.ts';
export * from './customers.ts';
export * from './order-block.ts';
export * from './places.ts';
