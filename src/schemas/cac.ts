import * as z from 'zod/mini';
import { basicCacSchema as basicCacInput } from '../cac/basic-cac.ts';
import { channelSpendSchema as channelSpend } from '../cac/cac-by-channel.ts';
import { cacPaybackPeriodsSchema as cacPaybackPeriodsInput } from '../cac/cac-payback-periods.ts';
import { complexCacSchema as complexCacInput } from '../cac/complex-cac.ts';
import { expectedProfitSchema as expectedProfitInput } from '../cac/expected-profit.ts';
import type {
  BasicCacInput,
  CacPaybackInput,
  ChannelSpend,
  ComplexCacInput,
  ExpectedProfitInput,
  LtvToCacInput,
} from '../cac/index.ts';
import { ltvToCacSchema as ltvToCacInput } from '../cac/ltv-to-cac.ts';
import { ltvToCacRatioSchema as ltvToCacRatio } from '../cac/ltv-to-cac-band.ts';
import { amount } from '../internal/amounts.ts';
import { type InputSchema, inputSchema } from './input-schema.ts';

/** The input of `basicCac`. */
export const basicCacSchema: InputSchema<BasicCacInput> = /* @__PURE__ */ inputSchema(basicCacInput);

/** The input of `complexCac`. */
export const complexCacSchema: InputSchema<ComplexCacInput> = /* @__PURE__ */ inputSchema(complexCacInput);

/** A row of `cacByChannel`. */
export const channelSpendSchema: InputSchema<ChannelSpend> = /* @__PURE__ */ inputSchema(channelSpend);

/** The input of `cacPaybackPeriods`. */
export const cacPaybackPeriodsSchema: InputSchema<CacPaybackInput> =
  /* @__PURE__ */ inputSchema(cacPaybackPeriodsInput);

/** The input of `expectedProfit`. */
export const expectedProfitSchema: InputSchema<ExpectedProfitInput> = /* @__PURE__ */ inputSchema(expectedProfitInput, {
  acquisitionCosts: z.union([amount(), z.array(amount())]),
});

/** The input of `ltvToCac`. */
export const ltvToCacSchema: InputSchema<LtvToCacInput> = /* @__PURE__ */ inputSchema(ltvToCacInput);

/** A ratio of lifetime value to acquisition cost, as `ltvToCacBand` takes it. */
export const ltvToCacRatioSchema: InputSchema<number> = /* @__PURE__ */ inputSchema(ltvToCacRatio);
