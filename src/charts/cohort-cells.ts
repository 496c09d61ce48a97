import { tip } from './axes.ts';
import { layerOf, WIDTH_OF_LETTER } from './chart-of.ts';
import type { Colours } from './colours.ts';
import type { Kind, Shown } from './shown-cohorts.ts';
import { numberText, percentText } from './texts.ts';

interface Cell {
  readonly cohort: string;
  readonly age: number;
  readonly percent: number;
}

export function cohortLayers(
  { cohorts, ages, isWide }: Shown,
  { grain, measure, width }: Kind & { readonly width: number },
  colours: Colours,
) {
  const { ink, neutral, ramp, inkOnFew, inkOnMany, background } = colours;
  const cells = cohorts.flatMap(({ cohort, shares, incompleteAge }) =>
    shares.slice(1, ages).flatMap((share, index) => {
      if (share === null) return [];
      const age = index + 1;
      const [percent, star] = [100 * share + 0, age === incompleteAge ? '*' : ''];
      return [
        { cohort, age, percent, label: `${numberText(percent, 0)}${star}`, text: `${percentText(percent)}${star}` },
      ];
    }),
  );
  const [lowest, highest] = rangeOf(cells);
  const sizes = cohorts.map(({ cohort, customers }) => ({ cohort, age: 0, customers, label: numberText(customers) }));
  const isMany = ({ percent }: Cell) => percent > lowest + 0.55 * (highest - lowest);
  const texts = [
    { values: widthOf(sizes) < width / ages ? sizes : [], color: ink },
    { values: isWide ? cells.filter(isMany) : [], color: inkOnMany },
    { values: isWide ? cells.filter((cell) => !isMany(cell)) : [], color: inkOnFew },
  ];
  const x = {
    field: 'age',
    type: 'ordinal',
    scale: { domain: Array.from({ length: ages }, (_, age) => age) },
    axis: {
      title: `Age (${grain}s); at 0 the customers of the cohort`,
      orient: 'bottom',
      labelAngle: 0,
      labelOverlap: true,
      ticks: false,
      domain: false,
    },
  };
  const y = {
    field: 'cohort',
    type: 'ordinal',
    sort: null,
    scale: { domain: cohorts.map(({ cohort }) => cohort) },
    axis: { title: null, ticks: false, domain: false, labelPadding: 8 },
  };
  const cell = { type: 'rect', stroke: background, strokeWidth: 1.5 };
  return [
    layerOf(
      sizes,
      { ...cell, color: neutral, opacity: 0.45 },
      { x, y, tooltip: [tip('cohort', 'Cohort'), tip('customers', 'Customers', 'quantitative')] },
    ),
    layerOf(cells, cell, {
      x,
      y,
      color: {
        field: 'percent',
        type: 'quantitative',
        scale: { domain: [lowest, highest], range: [...ramp] },
        legend: {
          title: measure === 'customers' ? 'Active (%)' : 'Revenue (% of the first)',
          titleLimit: 300,
          gradientLength: 200,
          gradientThickness: 10,
          tickCount: 5,
        },
      },
      tooltip: [tip('cohort', 'Cohort'), tip('age', `Age (${grain}s)`, 'quantitative'), tip('text', 'Share')],
    }),
    ...texts.map(({ values, color }) =>
      layerOf(values, { type: 'text', fontSize: 10, color }, { x, y, text: { field: 'label' } }),
    ),
  ];
}

function widthOf(labels: readonly { readonly label: string }[]): number {
  return Math.max(...labels.map(({ label }) => label.length)) * WIDTH_OF_LETTER;
}

/** The range of the colours: from 0, unless a share is negative, to the highest one. */
function rangeOf(cells: readonly Cell[]): [lowest: number, highest: number] {
  const shares = cells.map(({ percent }) => percent);
  const [lowest, highest] = [Math.min(0, ...shares), Math.max(0, ...shares)];
  return [lowest, highest > lowest ? highest : lowest + 100];
}
