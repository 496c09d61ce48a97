export { CES_SCALE, cesMean, cesPercent } from './ces.ts';
