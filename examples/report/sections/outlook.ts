import {
  type CalibrationSummary,
  expectedFuturePurchases,
  expectedSpend,
  fitGammaGamma,
  fitMbgNbd,
  forecastPurchases,
  type GammaGammaModel,
  type Interval,
  type MbgNbdModel,
  MetricsInputError,
  predictLifetimeValue,
  probabilityAlive,
} from 'clientele';
import type { Assumptions } from '../options/assumptions.ts';

const WEEKS_PER_YEAR = 365.25 / 7;

/** What the customers will buy and be worth, by models of their purchases and of their spend. */
export interface Outlook {
  /** The last day that the models know. */
  readonly on: string;
  readonly years: number;
  /** Why there is no outlook, where there is none. */
  readonly reason: string | null;
  readonly purchaseModel: MbgNbdModel | null;
  readonly spendModel: GammaGammaModel | null;
  /** Purchases of all customers in these years. */
  readonly purchases: Interval | null;
  /** Those who will be worth most, the first of them first. */
  readonly best: readonly Prospect[];
}

/** What is to be expected of one customer. */
export interface Prospect {
  readonly customerId: string | number;
  readonly probabilityAlive: number;
  readonly purchases: number;
  readonly value: Interval;
}

type Fits = ReturnType<typeof fitsOf>;

/** The outlook from a day on; where the orders do not tell customers apart it says why there is none. */
export function measureOutlook(
  customers: readonly CalibrationSummary[],
  on: string,
  assumptions: Assumptions,
): Outlook {
  const { years } = assumptions;
  const nothing = { on, years, purchaseModel: null, spendModel: null, purchases: null, best: [] };
  try {
    const fits = fitsOf(customers);
    const reason = reasonAgainst(fits);
    return reason === null ? ofFits(fits, customers, on, assumptions) : { ...nothing, reason };
  } catch (error) {
    if (!(error instanceof MetricsInputError)) throw error;
    return { ...nothing, reason: error.message };
  }
}

function fitsOf(customers: readonly CalibrationSummary[]) {
  const spends = customers.flatMap(({ frequency, averageSpend }) =>
    averageSpend?.isPositive() && !averageSpend.isZero() ? [{ frequency, averageSpend }] : [],
  );
  return { purchases: fitMbgNbd(customers), spend: fitGammaGamma(spends) };
}

function reasonAgainst({ purchases, spend }: Fits): string | null {
  if (!purchases.converged) return `the fit of the purchases found no maximum (${purchases.reason})`;
  if (!spend.converged) return `the fit of the spend found no maximum (${spend.reason})`;
  return spend.parameters.q > 1 ? null : 'the spend has no mean';
}

function ofFits(
  { purchases, spend }: Fits,
  customers: readonly CalibrationSummary[],
  on: string,
  { years, top, margin = 1, discountRate }: Assumptions,
): Outlook {
  const duration = years * WEEKS_PER_YEAR;
  const prospects = customers.flatMap((history) => {
    const { customerId, frequency, averageSpend } = history;
    if (averageSpend?.isZero()) return [];
    const mean = expectedSpend(spend, { frequency, averageSpend });
    const expected = expectedFuturePurchases(purchases, history, { duration });
    return [{ customerId, history, averageSpend, expected, worth: expected * (mean ?? 0) }];
  });
  const best = prospects
    .sort((a, b) => b.worth - a.worth)
    .slice(0, top)
    .flatMap(({ customerId, history, averageSpend, expected }) => {
      const value = predictLifetimeValue({
        purchases,
        spend,
        history,
        averageSpend,
        grossMargin: margin,
        discountRate: { rate: discountRate, per: 'year' },
        horizon: duration,
      });
      const alive = probabilityAlive(purchases, history);
      return value === null ? [] : [{ customerId, probabilityAlive: alive, purchases: expected, value }];
    });
  const { curve: _, ...all } = forecastPurchases(purchases, customers, { duration });
  return { on, years, reason: null, purchaseModel: purchases, spendModel: spend, purchases: all, best };
}
