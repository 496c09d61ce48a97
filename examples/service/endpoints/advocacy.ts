import {
  advocacyGap,
  countAdvocacy,
  holdoutLift,
  mergeAdvocacy,
  mergeProgrammes,
  programmeFunnel,
  referralCost,
  referralValue,
  tierSpread,
  viralCoefficient,
} from 'clientele';
import {
  advocacyCountsSchema,
  ambassadorTierSchema,
  customerAdvocacySchema,
  holdoutLiftSchema,
  programmeCountsSchema,
  programmeFunnelSchema,
  referralCostSchema,
  referralValueSchema,
  viralCoefficientSchema,
} from 'clientele/schemas';
import * as z from 'zod/mini';
import { type Endpoint, ofArgument, ofArguments, ofInput } from '../endpoint.ts';

/** Advocacy: what is behind each path. */
export const advocacy: Readonly<Record<string, Endpoint>> = {
  '/advocacy/count': ofArguments(countAdvocacy, { customers: z.array(customerAdvocacySchema) }, 'Advocacy counts'),
  '/advocacy/merge': ofArguments(
    mergeAdvocacy,
    { a: advocacyCountsSchema, b: advocacyCountsSchema },
    'Advocacy counts of two parts of the customers, merged',
  ),
  '/advocacy/gap': ofArgument(advocacyGap, 'counts', advocacyCountsSchema, 'Advocacy gap'),
  '/advocacy/programme-funnel': ofInput(programmeFunnel, programmeFunnelSchema, 'Funnel of an ambassador programme'),
  '/advocacy/merge-programmes': ofArguments(
    mergeProgrammes,
    { a: programmeCountsSchema, b: programmeCountsSchema },
    'Programme counts of two parts of the customers, merged',
  ),
  '/advocacy/holdout-lift': ofInput(holdoutLift, holdoutLiftSchema, 'Holdout lift'),
  '/advocacy/referral-cost': ofInput(referralCost, referralCostSchema, 'Referral cost'),
  '/advocacy/referral-value': ofInput(referralValue, referralValueSchema, 'Referral value'),
  '/advocacy/tier-spread': ofArguments(tierSpread, { tiers: z.array(ambassadorTierSchema) }, 'Tier spread'),
  '/advocacy/viral-coefficient': ofInput(viralCoefficient, viralCoefficientSchema, 'Viral coefficient'),
};
