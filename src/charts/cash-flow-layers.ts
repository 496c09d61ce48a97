import { along, moneyAxis, quantity, tip } from './axes.ts';
import type { cashFlowBars, YearSoFar } from './cash-flow-bars.ts';
import { layerOf } from './chart-of.ts';
import type { Colours } from './colours.ts';

interface Drawing extends ReturnType<typeof cashFlowBars> {
  readonly breakEven: YearSoFar | undefined;
  readonly currency: string | null | undefined;
}

const BARS = 'cash flow of a year';
const LINE = 'value so far';

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
