import {
  cacPaybackPeriods,
  cashFlowLtv,
  type Decimal,
  type LtvToCacBand,
  ltvToCac,
  ltvToCacBand,
  netLtv,
} from 'clientele';
import type { Margin } from './margin.ts';
import type { Value } from './value.ts';

const MONTHS_OF_A_YEAR = 12;

/** A lifetime value beside the cost of winning the customer. */
export interface LtvRatio {
  readonly ratio: number;
  readonly band: LtvToCacBand;
}

/** What winning a customer pays off; `null` where a part of the figure is not known. */
export interface Payoff {
  /** What it costs on average to win a customer, over all channels. */
  readonly cac: Decimal | null;
  /** With the simple lifetime value, which is revenue. */
  readonly ltvToCac: LtvRatio | null;
  /** With the lifetime value of the projection, which is discounted margin. */
  readonly discountedLtvToCac: LtvRatio | null;
  readonly netLtv: Decimal | null;
  readonly discountedNetLtv: Decimal | null;
  readonly paybackMonths: number | null;
}

/** What winning an average customer pays off. */
export function measurePayoff(
  cac: Decimal | null,
  value: Value,
  grossMargin: number | undefined,
  margin: Margin | null,
): Payoff {
  const projection = margin?.projection ?? null;
  return {
    cac,
    ltvToCac: ratioOf(value.simpleLtv, cac),
    discountedLtvToCac: ratioOf(projection?.lifetimeValue, cac),
    netLtv:
      cac &&
      margin &&
      netLtv({ orderMargin: margin.orderMargin, ordersPerCustomer: margin.ordersPerCustomer, acquisitionCost: cac }),
    discountedNetLtv: cac && projection && cashFlowLtv(projection.cashFlows, { acquisitionCost: cac }),
    paybackMonths: grossMargin === undefined ? null : payback(cac, value, grossMargin),
  };
}

function ratioOf(lifetimeValue: Decimal | null | undefined, cac: Decimal | null): LtvRatio | null {
  const ratio = lifetimeValue && cac ? ltvToCac({ lifetimeValue, cac }) : null;
  return ratio === null ? null : { ratio, band: ltvToCacBand(ratio) };
}

function payback(cac: Decimal | null, value: Value, grossMargin: number): number | null {
  const { averagePurchaseValue, purchasesPerYear } = value;
  if (cac === null || averagePurchaseValue === null || averagePurchaseValue.isNegative() || purchasesPerYear === null)
    return null;
  const revenuePerPeriod = averagePurchaseValue.times(purchasesPerYear).div(MONTHS_OF_A_YEAR);
  return cacPaybackPeriods({ cac, revenuePerPeriod, grossMargin });
}
