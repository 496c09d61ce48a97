import {
  type AbcAnalysis,
  type AbcClass,
  type AbcClassName,
  abcAnalysis,
  type CustomerSummary,
  customerEquity,
  type Decimal,
  orderMetrics,
  type SegmentEquity,
} from 'clientele';
import type { Assumptions } from '../options/assumptions.ts';
import { project } from './margin.ts';
import { monthsCovered } from './months-covered.ts';
import { perYear } from './value.ts';

const CLASS_NAMES: readonly AbcClassName[] = ['A', 'B', 'C'];

/** A customer in their class. */
export interface RankedCustomer extends CustomerSummary {
  readonly class: AbcClassName;
  readonly cumulativeShare: number;
}

/** What all customers are worth, by class; it needs the margin. */
export interface ClassEquity {
  readonly total: Decimal;
  readonly segments: readonly SegmentEquity[];
}

/** The customers by how much of the revenue they bring. */
export interface Classes {
  readonly classes: Readonly<Record<AbcClassName, AbcClass>>;
  readonly topCustomers: readonly RankedCustomer[];
  /** Customers whose refunds exceed their purchases; they rank with a value of 0. */
  readonly customersInDebit: number;
  /** `null` where a class has no value of its own; absent where the margin is not known. */
  readonly equity?: ClassEquity | null;
}

/** The classes of customers, and what those are worth where the margin is known. */
export function measureClasses(
  customers: readonly CustomerSummary[],
  yearsCovered: number | null,
  assumptions: Assumptions,
): Classes {
  const analysis = abcAnalysis(customers, { value: ({ revenue }) => (revenue.isNegative() ? 0 : revenue) });
  const { margin } = assumptions;
  return {
    classes: analysis.classes,
    topCustomers: analysis.rows.slice(0, assumptions.top).map(({ item, class: name, cumulativeShare }) => ({
      ...item,
      class: name,
      cumulativeShare,
    })),
    customersInDebit: customers.filter(({ revenue }) => revenue.isNegative()).length,
    ...(margin !== undefined && { equity: equityOf(analysis, yearsCovered, margin, assumptions) }),
  };
}

/** A class with nobody in it is worth nothing; without a single purchase rate there is no equity at all. */
function equityOf(
  { rows }: AbcAnalysis<CustomerSummary>,
  yearsCovered: number | null,
  margin: number,
  assumptions: Assumptions,
): ClassEquity | null {
  const { until } = monthsCovered(rows.map(({ item }) => item));
  const segments = CLASS_NAMES.map((segment) => {
    const members = rows.filter((row) => row.class === segment).map(({ item }) => item);
    const metrics = orderMetrics(members, until === undefined ? {} : { until });
    const { customers, averagePurchaseValue } = metrics;
    const perYearOf = perYear(metrics, yearsCovered, assumptions);
    const projection = project(averagePurchaseValue, perYearOf, margin, assumptions);
    return { segment, customers, lifetimeValue: customers === 0 ? 0 : projection?.lifetimeValue };
  });
  const known = segments.flatMap(({ lifetimeValue, ...segment }) =>
    lifetimeValue === undefined ? [] : [{ ...segment, lifetimeValue }],
  );
  return known.length < segments.length ? null : customerEquity(known);
}
