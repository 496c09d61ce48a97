import {
  type Decimal,
  type ProgrammeCounts,
  type ProgrammeFunnel,
  type ProgrammeFunnelOptions,
  programmeFunnel,
} from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { split } from '../support/split.ts';
import { NO_PROGRAMME, PROGRAMME, REFUSED } from './programmes.ts';

const plain = (funnel: ProgrammeFunnel) => JSON.parse(JSON.stringify(funnel));

describe('programmeFunnel', () => {
  it('divides each stage by the one before, by hand', () => {
    expect(plain(programmeFunnel(PROGRAMME, { periods: 3 }))).toStrictEqual({
      participationRate: 0.2,
      shareRate: 0.25,
      leadsPerActiveAmbassador: 8,
      qualifiedLeadRate: 0.25,
      meetingSetRate: 0.6,
      conversionRate: 0.5,
      leadConversionRate: 0.075,
      acquisitionsPerActiveAmbassador: 0.2,
      sourcedRevenue: '15000.5',
      sourcedRevenueShare: 0.125,
      revenuePerActiveAmbassador: '300.01',
    });
  });

  it('counts acquisitions of one period where none is given', () => {
    expect(programmeFunnel(PROGRAMME).acquisitionsPerActiveAmbassador).toBe(0.6);
  });

  it('has no rate of nobody', () => {
    expect(plain(programmeFunnel(NO_PROGRAMME))).toStrictEqual({
      participationRate: null,
      shareRate: null,
      leadsPerActiveAmbassador: null,
      qualifiedLeadRate: null,
      meetingSetRate: null,
      conversionRate: null,
      leadConversionRate: null,
      acquisitionsPerActiveAmbassador: null,
      sourcedRevenue: '0',
      sourcedRevenueShare: null,
      revenuePerActiveAmbassador: null,
    });
  });

  it.each(REFUSED)('refuses %s', (_, change, message) => {
    expect(refusal(() => programmeFunnel({ ...PROGRAMME, ...change }))).toBe(`counts.${message}`);
  });

  it.each<[periods: unknown, message: string]>([
    [0, 'options.periods: must be a whole number from 1 to 1000, got 0'],
    ['3', 'options.periods: must be a whole number from 1 to 1000, got "3"'],
  ])('refuses %s periods', (periods, message) => {
    expect(refusal(() => programmeFunnel(...split({ counts: PROGRAMME, periods }, 'counts')))).toBe(message);
  });

  it('has the documented types', () => {
    expectTypeOf(programmeFunnel).parameters.toEqualTypeOf<
      [counts: ProgrammeCounts, options?: ProgrammeFunnelOptions]
    >();
    expectTypeOf(programmeFunnel).returns.toEqualTypeOf<ProgrammeFunnel>();
    expectTypeOf<ProgrammeFunnel['conversionRate']>().toEqualTypeOf<number | null>();
    expectTypeOf<ProgrammeFunnel['revenuePerActiveAmbassador']>().toEqualTypeOf<Decimal | null>();
  });
});
