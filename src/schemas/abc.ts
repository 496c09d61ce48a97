import { abcOptionsSchema as abcOptions } from '../abc/abc-analysis.ts';
import { abcByCriteriaSchema as abcByCriteriaOptions } from '../abc/abc-by-criteria.ts';
import {
  abcTransitionsSchema as abcTransitionsInput,
  classifiedItemSchema as classifiedItem,
} from '../abc/abc-transitions.ts';
import { abcXyzSchema as abcXyzOptions } from '../abc/abc-xyz.ts';
import type {
  AbcByCriteriaOptions,
  AbcOptions,
  AbcTransitionsInput,
  AbcXyzOptions,
  ClassifiedItem,
} from '../abc/index.ts';
import { amount } from '../internal/reading/amounts.ts';
import type { MoneyInput } from '../money.ts';
import { type InputSchema, inputSchema } from './input-schema.ts';

/** The options of `abcAnalysis`; no JSON can hold `value`, which is a function. */
export const abcOptionsSchema: InputSchema<AbcOptions<unknown>> = inputSchema(abcOptions);

/** What the function `value` of `abcAnalysis` may give of an item. */
export const abcValueSchema: InputSchema<MoneyInput> = inputSchema(amount());

/** The options of `abcByCriteria`; no JSON can hold `criteria`, which are functions. */
export const abcByCriteriaSchema: InputSchema<AbcByCriteriaOptions<unknown>> = inputSchema(abcByCriteriaOptions);

/** A row of {@link abcTransitionsSchema}. */
export const classifiedItemSchema: InputSchema<ClassifiedItem<unknown>> = inputSchema(classifiedItem);

/** The input of `abcTransitions`; no JSON can hold `key`, which is a function. */
export const abcTransitionsSchema: InputSchema<AbcTransitionsInput<unknown>> = inputSchema(abcTransitionsInput, {
  before: classifiedItemSchema,
  after: classifiedItemSchema,
});

/** The options of `abcXyz`; no JSON can hold `value` and `demand`, which are functions. */
export const abcXyzSchema: InputSchema<AbcXyzOptions<unknown>> = inputSchema(abcXyzOptions);
