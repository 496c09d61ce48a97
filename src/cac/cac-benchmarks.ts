/** What customers cost in one industry. */
export interface CacBenchmark {
  /** Name of the industry. */
  readonly industry: string;
  /** Cost of a customer won without paid channels, in US dollars. */
  readonly organic?: number;
  /** Cost of a customer won through paid channels, in US dollars. */
  readonly paid?: number;
  /** Cost of a customer over all channels, in US dollars, where the source gives no more. */
  readonly combined?: number;
}

/**
 * Customer acquisition costs by industry, to hold one's own beside.
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
