export { CSAT_LABELS, CSAT_SCALE, csatMean, csatPercent } from './csat.ts';
export { type CsatBySteps, csatBySteps } from './csat-by-steps.ts';
export { type SatisfactionGapInput, satisfactionGap } from './satisfaction-gap.ts';
