export { cesMean } from './ces-mean.ts';
export { cesPercent } from './ces-percent.ts';
export { CES_SCALE } from './ces-scale.ts';
