import {
  basicCac,
  cacByChannel,
  cacPaybackPeriods,
  complexCac,
  expectedProfit,
  ltvToCac,
  ltvToCacBand,
} from 'clientele';
import {
  basicCacSchema,
  cacPaybackPeriodsSchema,
  channelSpendSchema,
  complexCacSchema,
  expectedProfitSchema,
  ltvToCacRatioSchema,
  ltvToCacSchema,
} from 'clientele/schemas';
import * as z from 'zod/mini';
import { type Endpoint, ofArguments, ofInput } from '../endpoint.ts';

/** Acquisition: what is behind each path. */
export const acquisition: Readonly<Record<string, Endpoint>> = {
  '/cac/basic': ofInput(basicCac, basicCacSchema, 'Basic customer acquisition cost'),
  '/cac/complex': ofInput(complexCac, complexCacSchema, 'Complex customer acquisition cost'),
  '/cac/by-channel': ofArguments(
    cacByChannel,
    { channels: z.array(channelSpendSchema) },
    'Customer acquisition cost by channel',
  ),
  '/cac/payback-periods': ofInput(cacPaybackPeriods, cacPaybackPeriodsSchema, 'CAC payback'),
  '/cac/ltv-to-cac': ofInput(ltvToCac, ltvToCacSchema, 'LTV/CAC'),
  '/cac/ltv-to-cac-band': ofArguments(ltvToCacBand, { ratio: ltvToCacRatioSchema }, 'LTV/CAC band'),
  '/cac/expected-profit': ofInput(expectedProfit, expectedProfitSchema, 'Expected profit'),
};
