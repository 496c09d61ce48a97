import { count, money, share } from '../format.ts';
import type { Convention, Section, Table } from '../layout.ts';
import type { Assumptions } from '../options/assumptions.ts';
import type { Margin, Projection } from './margin.ts';
import type { Payoff } from './payoff.ts';
import type { Value } from './value.ts';
import { marginFigures, orderFigures, payoffFigures } from './value-figures.ts';

const LTV: Convention = {
  text: 'Simple LTV: average order value × purchases a year × lifespan; a customer with one order has a lifespan of 0',
  source: 'LIKE.TG glossary, “Customer lifetime value”',
};
const MARGIN: Convention = {
  text: 'Net LTV: order margin × orders of a customer − CAC; with the maximum acquisition cost it is 0',
  source: 'OpenClassrooms, “Turn Your Customers Into Brand Ambassadors”',
};
const DISCOUNTED: Convention = {
  text: 'Discounted LTV: the cash flow of each year, divided by (1 + discount rate) to the power of the year',
  source: 'LIKE.TG glossary, “Customer equity”',
};
const PAYOFF: Convention = {
  text: 'LTV/CAC: up to 1 unviable, below 3 thin, 3 good, above 3 great. Payback: CAC / margin of a month',
  source: 'LIKE.TG glossary, “Customer acquisition cost”',
};

/** What an average customer is worth. */
export interface CustomerWorth {
  readonly value: Value;
  /** Absent where the margin is not given, `null` where the orders do not tell. */
  readonly margin: Margin | null | undefined;
  /** Absent where the spend is not given. */
  readonly payoff: Payoff | undefined;
}

/** The section on the value of a customer. */
export function valueSection({ value, margin, payoff }: CustomerWorth, given: Assumptions, currency: string): Section {
  const projection = margin?.projection;
  return {
    title: 'Value',
    blocks: [
      orderFigures(value, given, currency),
      [
        ...(margin === undefined ? [] : marginFigures(margin, value, given, currency)),
        ...(payoff === undefined ? [] : payoffFigures(payoff, value, given.margin, currency)),
      ],
      ...(projection ? [projectionTable(projection)] : []),
    ],
    conventions: [
      LTV,
      ...(margin === undefined ? [] : [MARGIN, DISCOUNTED]),
      ...(payoff === undefined ? [] : [PAYOFF]),
    ],
  };
}

function projectionTable({ cashFlows }: Projection): Table {
  return {
    headings: ['year', 'staying', 'revenue', 'profit', 'cash flow', 'present value'],
    rows: cashFlows.map((year) => [
      count(year.year),
      share(year.survivingShare),
      money(year.revenue),
      money(year.profit),
      money(year.cashFlow),
      money(year.presentValue),
    ]),
  };
}
