export {
  type AdvocacyCounts,
  type AdvocacyGap,
  advocacyGap,
  type CustomerAdvocacy,
  countAdvocacy,
  mergeAdvocacy,
} from './advocacy-gap.ts';
export { type HoldoutLift, type HoldoutLiftOptions, holdoutLift } from './holdout-lift.ts';
export type { ProgrammeCounts } from './programme-funnel.ts';
export {
  mergeProgrammes,
  type ProgrammeFunnel,
  type ProgrammeFunnelOptions,
  programmeFunnel,
} from './programme-funnel.ts';
export { type ReferralCost, type ReferralCostInput, referralCost } from './referral-cost.ts';
export { type ReferralValue, type ReferralValueInput, referralValue } from './referral-value.ts';
export type { AmbassadorTier, TierShare, TierSpread } from './tier-spread.ts';
export { tierSpread } from './tier-spread.ts';
export { type ViralCoefficient, type ViralCoefficientInput, viralCoefficient } from './viral-coefficient.ts';
