export type { Column, Columns } from '../../inputs.ts';
export { nullable, nullish, optional, prefault } from '../zod.ts';
export * from './counts.ts';
export * from './elements.ts';
export * from './fields.ts';
export * from './parse-input.ts';
export * from './refuse.ts';
export * from './rows.ts';
