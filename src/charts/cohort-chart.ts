import {
  type CohortGrain,
  type CohortMeasure,
  type CohortShares,
  type CohortTable,
  cohortRetention,
} from '../cohorts/index.ts';
import { mustBe, parseInput, parseOptions, record, refuse } from '../internal/reading/index.ts';
import { chartOf, chartOfNothing, chartOptionsSchema, layerOf, tip, WIDTH_OF_LETTER } from './chart-of.ts';
import {
  type ChartOptions,
  type Colours,
  coloursOf,
  countText,
  numberText,
  percentText,
  type VegaLiteChart,
} from './chart-theme.ts';

interface Shown {
  readonly cohorts: readonly CohortShares[];
  readonly ages: number;
  /** Whether shares fit into the cells. */
  readonly isWide: boolean;
  readonly remarks: readonly string[];
}

interface Kind {
  readonly grain: CohortGrain;
  readonly measure: CohortMeasure;
}

const MOST_COHORTS = 24;

const WIDTH_OF_TEXT = 36;

const WHAT = { customers: 'the customers are active', revenue: 'the first revenue is paid' };

interface Cell {
  readonly cohort: string;
  readonly age: number;
  readonly percent: number;
}

/** Beyond this percentages have too many digits to read. */
const MOST_OF_THE_FIRST = 1e9;

/** Leading characters of a date that name its period: the day, month or year. */
const DIGITS = { day: 10, week: 10, month: 7, quarter: 7, year: 4 };

/**
 * Cohort chart: a heat map of the share of each cohort that is active, or of its first revenue that it pays, at each
 * age.
 *
 * - Formula: the shares of `cohortRetention`; at age 0, where all are 100 %, the number of customers
 * - Unit: percent
 * - Convention: ages not observed yet stay empty; a star marks shares of an incomplete period. Of more than 24 cohorts
 *   the latest 24 are drawn, of more than 24 ages the first 24
 * - Source: Glenn, “Cohort Analysis” (cohort, period and age)
 *
 * @returns A Vega-Lite specification; its title says so if there are no cohorts.
 * @example
 * const activities = ['2024-01-10', '2024-01-31'].map((date, customerId) => ({ customerId, date }));
 * const table = cohortTable([...activities, { customerId: 0, date: '2024-02-05' }], { grain: 'month', measure: 'customers', until: '2024-03-01' });
 * cohortChart(table).title; // => { text: ['After 1 month 50 % of the customers are active'], subtitle: ['2 customers in 1 cohort'] }
 */
export function cohortChart(table: CohortTable, options?: ChartOptions): VegaLiteChart {
  const looks = parseOptions(chartOptionsSchema, options);
  const copy = parseInput(record(), table, ['table']) as unknown as CohortTable;
  const { cohorts, average } = cohortRetention(copy);
  cohorts.forEach(({ shares }, index) => {
    const age = shares.findIndex((share) => share !== null && Math.abs(share) > MOST_OF_THE_FIRST);
    if (age >= 0)
      refuse(
        ['table', 'cohorts', index, 'values', age],
        mustBe(
          `a share from -${MOST_OF_THE_FIRST} to ${MOST_OF_THE_FIRST} of the first revenue, to be drawn`,
          shares[age],
        ),
      );
  });
  if (cohorts.length === 0) return chartOfNothing(looks, 'Cohorts: no customers');
  const { grain, measure } = copy;
  const shown = shownCohorts(
    cohorts.map((row) => ({ ...row, cohort: row.cohort.slice(0, DIGITS[grain]) })),
    looks.width,
  );
  const customers = cohorts.reduce((sum, cohort) => sum + BigInt(cohort.customers), 0n);
  const size = `${countText(customers, 'customer')} in ${countText(cohorts.length, 'cohort')}`;
  const words = {
    finding: cohortFinding(average, { grain, measure }),
    remarks: [size, ...shown.remarks],
  };
  const layer = cohortLayers(shown, { grain, measure, width: looks.width }, coloursOf(looks.theme));
  return chartOf(looks, words, { height: { step: 24 }, layer });
}

function cohortLayers(
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

/** The range of the colours: from 0, or the lowest share if negative, to the highest. */
function rangeOf(cells: readonly Cell[]): [lowest: number, highest: number] {
  const shares = cells.map(({ percent }) => percent);
  const [lowest, highest] = [Math.min(0, ...shares), Math.max(0, ...shares)];
  return [lowest, highest > lowest ? highest : lowest + 100];
}

/** The latest cohorts and their first ages, with a remark. */
function shownCohorts(all: readonly CohortShares[], width: number): Shown {
  const cohorts = all.slice(-MOST_COHORTS);
  const ages = Math.min(Math.max(...cohorts.map(({ shares }) => observedAges(shares))), MOST_COHORTS);
  const isWide = width >= WIDTH_OF_TEXT * ages;
  const isOver = cohorts.every(({ incompleteAge }) => !incompleteAge || incompleteAge >= ages);
  return {
    cohorts,
    ages,
    isWide,
    remarks: [
      ...(cohorts.length < all.length ? [`the latest ${MOST_COHORTS} are shown`] : []),
      ...(isOver || !isWide ? [] : ['* the period is not over']),
    ],
  };
}

/** Number of ages that a cohort has reached. */
function observedAges(shares: readonly (number | null)[]): number {
  return shares.reduce((ages: number, share, age) => (share === null ? ages : age + 1), 1);
}

/** The average share after one period, and after the last one. */
function cohortFinding(average: readonly (number | null)[], { grain, measure }: Kind): string {
  const observed = average.flatMap((share, age) => (share === null || age === 0 ? [] : [{ share, age }]));
  const [first, last] = [observed[0], observed.at(-1)];
  if (first === undefined || last === undefined) return 'Cohorts: no period after the first is over';
  const finding = `After ${countText(first.age, grain)} ${percentText(100 * first.share)} of ${WHAT[measure]}`;
  return first === last ? finding : `${finding}, after ${countText(last.age, grain)} ${percentText(100 * last.share)}`;
}
