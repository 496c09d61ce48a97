import { along, quantity, tip } from './axes.ts';
import { layerOf, WIDTH_OF_LETTER } from './chart-of.ts';
import type { Colours } from './colours.ts';
import { isRated, type Period } from './shown-periods.ts';
import { numberText, percentText } from './texts.ts';

const MOST_POINTS = 60;

export function churnLayers(periods: readonly Period[], width: number, { series, ink, background }: Colours) {
  let run = 0;
  const points = periods.flatMap((period) => {
    if (!isRated(period)) {
      run += 1;
      return [];
    }
    const { churnRate, interval } = period;
    return [
      {
        period: period.period,
        run,
        percent: 100 * churnRate + 0,
        text: percentText(100 * churnRate),
        interval: interval
          ? `${numberText(100 * interval.lower)} to ${percentText(100 * interval.upper)}`
          : 'not given',
      },
    ];
  });
  const intervals = periods.flatMap(({ period, interval }) =>
    interval ? [{ period, lower: 100 * interval.lower + 0, upper: 100 * interval.upper + 0 }] : [],
  );
  const heights = [
    0,
    ...points.map(({ percent }) => percent),
    ...intervals.flatMap(({ lower, upper }) => [lower, upper]),
  ];
  const [lowest, highest] = [Math.min(...heights), Math.max(...heights)];
  const names = periods.map(({ period }) => period);
  const letters = names.reduce((sum, name) => sum + name.length + 2, 0);
  const x = {
    field: 'period',
    type: 'ordinal',
    sort: null,
    scale: { type: 'point', domain: names, padding: 0.5 },
    axis: {
      title: null,
      ticks: names.length <= MOST_POINTS,
      labelAngle: letters * WIDTH_OF_LETTER > width ? -40 : 0,
      labelLimit: 110,
      labelOverlap: true,
      labelSeparation: 4,
    },
  };
  const y = quantity(
    'percent',
    'Churn (% of the period)',
    [lowest, highest === lowest ? 1 : highest + 0.08 * (highest - lowest)],
    { tickCount: 5 },
  );
  const colour = series[0] as string;
  return [
    layerOf(
      intervals,
      { type: 'rule', color: colour, opacity: 0.25, strokeWidth: intervals.length > MOST_POINTS ? 2 : 7 },
      { x, y: along('lower'), y2: { field: 'upper' } },
    ),
    layerOf(lowest < 0 ? [{ zero: 0 }] : [], { type: 'rule', color: ink }, { y: along('zero') }),
    layerOf(points, { type: 'line', color: colour, strokeWidth: 2.5 }, { x, y, detail: { field: 'run' } }),
    layerOf(
      points,
      {
        type: 'point',
        filled: true,
        opacity: 1,
        color: colour,
        stroke: background,
        strokeWidth: 1,
        size: points.length > MOST_POINTS ? 12 : 55,
      },
      {
        x,
        y,
        tooltip: [tip('period', 'Period'), tip('text', 'Churn'), tip('interval', 'Interval')],
      },
    ),
  ];
}
