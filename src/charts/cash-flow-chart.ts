import type { CashFlowYear } from '../equity/index.ts';
import type { MoneyInput } from '../money.ts';
import type { ChartOptions } from './chart.ts';

/** The input of {@link cashFlowChart}. */
export interface CashFlowChartInput extends ChartOptions {
  /** The rows of `projectCashFlows`, also after a way through JSON. */
  readonly cashFlows: Iterable<Pick<CashFlowYear, 'year' | 'cashFlow' | 'presentValue'>>;
  /** What it cost to win the customer, as an amount of at least 0 (default 0). */
  readonly acquisitionCost?: MoneyInput;
  /** The currency of the amounts, such as `"EUR"`, to be written at the axis. */
  readonly currency?: string;
}
