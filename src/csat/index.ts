export { type CsatBySteps, csatBySteps } from './csat-by-steps.ts';
export { csatMean } from './csat-mean.ts';
export { csatPercent } from './csat-percent.ts';
export { CSAT_LABELS, CSAT_SCALE } from './csat-scale.ts';
export { type SatisfactionGapInput, satisfactionGap } from './satisfaction-gap.ts';
