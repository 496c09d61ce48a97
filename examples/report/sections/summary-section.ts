import { count, decimal, money, NOT_AVAILABLE, share } from '../format.ts';
import { type Figure, figure, type Section } from '../layout.ts';
import type { Report } from '../report.ts';

const MOST_LINES = 10;

/** The first screen: at most ten figures, those that matter most. */
export function summarySection(report: Report, currency: string): Section {
  const figures = [
    ...ofOrders(report, currency),
    ...ofSubscriptions(report, currency),
    ...ofAnswers(report),
    ...ofCosts(report, currency),
  ];
  const known = figures.filter(({ value }) => value !== NOT_AVAILABLE);
  return { title: 'Summary', blocks: [known.slice(0, MOST_LINES)], conventions: [] };
}

function ofOrders({ value, classes }: Report, currency: string): readonly Figure[] {
  if (value === undefined) return [];
  const { customers, orders, revenue, averagePurchaseValue, firstOrder, lastOrder } = value;
  const best = classes?.classes.A;
  return [
    figure('Customers', count(customers), {
      note: firstOrder === null ? '' : `${firstOrder} to ${lastOrder}`,
    }),
    figure('Revenue', money(revenue), {
      unit: currency,
      note: `${count(orders)} ${orders === 1 ? 'order' : 'orders'} of ${money(averagePurchaseValue)}`,
    }),
    ...(best === undefined || best.items === 0
      ? []
      : [
          figure('Best customers (A)', share(best.itemShare), {
            note: `bring ${share(best.valueShare)} of the revenue`,
          }),
        ]),
  ];
}

function ofSubscriptions({ recurringRevenue, retention, survival }: Report, currency: string): readonly Figure[] {
  const month = recurringRevenue?.months.at(-1);
  const mrr = month?.movements.closing;
  return [
    ...(mrr === undefined
      ? []
      : [
          figure('Recurring revenue', money(mrr.revenue), {
            unit: `${currency} a month`,
            note: `${month?.month}, ${count(mrr.customers)} paying`,
          }),
        ]),
    ...(retention === undefined
      ? []
      : [
          figure('Churn', share(retention.churnRate), {
            note: `mean of ${count(retention.periods.length)} periods`,
          }),
        ]),
    ...(survival?.after ?? [])
      .filter(({ months }) => months === 12)
      .map((after) => figure('Still there after a year', share(after.survival))),
  ];
}

function ofAnswers({ satisfaction }: Report): readonly Figure[] {
  const { nps, csat, ces } = satisfaction ?? {};
  return [
    ...(nps
      ? [figure('Net Promoter Score', decimal(nps.score, 1), { note: `${count(nps.respondents)} answers` })]
      : []),
    ...(csat
      ? [figure('Satisfied', decimal(csat.percent, 1), { unit: '%', note: `${count(csat.respondents)} answers` })]
      : []),
    ...(ces
      ? [
          figure('Effort score', decimal(ces.mean), {
            unit: `of ${ces.highest}`,
            note: `${count(ces.respondents)} answers`,
          }),
        ]
      : []),
  ];
}

function ofCosts({ acquisition, payoff }: Report, currency: string): readonly Figure[] {
  return [
    ...(acquisition ? [figure('Cost of a new customer', money(acquisition.blendedCac), { unit: currency })] : []),
    ...(payoff
      ? [figure('LTV/CAC', decimal(payoff.ltvToCac?.ratio), { unit: ': 1', note: payoff.ltvToCac?.band })]
      : []),
  ];
}
