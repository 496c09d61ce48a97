import { count, decimal, money, NOT_AVAILABLE, share } from '../format.ts';
import { type Figure, figure } from '../layout.ts';
import type { Assumptions } from '../options/assumptions.ts';
import type { Margin } from './margin.ts';
import type { LtvRatio, Payoff } from './payoff.ts';
import type { Value } from './value.ts';

/** The figures of the orders. */
export function orderFigures(value: Value, { lifespan, orderYears }: Assumptions, currency: string): readonly Figure[] {
  const reason = whyUnknown(value);
  const observed = decimal(value.customerLifespan);
  return [
    figure('customers', count(value.customers), {}),
    figure('orders', count(value.orders), {}),
    figure('first order', value.firstOrder ?? NOT_AVAILABLE, { reason: 'no orders' }),
    figure('last order', value.lastOrder ?? NOT_AVAILABLE, { reason: 'no orders' }),
    figure('revenue', money(value.revenue), { unit: currency }),
    figure('average purchase value', money(value.averagePurchaseValue), {
      unit: `${currency} an order`,
      reason: 'no orders',
    }),
    figure('orders of a customer', decimal(value.ordersPerCustomer), { unit: 'a customer', reason: 'no orders' }),
    figure('revenue of a customer', money(value.revenuePerCustomer), {
      unit: `${currency} a customer`,
      note: 'so far',
      reason: 'no orders',
    }),
    figure('purchases a year', decimal(value.purchasesPerYear), {
      unit: 'a customer',
      note: orderYears === undefined ? 'since first order' : `over ${decimal(value.yearsCovered)} years`,
      reason,
    }),
    figure('customer lifespan', decimal(value.lifespanYears), {
      unit: 'years',
      note: lifespan === undefined ? 'observed' : `given; observed ${observed}`,
      reason: 'no orders',
    }),
    figure('simple LTV', money(value.simpleLtv), {
      unit: `${currency} a customer`,
      note: 'in revenue',
      reason: ltvReason(value),
    }),
  ];
}

/** The figures after direct costs. */
export function marginFigures(
  margin: Margin | null,
  value: Value,
  { discountRate, years }: Assumptions,
  currency: string,
): readonly Figure[] {
  const reason = whyUnknown(value);
  const unit = `${currency} a customer`;
  return [
    figure('order margin', money(margin?.orderMargin), { unit: `${currency} an order`, reason }),
    figure('maximum acquisition cost', money(margin?.maximumAcquisitionCost), { unit, reason }),
    figure('discounted LTV', money(margin?.projection?.lifetimeValue), {
      unit,
      note: `${years} years at ${share(discountRate)}`,
      reason,
    }),
  ];
}

/** The figures that compare a customer with the cost of winning one. */
export function payoffFigures(payoff: Payoff, value: Value, margin: number | undefined, currency: string) {
  const cacReason = payoff.cac === null ? 'no customers acquired' : undefined;
  const ratioReason = payoff.cac?.isZero() ? 'the CAC is 0' : undefined;
  const reason = cacReason ?? ratioReason ?? whyUnknown(value);
  const unit = `${currency} a customer`;
  const simpleReason = cacReason ?? ratioReason ?? ltvReason(value);
  const ratio = (label: string, result: LtvRatio | null, isSimple = false): Figure =>
    figure(label, decimal(result?.ratio), {
      unit: ': 1',
      note: result?.band,
      reason: isSimple ? simpleReason : reason,
    });
  const onMargin: readonly Figure[] = [
    figure('net LTV', money(payoff.netLtv), { unit, note: 'after blended CAC', reason }),
    figure('discounted LTV, net', money(payoff.discountedNetLtv), { unit, note: 'after blended CAC', reason }),
  ];
  return [
    ...(margin === undefined ? [] : onMargin),
    ratio('LTV/CAC, simple LTV', payoff.ltvToCac, true),
    ...(margin === undefined ? [] : [ratio('LTV/CAC, discounted LTV', payoff.discountedLtvToCac)]),
    figure('payback', decimal(payoff.paybackMonths, 1), {
      unit: 'months',
      reason:
        margin === undefined ? 'needs --margin' : (cacReason ?? (margin === 0 ? 'no margin' : paybackReason(value))),
    }),
  ];
}

/** Why a lifetime value is not known. */
function whyUnknown({ orders, revenue, purchasesPerYear }: Value): string {
  if (orders === 0) return 'no orders';
  if (revenue.isNegative()) return 'more refunds than revenue';
  return purchasesPerYear === null ? 'one day: needs --order-years' : 'not known';
}

/** Why the simple lifetime value is not printed: over the time observed it only repeats what was earned in it. */
function ltvReason(value: Value): string {
  return value.isLtvEarned ? 'not above so far: needs --lifespan' : whyUnknown(value);
}

function paybackReason(value: Value): string {
  return value.revenue.isZero() && value.orders > 0 ? 'no revenue' : whyUnknown(value);
}
