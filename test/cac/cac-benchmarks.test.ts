import { CAC_BENCHMARKS, type CacBenchmark } from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';

describe('CAC_BENCHMARKS', () => {
  it('holds the figures of the LIKE.TG glossary, "Customer acquisition", in its order', () => {
    expect(CAC_BENCHMARKS).toStrictEqual([
      { industry: 'construction', organic: 190, paid: 468 },
      { industry: 'B2B SaaS', organic: 205, paid: 341 },
      { industry: 'IT', combined: 454 },
      { industry: 'higher education', combined: 1143 },
    ]);
  });

  it('cannot be changed by one user for another', () => {
    expect([CAC_BENCHMARKS, ...CAC_BENCHMARKS].every(Object.isFrozen)).toBe(true);
  });

  it('has the documented types', () => {
    expectTypeOf(CAC_BENCHMARKS).toEqualTypeOf<readonly CacBenchmark[]>();
    expectTypeOf<CacBenchmark>().toEqualTypeOf<{
      readonly industry: string;
      readonly organic?: number;
      readonly paid?: number;
      readonly combined?: number;
    }>();
  });
});
