import { type Decimal, mergeProgrammes, type ProgrammeCounts } from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { NO_PROGRAMME, PROGRAMME, REFUSED } from './programmes.ts';

const MOST = Number.MAX_SAFE_INTEGER;
const plain = (counts: ProgrammeCounts) => JSON.parse(JSON.stringify(counts));

describe('mergeProgrammes', () => {
  it('adds up stage by stage, by hand', () => {
    const merged = {
      customers: 2000,
      ambassadors: 400,
      activeAmbassadors: 100,
      leads: 800,
      qualifiedLeads: 200,
      meetings: 120,
      customersAcquired: 60,
      sourcedRevenue: '30001',
      totalRevenue: '240008',
    };
    expect(plain(mergeProgrammes(PROGRAMME, PROGRAMME))).toStrictEqual(merged);
    expect(plain(mergeProgrammes(mergeProgrammes(PROGRAMME, NO_PROGRAMME), PROGRAMME))).toStrictEqual(merged);
  });

  it('refuses a sum of 2^53', () => {
    expect(
      refusal(() => mergeProgrammes({ ...NO_PROGRAMME, customers: MOST }, { ...NO_PROGRAMME, customers: 1 })),
    ).toBe(`b.customers: must be small enough for a sum of at most ${MOST}, got 1`);
  });

  it.each(REFUSED)('refuses %s', (_, change, message) => {
    expect(refusal(() => mergeProgrammes({ ...PROGRAMME, ...change }, PROGRAMME))).toBe(`a.${message}`);
    expect(refusal(() => mergeProgrammes(PROGRAMME, { ...PROGRAMME, ...change }))).toBe(`b.${message}`);
  });

  it('has the documented types', () => {
    expectTypeOf(mergeProgrammes).parameters.toEqualTypeOf<[a: ProgrammeCounts, b: ProgrammeCounts]>();
    expectTypeOf(mergeProgrammes).returns.toEqualTypeOf<ProgrammeCounts<Decimal>>();
  });
});
