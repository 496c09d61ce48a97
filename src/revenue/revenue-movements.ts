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

/** How a customer's revenue can change; the changes add up to that of all revenue. */
type Kind = 'new' | 'reactivation' | 'expansion' | 'contraction' | 'churn';

/** The parts of a `RevenueMovements`. */
type Part = 'opening' | Kind | 'closing';

/** A running total of customers and their revenue. */
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

/** What each customer pays. */
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

/** Further information for {@link revenueMovements} that the two snapshots do not have. */
export interface RevenueMovementsOptions {
  /**
   * All customers who ever paid before the `before` snapshot: if they come back they are reactivated, others are new
   * (default: none).
   */
  readonly everBefore?: Iterable<string | number>;
}

/** Customers, with their recurring revenue or its change. */
export interface RevenueMovement<Amount extends MoneyInput = Decimal> {
  /** Number of customers. */
  readonly customers: number;
  /** Their revenue, as money; a change is negative if revenue was lost. */
  readonly revenue: Amount;
}

/** How recurring revenue changed from one snapshot to the next: `opening` and the five movements add up to `closing`. */
export interface RevenueMovements<Amount extends MoneyInput = Decimal> {
  /** Customers who paid before. */
  readonly opening: RevenueMovement<Amount>;
  /** Customers who pay and never did before. */
  readonly new: RevenueMovement<Amount>;
  /** Former customers who pay again. */
  readonly reactivation: RevenueMovement<Amount>;
  /** Customers who pay more than before. */
  readonly expansion: RevenueMovement<Amount>;
  /** Customers who pay less than before, but still pay; the revenue is at most 0. */
  readonly contraction: RevenueMovement<Amount>;
  /** Customers who no longer pay; the revenue is at most 0. */
  readonly churn: RevenueMovement<Amount>;
  /** Customers who pay after. */
  readonly closing: RevenueMovement<Amount>;
}

export const revenueMovementsOptionsSchema = parameters({ everBefore: prefault(iterable(customerId()), []) });

/**
 * Revenue movements: how recurring revenue changed between two snapshots of what each customer pays.
 *
 * - Formula: for each customer `after − before`: new or reactivation from 0, churn to 0, else expansion or contraction;
 *   `closing = opening + new + reactivation + expansion + contraction + churn`, exactly
 * - Unit: customers; money, negative where revenue was lost
 * - Convention: a customer moves once, by the net change of what they pay; whoever pays 0 is not a customer. Customers
 *   at the end are those at the start, plus new and reactivated, less churned ones
 * - Merges: movements of parts that share no customer add up with {@link mergeRevenueMovements}; those of consecutive
 *   months do not
 *
 * @returns The movements; all 0 if there are no customers.
 * @throws {@link MetricsInputError} at the first row that is invalid or in another currency.
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

/** A rule between the movements; `path` points to the figure at fault. */
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

/** Reads a snapshot; rows of the same customer add up, and customers who pay nothing are left out. */
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

/** Adds a customer to the movement that the change of revenue is, if there is one. */
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

/** The closing: the opening with those who came and without those who left. */
function closingOf(opening: ExactMovement, moved: Readonly<Record<Kind, ExactMovement>>): ExactMovement {
  const came = moved.new.customers + moved.reactivation.customers;
  return {
    customers: opening.customers - moved.churn.customers + came,
    revenue: sum([opening, ...Object.values(moved)].map(({ revenue }) => revenue)),
  };
}

/** The `RevenueMovements` from `opening` on. */
export function movementsFrom(opening: ExactMovement, open: OpenMovements) {
  const moved = byKind((kind) => exactMovement(open[kind]));
  const parts = { opening, ...moved, closing: closingOf(opening, moved) };
  return byPart((part) => movementOf(parts[part]));
}

/** The public form of a movement. */
export function movementOf({ customers, revenue }: ExactMovement) {
  return { customers, revenue: money(revenue) };
}
