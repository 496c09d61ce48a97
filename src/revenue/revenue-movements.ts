import { type AmountDomain, amount, amountField, type Decimal, type MoneyInput, sum } from '../internal/exact/index.ts';
import {
  type CurrencyOfCall,
  type CustomerId,
  currency,
  customerId,
  idCheck,
  keepCurrency,
  readCustomerIds,
} from '../internal/orders/index.ts';
import {
  type Columns,
  columnsOf,
  iterable,
  keyOf,
  madeBy,
  type NamedColumns,
  parameters,
  parseOptions,
  prefault,
  readRows,
  row,
  rule,
  totalOf,
  whole,
} from '../internal/reading/index.ts';
import {
  type AnnualAmount,
  type AnnualTotal,
  addTo,
  amountOfTotal,
  annualOfMonth,
  emptyTotal,
  monthlyRevenue,
  negated,
  plus,
  signOf,
} from './recurring-revenue.ts';
import type { CustomerRevenue } from './subscriptions.ts';

/** How a customer's revenue can change; the changes add up to that of all revenue. */
type Kind = 'new' | 'reactivation' | 'expansion' | 'contraction' | 'churn';

/** The parts of a `RevenueMovements`. */
type Part = 'opening' | Kind | 'closing';

/** A running total of customers and their revenue. */
export interface OpenMovement {
  customers: number;
  readonly revenue: AnnualTotal;
}

export type OpenMovements = Readonly<Record<Kind, OpenMovement>>;

/** Customers and their revenue of a year, added up but not rounded. */
interface ExactMovement {
  readonly customers: number;
  readonly revenue: AnnualAmount;
}

/** Who pays how much in a year. */
type Snapshot = Map<CustomerId, AnnualAmount>;

/** Each of the seven amounts is rounded to 34 digits, so that they add up to less than this share of them. */
const ROUNDING = '1e-32';

export const customerRevenueSchema = row({
  customerId: customerId(),
  revenue: amount(),
  currency: currency(),
});

type Movements = Readonly<Record<Part, RevenueMovement>>;

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
  partRule(['churn', 'revenue'], LOST, ({ opening, contraction, churn }) => {
    const kept = opening.revenue.plus(contraction.revenue).plus(churn.revenue);
    return kept.greaterThanOrEqualTo(opening.revenue.times(ROUNDING).negated());
  }),
  partRule(
    ['closing', 'customers'],
    SUM,
    ({ opening, closing, ...moved }) => closing.customers === customersAfter(opening, moved),
  ),
  partRule(['closing', 'revenue'], SUM, ({ closing, ...parts }) => {
    const amounts = Object.values(parts).map(({ revenue }) => revenue);
    const most = sum(amounts.map((revenue) => revenue.abs())).times(ROUNDING);
    return sum(amounts).minus(closing.revenue).abs().lessThanOrEqualTo(most);
  }),
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

export const revenueMovementsOptionsSchema = parameters({
  everBefore: prefault(iterable(customerId()), []),
  columns: columnsOf(customerRevenueSchema),
});

/** As {@link revenueMovements}, of rows in the caller's own columns. */
export function revenueMovements<Row>(
  before: Iterable<Row>,
  after: Iterable<Row>,
  options: RevenueMovementsOptions & { readonly columns: Columns<Row, keyof CustomerRevenue> },
): RevenueMovements;
/**
 * Revenue movements: how recurring revenue changed between two snapshots of what each customer pays.
 *
 * - Formula: for each customer `after − before`: new or reactivation from 0, churn to 0, else expansion or contraction;
 *   `closing = opening + new + reactivation + expansion + contraction + churn`
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
): RevenueMovements;
export function revenueMovements(
  before: Iterable<unknown>,
  after: Iterable<unknown>,
  options?: object,
): RevenueMovements {
  const given = parseOptions(revenueMovementsOptionsSchema, options);
  const call: CurrencyOfCall = { code: undefined };
  let rowsBefore = Number.POSITIVE_INFINITY;
  const checkId = idCheck((row) => {
    const key = keyOf(given.columns, 'customerId');
    return row < rowsBefore ? ['before', row, key] : ['after', row - rowsBefore, key];
  });
  const [first, rows] = readSnapshot(before, 'before', given.columns, call, checkId);
  rowsBefore = rows;
  const [last] = readSnapshot(after, 'after', given.columns, call, checkId);
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
  return movementsFrom(exactMovement(opening), moved).movements;
}

/** A rule between the movements; `path` points to the figure at fault. */
function partRule(
  path: readonly [part: Part, figure: keyof RevenueMovement],
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
function readSnapshot(
  data: unknown,
  name: string,
  columns: NamedColumns,
  call: CurrencyOfCall,
  checkId: (id: CustomerId) => void,
): readonly [Snapshot, rows: number] {
  const snapshot: Snapshot = new Map();
  let rows = 0;
  for (const [{ customerId, revenue, currency }, path] of readRows(customerRevenueSchema, data, [name], columns)) {
    keepCurrency(call, currency, [...path, keyOf(columns, 'currency')]);
    checkId(customerId);
    rows += 1;
    add(snapshot, customerId, annualOfMonth(revenue));
  }
  return [snapshot, rows];
}

function add(snapshot: Snapshot, customerId: CustomerId, revenue: AnnualAmount): void {
  if (signOf(revenue) !== 0) snapshot.set(customerId, plus(snapshot.get(customerId) ?? 0, revenue));
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
  return { customers: 0, revenue: emptyTotal() };
}

export function noMovements(): OpenMovements {
  return byKind(noMovement);
}

/** Adds a customer whose revenue goes from `before` to `after`. */
export function addCustomer(movement: OpenMovement, before: AnnualAmount, after: AnnualAmount): void {
  movement.customers += 1;
  addTo(movement.revenue, negated(before));
  addTo(movement.revenue, after);
}

/** Adds a customer to the movement that the change of revenue is, if there is one. */
export function addMovement(
  movements: OpenMovements,
  before: AnnualAmount,
  after: AnnualAmount,
  wasCustomer: boolean,
): void {
  const kind = kindOf(before, after, wasCustomer);
  if (kind !== undefined) addCustomer(movements[kind], before, after);
}

function kindOf(before: AnnualAmount, after: AnnualAmount, wasCustomer: boolean): Kind | undefined {
  const change = signOf(plus(after, negated(before)));
  if (change === 0) return undefined;
  if (signOf(after) === 0) return 'churn';
  if (signOf(before) !== 0) return change > 0 ? 'expansion' : 'contraction';
  return wasCustomer ? 'reactivation' : 'new';
}

export function exactMovement({ customers, revenue }: OpenMovement): ExactMovement {
  return { customers, revenue: amountOfTotal(revenue) };
}

/** Who is there after the movements: who came, but not who left. */
function customersAfter(
  opening: { readonly customers: number },
  moved: Readonly<Record<Kind, { readonly customers: number }>>,
): number {
  return opening.customers - moved.churn.customers + moved.new.customers + moved.reactivation.customers;
}

/** The `RevenueMovements` from `opening` on. */
export function movementsFrom(opening: ExactMovement, open: OpenMovements) {
  const moved = byKind((kind) => exactMovement(open[kind]));
  const closing: ExactMovement = {
    customers: customersAfter(opening, moved),
    revenue: Object.values(moved).reduce((all, { revenue }) => plus(all, revenue), opening.revenue),
  };
  const parts = { opening, ...moved, closing };
  const movements = byPart((part) => ({ ...parts[part], revenue: monthlyRevenue(parts[part].revenue) }));
  return { closing, movements };
}
