export * from './beta.ts';
export * from './gamma.ts';
export * from './integral.ts';
export * from './matrices.ts';
export * from './minimize.ts';
export * from './normal.ts';
export * from './random.ts';
