import { advocacyCountsSchema as advocacyCounts } from '../advocacy/advocacy-counts.ts';
import { customerAdvocacySchema as customerAdvocacy } from '../advocacy/count-advocacy.ts';
import { holdoutLiftSchema as holdoutLiftInput } from '../advocacy/holdout-lift.ts';
import type {
  AdvocacyCounts,
  AmbassadorTier,
  CustomerAdvocacy,
  HoldoutLiftInput,
  ProgrammeCounts,
  ProgrammeFunnelInput,
  ReferralCostInput,
  ReferralValueInput,
  ViralCoefficientInput,
} from '../advocacy/index.ts';
import { programmeCountsSchema as programmeCounts } from '../advocacy/programme-counts.ts';
import { programmeFunnelSchema as programmeFunnelInput } from '../advocacy/programme-funnel.ts';
import { referralCostSchema as referralCostInput } from '../advocacy/referral-cost.ts';
import { referralValueSchema as referralValueInput } from '../advocacy/referral-value.ts';
import { ambassadorTierSchema as ambassadorTier } from '../advocacy/tier-spread.ts';
import { viralCoefficientSchema as viralCoefficientInput } from '../advocacy/viral-coefficient.ts';
import { type InputSchema, inputSchema } from './input-schema.ts';

/** What `countAdvocacy` gave, as `advocacyGap` and `mergeAdvocacy` take it. */
export const advocacyCountsSchema: InputSchema<AdvocacyCounts> = inputSchema(advocacyCounts);

/** A row of `countAdvocacy`. */
export const customerAdvocacySchema: InputSchema<CustomerAdvocacy> = inputSchema(customerAdvocacy);

/** The input of `holdoutLift`. */
export const holdoutLiftSchema: InputSchema<HoldoutLiftInput> = inputSchema(holdoutLiftInput);

/** Counts of an ambassador programme, as `mergeProgrammes` takes them. */
export const programmeCountsSchema: InputSchema<ProgrammeCounts> = inputSchema(programmeCounts);

/** The input of `programmeFunnel`. */
export const programmeFunnelSchema: InputSchema<ProgrammeFunnelInput> = inputSchema(programmeFunnelInput);

/** The input of `referralCost`. */
export const referralCostSchema: InputSchema<ReferralCostInput> = inputSchema(referralCostInput);

/** The input of `referralValue`. */
export const referralValueSchema: InputSchema<ReferralValueInput> = inputSchema(referralValueInput);

/** A row of `tierSpread`. */
export const ambassadorTierSchema: InputSchema<AmbassadorTier> = inputSchema(ambassadorTier);

/** The input of `viralCoefficient`. */
export const viralCoefficientSchema: InputSchema<ViralCoefficientInput> = inputSchema(viralCoefficientInput);
