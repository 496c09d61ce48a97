import { annualChurnRate, customerChurnRate, expectedLifespan } from 'clientele';
import type { PeriodRates } from './period-rates.ts';

/** How many subscribers stay. */
export interface Retention {
  readonly periods: readonly PeriodRates[];
  /** All customers lost, divided by the customers at the start of all periods. */
  readonly churnRate: number | null;
  readonly expectedLifespanPeriods: number | null;
  /** Absent where it is not known how many periods a year has. */
  readonly annualChurnRate?: number | null;
}

/** The retention over all periods together. */
export function measureRetention(periods: readonly PeriodRates[], periodsPerYear: number | undefined): Retention {
  const total = (count: (period: PeriodRates) => number) => periods.reduce((sum, period) => sum + count(period), 0);
  const churnRate = customerChurnRate({
    customersAtStart: total((period) => period.customersAtStart),
    customersLost: total((period) => period.customersLost),
  });
  const known = churnRate !== null;
  return {
    periods,
    churnRate,
    expectedLifespanPeriods: known ? expectedLifespan(churnRate) : null,
    ...(periodsPerYear !== undefined && {
      annualChurnRate: known ? annualChurnRate({ churnRate, periodsPerYear }) : null,
    }),
  };
}
