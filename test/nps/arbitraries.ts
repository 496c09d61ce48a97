import type { NpsCounts } from 'clientele';
import fc from 'fast-check';

/** NPS counts, each up to `most`. */
export function npsCounts(most = Number.MAX_SAFE_INTEGER): fc.Arbitrary<NpsCounts> {
  return fc.record({ promoters: fc.nat(most), passives: fc.nat(most), detractors: fc.nat(most) });
}

/** Counts of which somebody is counted. */
export const someNpsCounts = npsCounts().filter((counts) => Object.values(counts).some((count) => count > 0));

/** Answers from 0 to 10. */
export const answers: fc.Arbitrary<number[]> = fc.array(fc.integer({ min: 0, max: 10 }));
