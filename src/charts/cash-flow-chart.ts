import * as z from 'zod/mini';
import type { CashFlowYear } from '../equity/index.ts';
import { amount, signedAmount } from '../internal/reading/amounts.ts';
import { whole } from '../internal/reading/fields.ts';
import { parameters, parseOptions, row } from '../internal/reading/parse-input.ts';
import { mustBe, refuse } from '../internal/reading/refuse.ts';
import type { MoneyInput } from '../money.ts';
import { cashFlowBars, cashFlowFinding, cumulated } from './cash-flow-bars.ts';
import { cashFlowLayers } from './cash-flow-layers.ts';
import type { ChartOptions, VegaLiteChart } from './chart.ts';
import { chartOf, chartOfNothing } from './chart-of.ts';
import { CURRENCY_OF_CHART, chartOptions, unit } from './chart-options.ts';
import { coloursOf } from './colours.ts';
import { readRows } from './rows.ts';

/** What is chosen about {@link cashFlowChart}. */
export interface CashFlowChartOptions extends ChartOptions {
  /** What it cost to win the customer, as an amount of at least 0 (default 0). */
  readonly acquisitionCost?: MoneyInput;
  /** The currency of the amounts, such as `"EUR"`, to be written at the axis. */
  readonly currency?: string;
}

export const cashFlowChartOptionsSchema = parameters({
  acquisitionCost: z.prefault(amount(), 0),
  currency: unit(CURRENCY_OF_CHART),
  ...chartOptions(),
});

const REMARK = 'per customer; value so far: discounted, less the cost of winning them';

export const cashFlowChartCashFlowsSchema = row({
  year: whole(),
  cashFlow: signedAmount(),
  presentValue: signedAmount(),
});

/**
 * Cash-flow chart: what a customer brings year by year, and when that has paid for winning them.
 *
 * - Formula: bars are `cashFlow`; the line is `Σ presentValue − acquisitionCost` up to the year, from `−acquisitionCost` at year 0
 * - Unit: money per customer acquired
 * - Convention: the break-even is the first year at whose end the line is at 0 or above; it is marked where there is a cost. More
 *   than 50 years are drawn in groups of as many years each, whose bars are means
 * - Source: LIKE.TG glossary, “Customer equity”
 *
 * @returns A Vega-Lite specification; its title says so where there are no years.
 * @throws {@link MetricsInputError} when the rows are not those of the years 1, 2, 3, …, or an amount is none.
 * @example
 * const cashFlows = projectCashFlows({
 *   purchasesPerYear: 10,
 *   purchaseValue: 10,
 *   grossMargin: 0.6,
 *   years: 5,
 *   discountRate: 0.1,
 * });
 * const chart = cashFlowChart(cashFlows, { acquisitionCost: 100, currency: 'EUR' });
 * chart.title; // => { text: ['Pays off in year 2, worth 127.45 EUR after 5 years'], subtitle: ['per customer; value so far: discounted, less the cost of winning them'] }
 */
export function cashFlowChart(
  cashFlows: Iterable<Pick<CashFlowYear, 'year' | 'cashFlow' | 'presentValue'>>,
  options?: CashFlowChartOptions,
): VegaLiteChart {
  const { acquisitionCost, currency, ...looks } = parseOptions(cashFlowChartOptionsSchema, options);
  const rows = readRows(cashFlows, cashFlowChartCashFlowsSchema, 'cashFlows');
  rows.forEach(({ year }, index) => {
    if (year !== index + 1)
      refuse(['cashFlows', index, 'year'], mustBe(`${index + 1}, as years follow each other`, year));
  });
  if (rows.length === 0) return chartOfNothing(looks, 'Cash flows: no years');
  const years = cumulated(rows, acquisitionCost);
  const { bars, line } = cashFlowBars(years, acquisitionCost);
  const { finding, breakEven } = cashFlowFinding(years, acquisitionCost, currency);
  const layer = cashFlowLayers({ bars, line, breakEven, currency }, coloursOf(looks.theme));
  return chartOf(looks, { finding, remarks: [REMARK] }, { height: 240, layer });
}
