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
import { amount } from '../internal/reading/amounts.ts';
import { type InputSchema, inputSchema } from './input-schema.ts';

/** The input of `basicCac`. */
export const basicCacSchema: InputSchema<BasicCacInput> = inputSchema(basicCacInput);

/** The input of `complexCac`. */
export const complexCacSchema: InputSchema<ComplexCacInput> = inputSchema(complexCacInput);

/** A row of `cacByChannel`. */
export const channelSpendSchema: InputSchema<ChannelSpend> = inputSchema(channelSpend);

/** The input of `cacPaybackPeriods`. */
export const cacPaybackPeriodsSchema: InputSchema<CacPaybackInput> = inputSchema(cacPaybackPeriodsInput);

/** The input of `expectedProfit`. */
export const expectedProfitSchema: InputSchema<ExpectedProfitInput> = inputSchema(expectedProfitInput, {
  acquisitionCosts: z.union([amount(), z.array(amount())]),
});

/** The input of `ltvToCac`. */
export const ltvToCacSchema: InputSchema<LtvToCacInput> = inputSchema(ltvToCacInput);

/** A ratio of lifetime value to acquisition cost, as `ltvToCacBand` takes it. */
export const ltvToCacRatioSchema: InputSchema<number> = inputSchema(ltvToCacRatio);
