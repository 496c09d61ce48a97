import {
  AMOUNT_FROM_ZERO,
  type AmountDomain,
  amount,
  amountField,
  type Decimal,
  hundredthsOf,
  type MoneyInput,
  money,
  sum,
  toAmount,
} from '../internal/exact/index.ts';
import { type CustomerId, customerId, isCustomerId, readCustomerIds } from '../internal/orders/index.ts';
import {
  elements,
  iterable,
  madeBy,
  parameters,
  parseInput,
  parseOptions,
  prefault,
  readUsualRow,
  row,
  rule,
  totalOf,
  whole,
} from '../internal/reading/index.ts';
import { type CurrencyOfCall, currency, keepCurrency } from './currencies.ts';
import {
  addChange,
  amountOfRevenueTotal,
  compareRevenue,
  emptyRevenueTotal,
  isSome,
  MOST_HUNDREDTHS,
  plusRevenue,
  type Revenue,
  type RevenueTotal,
} from './recurring-revenue.ts';
import type { CustomerRevenue } from './subscriptions.ts';

/** What can become of a customer's revenue; the changes add up to that of all revenue. */
type Kind = 'new' | 'reactivation' | 'expansion' | 'contraction' | 'churn';

/** The parts of a `RevenueMovements`. */
type Part = 'opening' | Kind | 'closing';

/** Customers and their revenue, being added up. */
export interface OpenMovement {
  customers: number;
  readonly revenue: RevenueTotal;
}

export type OpenMovements = Readonly<Record<Kind, OpenMovement>>;

/** Customers and their revenue, added up but not rounded. */
export interface ExactMovement {
  readonly customers: number;
  readonly revenue: Decimal;
}

/** Who pays how much. */
type Snapshot = Map<CustomerId, Revenue>;

const MONTHS = 12;

export const customerRevenueSchema = row({
  customerId: customerId(),
  revenue: amount(),
  currency: currency(),
});

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
  madeBy('compare what customers pay with revenueMovements'),
);

/** What is known beside the two snapshots of {@link revenueMovements}. */
export interface RevenueMovementsOptions {
  /** Who ever paid before `before`: such customers who come back are reactivated, all others are new (default: nobody). */
  readonly everBefore?: Iterable<string | number>;
}

/** Customers, and recurring revenue that is theirs or that they changed. */
export interface RevenueMovement<Amount extends MoneyInput = Decimal> {
  /** How many customers. */
  readonly customers: number;
  /** Their revenue, as money; a change of it is negative where revenue was lost. */
  readonly revenue: Amount;
}

/** What became of recurring revenue from one snapshot to the next: `opening` and the five movements add up to `closing`. */
export interface RevenueMovements<Amount extends MoneyInput = Decimal> {
  /** Who paid before. */
  readonly opening: RevenueMovement<Amount>;
  /** Who pays and never did before. */
  readonly new: RevenueMovement<Amount>;
  /** Who pays again. */
  readonly reactivation: RevenueMovement<Amount>;
  /** Who pays more than before. */
  readonly expansion: RevenueMovement<Amount>;
  /** Who pays less than before, but pays; the revenue is at most 0. */
  readonly contraction: RevenueMovement<Amount>;
  /** Who pays no more; the revenue is at most 0. */
  readonly churn: RevenueMovement<Amount>;
  /** Who pays after. */
  readonly closing: RevenueMovement<Amount>;
}

export const revenueMovementsOptionsSchema = parameters({ everBefore: prefault(iterable(customerId()), []) });

/**
 * Revenue movements: what became of recurring revenue between two snapshots of what each customer pays.
 *
 * - Formula: for each customer `after − before`: new or reactivation from 0, churn to 0, else expansion or contraction;
 *   `closing = opening + new + reactivation + expansion + contraction + churn`, exactly
 * - Unit: customers; money, negative where it was lost
 * - Convention: a customer moves once, by the sum of what the customer pays; who pays 0 is no customer. Customers at the end are
 *   those at the start, plus new and reactivated, less churned ones
 * - Merges: movements of parts that share no customer add up with {@link mergeRevenueMovements}; those of months follow each other
 *   and do not
 * - Source: the definition of net new MRR by its five movements
 *
 * @returns The movements; all 0 without customers.
 * @throws {@link MetricsInputError} at the first row that is no `CustomerRevenue` or of another currency.
 * @example
 * const movements = revenueMovements([{ customerId: 'ann', revenue: 50 }, { customerId: 'bob', revenue: 20 }], [{ customerId: 'ann', revenue: 75 }, { customerId: 'eve', revenue: '9.90' }], { everBefore: ['eve'] });
 * movements.expansion.revenue.toString(); // => '25'
 * movements.churn.revenue.toString(); // => '-20'
 * movements.reactivation.customers; // => 1
 * movements.closing.revenue.toString(); // => '84.9'
 */
export function revenueMovements(
  before: Iterable<CustomerRevenue<MoneyInput>>,
  after: Iterable<CustomerRevenue<MoneyInput>>,
  options?: RevenueMovementsOptions,
): RevenueMovements {
  const given = parseOptions(revenueMovementsOptionsSchema, options);
  const call: CurrencyOfCall = { code: undefined };
  const first = readSnapshot(before, 'before', call);
  const last = readSnapshot(after, 'after', call);
  const everBefore: ReadonlySet<CustomerId> = readCustomerIds(given.everBefore, ['options', 'everBefore']);
  const opening = noMovement();
  const moved = noMovements();
  for (const [customerId, revenue] of first) {
    addCustomer(opening, 0, revenue);
    addMovement(moved, revenue, last.get(customerId) ?? 0, true);
  }
  for (const [customerId, revenue] of last) {
    if (!first.has(customerId)) addMovement(moved, 0, revenue, everBefore.has(customerId));
  }
  return movementsFrom(exactMovement(opening), moved);
}

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

/** Reads the rows of a snapshot, of which those of a customer add up. Who pays nothing is not in it. */
function readSnapshot(data: unknown, name: string, call: CurrencyOfCall): Snapshot {
  const snapshot: Snapshot = new Map();
  let index = 0;
  for (const element of elements(data, name)) {
    const usual = readUsualRow(element, (row) => usualCustomer(row, call));
    if (usual !== undefined) {
      add(snapshot, usual.customerId, usual.revenue);
    } else {
      const path = [name, index];
      const { customerId, revenue, currency } = parseInput(customerRevenueSchema, element, path);
      keepCurrency(call, currency, [...path, 'currency']);
      add(snapshot, customerId, revenue.isZero() ? 0 : revenue);
    }
    index += 1;
  }
  return snapshot;
}

function usualCustomer({ customerId, revenue, currency }: Readonly<Record<string, unknown>>, call: CurrencyOfCall) {
  const isOfCall = currency === undefined || currency === null || currency === call.code;
  const usual = usualRevenue(revenue);
  return isOfCall && usual !== undefined && isCustomerId(customerId) ? { customerId, revenue: usual } : undefined;
}

function usualRevenue(value: unknown): Revenue | undefined {
  const hundredths = hundredthsOf(value);
  if (hundredths >= 0 && hundredths * MONTHS <= MOST_HUNDREDTHS) return hundredths * MONTHS;
  const other: Decimal | string = toAmount(value, AMOUNT_FROM_ZERO);
  if (typeof other === 'string') return undefined;
  return other.isZero() ? 0 : other;
}

function add(snapshot: Snapshot, customerId: CustomerId, revenue: Revenue): void {
  if (!isSome(revenue)) return;
  const known = snapshot.get(customerId);
  snapshot.set(customerId, known === undefined ? revenue : plusRevenue(known, revenue));
}

function byKind<Value>(make: (kind: Kind) => Value): Record<Kind, Value> {
  return {
    new: make('new'),
    reactivation: make('reactivation'),
    expansion: make('expansion'),
    contraction: make('contraction'),
    churn: make('churn'),
  };
}

export function byPart<Value>(make: (part: Part) => Value): Record<Part, Value> {
  return { opening: make('opening'), ...byKind(make), closing: make('closing') };
}

export function noMovement(): OpenMovement {
  return { customers: 0, revenue: emptyRevenueTotal() };
}

export function noMovements(): OpenMovements {
  return byKind(noMovement);
}

/** Adds a customer whose revenue goes from `before` to `after`. */
export function addCustomer(movement: OpenMovement, before: Revenue, after: Revenue): void {
  movement.customers += 1;
  addChange(movement.revenue, before, after);
}

/** Adds a customer to what the change of revenue is, if there is one. */
export function addMovement(movements: OpenMovements, before: Revenue, after: Revenue, wasCustomer: boolean): void {
  const kind = kindOf(before, after, wasCustomer);
  if (kind !== undefined) addCustomer(movements[kind], before, after);
}

function kindOf(before: Revenue, after: Revenue, wasCustomer: boolean): Kind | undefined {
  const change = compareRevenue(after, before);
  if (change === 0) return undefined;
  if (!isSome(after)) return 'churn';
  if (isSome(before)) return change > 0 ? 'expansion' : 'contraction';
  return wasCustomer ? 'reactivation' : 'new';
}

export function exactMovement({ customers, revenue }: OpenMovement): ExactMovement {
  return { customers, revenue: amountOfRevenueTotal(revenue) };
}

/** What there is after the movements: who came is there, and who left is not. */
function closingOf(opening: ExactMovement, moved: Readonly<Record<Kind, ExactMovement>>): ExactMovement {
  const came = moved.new.customers + moved.reactivation.customers;
  return {
    customers: opening.customers - moved.churn.customers + came,
    revenue: sum([opening, ...Object.values(moved)].map(({ revenue }) => revenue)),
  };
}

/** The `RevenueMovements` that lead from `opening` on. */
export function movementsFrom(opening: ExactMovement, open: OpenMovements) {
  const moved = byKind((kind) => exactMovement(open[kind]));
  const parts = { opening, ...moved, closing: closingOf(opening, moved) };
  return byPart((part) => movementOf(parts[part]));
}

/** The movement as the caller gets it. */
export function movementOf({ customers, revenue }: ExactMovement) {
  return { customers, revenue: money(revenue) };
}
