import type { AbcClassName } from 'clientele';
import { count, cut, money, NOT_AVAILABLE, share } from '../format.ts';
import { type Convention, type Figure, figure, type Section, type Table } from '../layout.ts';
import type { Classes } from './classes.ts';

const CLASS_NAMES: readonly AbcClassName[] = ['A', 'B', 'C'];
const ABC: Convention = {
  text: 'A: the customers who bring 80 % of the revenue, B: the next 15 %, C: the rest; who crosses a threshold is in the better class',
  source: 'LIKE.TG glossary, “ABC analysis”',
};
const EQUITY: Convention = {
  text: 'Equity: customers × discounted LTV of the class, before the cost of winning them',
  source: 'LIKE.TG glossary, “Customer equity”',
};

/** The section on the classes of customers. */
export function classesSection(result: Classes, currency: string): Section {
  const { topCustomers, customersInDebit, equity } = result;
  const hasCustomers = CLASS_NAMES.some((name) => result.classes[name].items > 0);
  const reason = 'not known for every class';
  const notes: readonly Figure[] = [
    ...(equity === undefined
      ? []
      : [figure('customer equity', money(equity?.total), { unit: `${currency} in all`, reason })]),
    ...(customersInDebit > 0
      ? [figure('customers with net refunds', count(customersInDebit), { note: 'ranked as 0' })]
      : []),
  ];
  return {
    title: 'Classes of customers (ABC)',
    blocks: hasCustomers
      ? [classTable(result), notes, ...(topCustomers.length > 0 ? [customerTable(topCustomers)] : [])]
      : [[figure('classes', NOT_AVAILABLE, { reason: 'no orders' })]],
    conventions: hasCustomers ? [ABC, ...(equity ? [EQUITY] : [])] : [],
  };
}

function classTable({ classes, equity }: Classes): Table {
  const withEquity = equity !== undefined && equity !== null;
  return {
    headings: ['class', 'customers', 'share', 'revenue', 'share', ...(withEquity ? ['LTV', 'equity'] : [])],
    rows: CLASS_NAMES.map((name) => {
      const { items, itemShare, value, valueShare } = classes[name];
      const segment = equity?.segments.find(({ segment }) => segment === name);
      return [
        name,
        count(items),
        share(itemShare),
        money(value),
        share(valueShare),
        ...(segment ? [money(segment.lifetimeValue), money(segment.equity)] : []),
      ];
    }),
  };
}

function customerTable(customers: Classes['topCustomers']): Table {
  return {
    headings: ['best customers', 'orders', 'revenue', 'of revenue, added up', 'last order', 'class'],
    rows: customers.map((customer) => [
      cut(String(customer.customerId), 20),
      count(customer.orders),
      money(customer.revenue),
      share(customer.cumulativeShare),
      customer.lastOrder,
      customer.class,
    ]),
  };
}
