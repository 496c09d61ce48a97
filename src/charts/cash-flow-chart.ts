import type { CashFlowYear } from '../equity/index.ts';
import { amount, type Decimal, divide, exact, type MoneyInput, signedAmount, sum } from '../internal/exact/index.ts';
import { mustBe, parameters, parseOptions, prefault, refuse, row, whole } from '../internal/reading/index.ts';
import {
  along,
  CURRENCY_OF_CHART,
  chartOf,
  chartOfNothing,
  chartOptions,
  drawnAmount,
  layerOf,
  moneyAxis,
  quantity,
  readRows,
  tip,
  unit,
} from './chart-of.ts';
import { type ChartOptions, type Colours, coloursOf, countText, moneyText, type VegaLiteChart } from './chart-theme.ts';

interface Year {
  readonly year: number;
  readonly cashFlow: Decimal;
  readonly presentValue: Decimal;
}

/** A year with the value of all years up to it, less the acquisition cost. */
interface YearSoFar extends Year {
  readonly value: Decimal;
}

const MOST_BARS = 50;

interface Drawing extends ReturnType<typeof cashFlowBars> {
  readonly breakEven: YearSoFar | undefined;
  readonly currency: string | null | undefined;
}

const BARS = 'cash flow of a year';

const LINE = 'value so far';

/** Options of {@link cashFlowChart}. */
export interface CashFlowChartOptions extends ChartOptions {
  /** What it cost to acquire the customer, as an amount of at least 0 (default 0). */
  readonly acquisitionCost?: MoneyInput;
  /** Currency of the amounts, such as `"EUR"`, for the axis. */
  readonly currency?: string;
}

export const cashFlowChartOptionsSchema = parameters({
  acquisitionCost: prefault(amount(), 0),
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
 * Cash-flow chart: what a customer brings in year by year, and when that has paid back the acquisition cost.
 *
 * - Formula: bars are `cashFlow`; the line is `Σ presentValue − acquisitionCost` up to the year, from
 *   `−acquisitionCost` at year 0
 * - Unit: money per customer acquired
 * - Convention: the break-even is at the end of the first year where the line is at 0 or above; it is marked if there
 *   is a cost. More than 50 years are drawn in groups of equally many years, whose bars are means
 * - Source: LIKE.TG glossary, “Customer equity”
 *
 * @returns A Vega-Lite specification; its title says so if there are no years.
 * @throws {@link MetricsInputError} when the rows are not those of the years 1, 2, 3, … in order.
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

function cashFlowLayers({ bars, line, breakEven, currency }: Drawing, { ink, neutral, good, background }: Colours) {
  const years = line.at(-1)?.year as number;
  const heights = [0, ...bars.map(({ amount }) => amount), ...line.map(({ value }) => value)];
  const [lowest, highest] = [Math.min(...heights), Math.max(...heights)];
  const room = 0.12 * (highest - lowest);
  const y = moneyAxis('value', 'Amount', currency, [lowest, highest + room]);
  const x = quantity('year', 'Years since the customer was won', [0, years], {
    tickCount: Math.min(years, 10),
    tickMinStep: 1,
    format: 'd',
    grid: false,
  });
  const color = {
    type: 'nominal',
    scale: { domain: [BARS, LINE], range: [neutral, good] },
    legend: { symbolType: 'square' },
  };
  const marked = breakEven === undefined ? [] : [{ year: breakEven.year, text: `break-even: year ${breakEven.year}` }];
  const isLate = marked.some(({ year }) => year > 0.6 * years);
  return [
    layerOf(bars, 'rect', {
      x: { ...along('from') },
      x2: { field: 'to' },
      y: along('amount'),
      y2: { datum: 0 },
      color: { datum: BARS, ...color },
      tooltip: [tip('years', 'Year'), tip('text', 'Cash flow')],
    }),
    layerOf([{ zero: 0 }], { type: 'rule', color: ink }, { y: along('zero') }),
    layerOf(marked, { type: 'rule', strokeDash: [4, 3] }, { x: along('year') }),
    layerOf(
      line,
      {
        type: 'line',
        strokeWidth: 2.5,
        point: bars.length > 30 ? false : { filled: true, size: 45, stroke: background, strokeWidth: 1 },
      },
      { x, y, color: { datum: LINE, ...color }, tooltip: [tip('year', 'Year'), tip('text', 'Value so far')] },
    ),
    layerOf(
      marked,
      { type: 'text', align: isLate ? 'right' : 'left', baseline: 'top', dx: isLate ? -6 : 6, fontWeight: 'bold' },
      { x: along('year'), y: { value: 0 }, text: { field: 'text' } },
    ),
  ];
}

function cumulated(years: readonly Year[], cost: Decimal): readonly YearSoFar[] {
  let value = exact(0).minus(cost);
  return years.map((year) => {
    value = value.plus(year.presentValue);
    return { ...year, value };
  });
}

function cashFlowFinding(years: readonly YearSoFar[], cost: Decimal, currency: string | null | undefined) {
  const { value } = years.at(-1) as YearSoFar;
  const worth = `worth ${moneyText(value, currency)} after ${countText(years.length, 'year')}`;
  const breakEven = cost.isZero() ? undefined : years.find((year) => !year.value.isNegative());
  if (breakEven !== undefined) return { finding: `Pays off in year ${breakEven.year}, ${worth}`, breakEven };
  return { finding: cost.isZero() ? `A customer is ${worth}` : `Does not pay off: ${worth}`, breakEven };
}

/** One bar per year, or per group of years if there are too many; the line has a point at the end of each bar. */
function cashFlowBars(years: readonly YearSoFar[], cost: Decimal) {
  const together = Math.ceil(years.length / MOST_BARS);
  const bars = [];
  const line = [
    { year: 0, value: drawnAmount(exact(0).minus(cost), ['acquisitionCost']), text: exact(0).minus(cost).toString() },
  ];
  for (let start = 0; start < years.length; start += together) {
    const group = years.slice(start, start + together);
    const [first, last] = [group[0] as YearSoFar, group.at(-1) as YearSoFar];
    const mean = divide(sum(group.map(({ cashFlow }) => cashFlow)), exact(group.length));
    bars.push({
      from: start + 0.1 * together,
      to: last.year - 0.1 * together,
      amount: drawnAmount(mean, ['cashFlows', start, 'cashFlow']),
      years: first === last ? `${first.year}` : `${first.year}–${last.year}`,
      text: mean.toString(),
    });
    line.push({
      year: last.year,
      value: drawnAmount(last.value, ['cashFlows', last.year - 1, 'presentValue']),
      text: last.value.toString(),
    });
  }
  return { bars, line };
}
