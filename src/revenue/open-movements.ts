import { money, sum } from '../internal/exact/decimals.ts';
import type { Decimal } from '../money.ts';
import {
  addChange,
  amountOfRevenueTotal,
  compareRevenue,
  emptyRevenueTotal,
  isSome,
  type Revenue,
  type RevenueTotal,
} from './recurring-revenue.ts';

/** What can become of a customer's revenue; the changes add up to that of all revenue. */
export type Kind = 'new' | 'reactivation' | 'expansion' | 'contraction' | 'churn';

/** The parts of a `RevenueMovements`. */
export type Part = 'opening' | Kind | 'closing';

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

export function byKind<Value>(make: (kind: Kind) => Value): Record<Kind, Value> {
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
export function closingOf(opening: ExactMovement, moved: Readonly<Record<Kind, ExactMovement>>): ExactMovement {
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
