import { type PeriodRates, periodRates } from './period-rates.ts';
import type { RecurringRevenue } from './recurring-revenue.ts';

/** The customers and rates of each month but the first, which has nobody at its start. */
export function periodsOf({ months }: RecurringRevenue): readonly PeriodRates[] {
  return months.slice(1).flatMap(({ month, movements }) => {
    const { opening, churn, contraction, expansion, closing } = movements;
    const counts = {
      customersAtStart: opening.customers,
      customersAcquired: movements.new.customers + movements.reactivation.customers,
      customersLost: churn.customers,
      customersAtEnd: closing.customers,
    };
    const rates = periodRates(month, counts, {
      revenueAtStart: opening.revenue.toFixed(),
      churnedRevenue: churn.revenue.abs().toFixed(),
      contractionRevenue: contraction.revenue.abs().toFixed(),
      expansionRevenue: expansion.revenue.toFixed(),
    });
    return typeof rates === 'string' ? [] : [rates];
  });
}
