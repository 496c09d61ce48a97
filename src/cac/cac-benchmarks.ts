/** Customer acquisition costs of one industry. */
export interface CacBenchmark {
  /** Name of the industry. */
  readonly industry: string;
  /** Cost of a customer acquired without paid channels, in US dollars. */
  readonly organic?: number;
  /** Cost of a customer acquired through paid channels, in US dollars. */
  readonly paid?: number;
  /** Cost of a customer over all channels, in US dollars, where the source does not split them. */
  readonly combined?: number;
}

/**
 * Customer acquisition costs by industry, as a benchmark.
 *
 * - Unit: US dollars per customer
 * - Source: LIKE.TG glossary, “Customer acquisition”
 *
 * @example
 * CAC_BENCHMARKS.find(({ industry }) => industry === 'B2B SaaS')?.paid; // => 341
 */
export const CAC_BENCHMARKS: readonly CacBenchmark[] = Object.freeze([
  Object.freeze({ industry: 'construction', organic: 190, paid: 468 }),
  Object.freeze({ industry: 'B2B SaaS', organic: 205, paid: 341 }),
  Object.freeze({ industry: 'IT', combined: 454 }),
  Object.freeze({ industry: 'higher education', combined: 1143 }),
]);
