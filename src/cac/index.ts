export { type BasicCacInput, basicCac, type ComplexCacInput, complexCac } from './cac.ts';
export { CAC_BENCHMARKS, type CacBenchmark } from './cac-benchmarks.ts';
export type { CacByChannel, ChannelCac, ChannelSpend } from './cac-by-channel.ts';
export { cacByChannel } from './cac-by-channel.ts';
export { type CacPaybackInput, cacPaybackPeriods } from './cac-payback-periods.ts';
export { type ExpectedProfitInput, expectedProfit } from './expected-profit.ts';
export { type LtvToCacBand, type LtvToCacInput, ltvToCac, ltvToCacBand } from './ltv-to-cac.ts';
