import { abcOptionsSchema as abcOptions } from '../abc/abc-analysis.ts';
import type { AbcOptions } from '../abc/index.ts';
import { amount } from '../internal/amounts.ts';
import type { MoneyInput } from '../money.ts';
import { type InputSchema, inputSchema } from './input-schema.ts';

/** The options of `abcAnalysis`; no JSON can hold `value`, which is a function. */
export const abcOptionsSchema: InputSchema<AbcOptions<unknown>> = /* @__PURE__ */ inputSchema(abcOptions);

/** What the function `value` of `abcAnalysis` may give of an item. */
export const abcValueSchema: InputSchema<MoneyInput> = /* @__PURE__ */ inputSchema(/* @__PURE__ */ amount());
