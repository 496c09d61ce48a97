export { type BasicCacInput, basicCac } from './basic-cac.ts';
export { CAC_BENCHMARKS, type CacBenchmark } from './cac-benchmarks.ts';
export { cacByChannel } from './cac-by-channel.ts';
export { type CacPaybackInput, cacPaybackPeriods } from './cac-payback-periods.ts';
export type { CacByChannel, ChannelCac, ChannelSpend } from './channel-cac.ts';
export { type ComplexCacInput, complexCac } from './complex-cac.ts';
export { type ExpectedProfitInput, expectedProfit } from './expected-profit.ts';
export { type LtvToCacInput, ltvToCac } from './ltv-to-cac.ts';
export { type LtvToCacBand, ltvToCacBand } from './ltv-to-cac-band.ts';
