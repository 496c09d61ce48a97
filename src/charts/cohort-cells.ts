import type { CohortGrain, CohortMeasure, CohortShares } from '../cohorts/index.ts';
import { tip } from './axes.ts';
import { layerOf, WIDTH_OF_LETTER } from './chart-of.ts';
import type { Colours } from './colours.ts';
import { countText, numberText, percentText } from './texts.ts';

interface Shown {
  readonly cohorts: readonly CohortShares[];
  readonly ages: number;
  /** Whether cells have room for their shares. */
  readonly isWide: boolean;
  readonly remarks: readonly string[];
}

interface Kind {
  readonly grain: CohortGrain;
  readonly measure: CohortMeasure;
}

interface Cell {
  readonly cohort: string;
  readonly age: number;
  readonly percent: number;
}

const MOST = 24;
const WIDTH_OF_TEXT = 36;
const WHAT = { customers: 'the customers are active', revenue: 'the first revenue is paid' };

/** The latest cohorts and their first ages, and what to say of them. */
export function shownCohorts(all: readonly CohortShares[], width: number): Shown {
  const cohorts = all.slice(-MOST);
  const ages = Math.min(Math.max(...cohorts.map(({ shares }) => observedAges(shares))), MOST);
  const isWide = width >= WIDTH_OF_TEXT * ages;
  const isOver = cohorts.every(({ incompleteAge }) => !incompleteAge || incompleteAge >= ages);
  return {
    cohorts,
    ages,
    isWide,
    remarks: [
      ...(cohorts.length < all.length ? [`the latest ${MOST} are shown`] : []),
      ...(isOver || !isWide ? [] : ['* the period is not over']),
    ],
  };
}

/** How many ages a cohort has reached. */
function observedAges(shares: readonly (number | null)[]): number {
  return shares.reduce((ages: number, share, age) => (share === null ? ages : age + 1), 1);
}

/** What is left on average after one period, and after the last one. */
export function cohortFinding(average: readonly (number | null)[], { grain, measure }: Kind): string {
  const observed = average.flatMap((share, age) => (share === null || age === 0 ? [] : [{ share, age }]));
  const [first, last] = [observed[0], observed.at(-1)];
  if (first === undefined || last === undefined) return 'Cohorts: no period after the first is over';
  const finding = `After ${countText(first.age, grain)} ${percentText(100 * first.share)} of ${WHAT[measure]}`;
  return first === last ? finding : `${finding}, after ${countText(last.age, grain)} ${percentText(100 * last.share)}`;
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
