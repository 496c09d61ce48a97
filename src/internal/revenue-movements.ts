import * as z from 'zod/mini';
import { amount, signedAmount } from './amounts.ts';
import { totalOf } from './counts.ts';
import { whole } from './fields.ts';
import { closingOf, type ExactMovement, type Part } from './open-movements.ts';
import { parameters, rule } from './parse-input.ts';
import { mustBe } from './refuse.ts';

type Movements = Readonly<Record<Part, ExactMovement>>;

const LOSS = 'an amount of at most 0 such as -12.5 or "-12.50"';

/** The schema of a `RevenueMovements`. */
export const movementCountsSchema = /* @__PURE__ */ parameters(
  {
    opening: gain(),
    new: gain(),
    reactivation: gain(),
    expansion: gain(),
    contraction: loss(),
    churn: loss(),
    closing: gain(),
  },
  /* @__PURE__ */ rule<Movements>(
    'churn',
    'at most opening, together with contraction',
    ({ opening, contraction, churn }) =>
      totalOf([churn.customers, contraction.customers]) <= opening.customers &&
      opening.revenue.plus(contraction.revenue).plus(churn.revenue).greaterThanOrEqualTo(0),
  ),
  /* @__PURE__ */ rule<Movements>('closing', 'opening and all movements added up', ({ opening, closing, ...moved }) => {
    const { customers, revenue } = closingOf(opening, moved);
    return closing.customers === customers && closing.revenue.equals(revenue);
  }),
);

/* @__NO_SIDE_EFFECTS__ */
function gain() {
  return parameters({ customers: whole(), revenue: amount() });
}

/* @__NO_SIDE_EFFECTS__ */
function loss() {
  const error = ({ input }: { readonly input?: unknown }) => mustBe(LOSS, String(input));
  const isLoss = z.refine<ExactMovement['revenue']>((revenue) => revenue.lessThanOrEqualTo(0), { error, abort: true });
  return parameters({ customers: whole(), revenue: signedAmount().check(isLoss) });
}
