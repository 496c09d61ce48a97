import {
  averageBaseChurnRate,
  customerChurnRate,
  customerRetentionRate,
  growingBaseChurnRate,
  netRevenueChurnRate,
  revenueChurnRate,
} from 'clientele';

/** The customers of a period. */
export interface CustomersOfPeriod {
  readonly customersAtStart: number;
  /** Everybody who joined during it. */
  readonly customersAcquired: number;
  /** Those of the customers at the start who left during it. */
  readonly customersLost: number;
  readonly customersAtEnd: number;
}

/** The recurring revenue of a period, in amounts as the file has them. */
export interface RevenueOfPeriod {
  readonly revenueAtStart: string;
  readonly churnedRevenue: string;
  readonly contractionRevenue: string;
  readonly expansionRevenue: string | undefined;
}

/** The counts of a period and its rates. */
export interface PeriodRates extends CustomersOfPeriod {
  readonly period: string;
  /** Those who joined and left again inside the period: whom the other counts leave unexplained. */
  readonly customersJoinedAndLost: number;
  readonly churnRate: number | null;
  readonly averageBaseChurnRate: number | null;
  readonly growingBaseChurnRate: number | null;
  readonly retentionRate: number | null;
  /** Absent where the file has no revenue. */
  readonly revenueChurnRate?: number | null;
  /** Absent where the file has no expansion revenue. */
  readonly netRevenueChurnRate?: number | null;
}

/** The rates of a period, or what the customers at its end must be where the counts contradict each other. */
export function periodRates(
  period: string,
  counts: CustomersOfPeriod,
  revenue: RevenueOfPeriod | undefined,
): PeriodRates | string {
  const { customersAtStart, customersAcquired, customersLost, customersAtEnd } = counts;
  const churnRate = customerChurnRate({ customersAtStart, customersLost });
  const stayed = customersAtStart - customersLost;
  const arrived = customersAtEnd - stayed;
  if (arrived < 0 || arrived > customersAcquired)
    return `from ${stayed} (customersAtStart − customersLost) to ${stayed + customersAcquired} (with customersAcquired)`;
  const customersJoinedAndLost = customersAcquired - arrived;
  const everybodyLost = customersLost + customersJoinedAndLost;
  return {
    period,
    ...counts,
    customersJoinedAndLost,
    churnRate,
    averageBaseChurnRate: averageBaseChurnRate({ customersAtStart, customersAtEnd, customersLost: everybodyLost }),
    growingBaseChurnRate: growingBaseChurnRate({
      customersAtStart,
      customersAcquired,
      customersLost: everybodyLost,
    }),
    retentionRate: customerRetentionRate({ customersAtStart, customersAtEnd, customersAcquired: arrived }),
    ...revenueRates(revenue),
  };
}

function revenueRates(revenue: RevenueOfPeriod | undefined) {
  if (revenue === undefined) return {};
  const { expansionRevenue, ...lost } = revenue;
  if (expansionRevenue === undefined) return { revenueChurnRate: revenueChurnRate(lost) };
  return {
    revenueChurnRate: revenueChurnRate(lost),
    netRevenueChurnRate: netRevenueChurnRate({ ...lost, expansionRevenue }),
  };
}
