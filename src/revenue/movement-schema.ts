import { type AmountDomain, amount, amountField } from '../internal/reading/amounts.ts';
import { totalOf } from '../internal/reading/counts.ts';
import { whole } from '../internal/reading/fields.ts';
import { parameters, rule } from '../internal/reading/parse-input.ts';
import { closingOf, type ExactMovement, type Part } from './open-movements.ts';

type Movements = Readonly<Record<Part, ExactMovement>>;

const LOST = 'at most opening, together with contraction';
const SUM = 'opening and all movements added up';
const LOSS: AmountDomain = {
  expected: 'an amount of at most 0 such as -12.5 or "-12.50"',
  least: Number.NEGATIVE_INFINITY,
  most: 0,
};

/** The schema of a `RevenueMovements`. */
export const revenueMovementsSchema = parameters(
  {
    opening: gain(),
    new: gain(),
    reactivation: gain(),
    expansion: gain(),
    contraction: loss(),
    churn: loss(),
    closing: gain(),
  },
  partRule(
    ['churn', 'customers'],
    LOST,
    ({ opening, contraction, churn }) => totalOf([churn.customers, contraction.customers]) <= opening.customers,
  ),
  partRule(['churn', 'revenue'], LOST, ({ opening, contraction, churn }) =>
    opening.revenue.plus(contraction.revenue).plus(churn.revenue).greaterThanOrEqualTo(0),
  ),
  partRule(
    ['closing', 'customers'],
    SUM,
    ({ opening, closing, ...moved }) => closing.customers === closingOf(opening, moved).customers,
  ),
  partRule(['closing', 'revenue'], SUM, ({ opening, closing, ...moved }) =>
    closing.revenue.equals(closingOf(opening, moved).revenue),
  ),
);

/** What must hold between the movements; `path` leads to the figure to blame. */
function partRule(
  path: readonly [part: Part, figure: keyof ExactMovement],
  expected: string,
  holds: (input: Movements) => boolean,
) {
  return rule<Movements>(path, expected, holds);
}

function gain() {
  return parameters({ customers: whole(), revenue: amount() });
}

function loss() {
  return parameters({ customers: whole(), revenue: amountField(LOSS) });
}
