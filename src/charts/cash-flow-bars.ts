import { exact, sum } from '../internal/decimals.ts';
import { divide } from '../internal/quotients.ts';
import type { Decimal } from '../money.ts';
import { along, moneyAxis, quantity, tip } from './axes.ts';
import { layerOf } from './chart-of.ts';
import type { Colours } from './colours.ts';
import { drawnAmount } from './drawn-amount.ts';
import { countText, moneyText } from './texts.ts';

interface Year {
  readonly year: number;
  readonly cashFlow: Decimal;
  readonly presentValue: Decimal;
}

/** A year with the value of all years up to it, less the acquisition cost. */
interface YearSoFar extends Year {
  readonly value: Decimal;
}

interface Drawing extends ReturnType<typeof cashFlowBars> {
  readonly breakEven: YearSoFar | undefined;
  readonly currency: string | null | undefined;
}

const MOST_BARS = 50;
const BARS = 'cash flow of a year';
const LINE = 'value so far';

export function cumulated(years: readonly Year[], cost: Decimal): readonly YearSoFar[] {
  let value = exact(0).minus(cost);
  return years.map((year) => {
    value = value.plus(year.presentValue);
    return { ...year, value };
  });
}

export function cashFlowFinding(years: readonly YearSoFar[], cost: Decimal, currency: string | null | undefined) {
  const { value } = years.at(-1) as YearSoFar;
  const worth = `worth ${moneyText(value, currency)} after ${countText(years.length, 'year')}`;
  const breakEven = cost.isZero() ? undefined : years.find((year) => !year.value.isNegative());
  if (breakEven !== undefined) return { finding: `Pays off in year ${breakEven.year}, ${worth}`, breakEven };
  return { finding: cost.isZero() ? `A customer is ${worth}` : `Does not pay off: ${worth}`, breakEven };
}

/** One bar for each year, or for as many at a time as makes few enough bars; the line has a point at the end of each bar. */
export function cashFlowBars(years: readonly YearSoFar[], cost: Decimal) {
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

export function cashFlowLayers(
  { bars, line, breakEven, currency }: Drawing,
  { ink, neutral, good, background }: Colours,
) {
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
