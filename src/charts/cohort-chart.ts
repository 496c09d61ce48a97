import { type CohortTable, cohortRetention } from '../cohorts/index.ts';
import { parseInput, parseOptions, record } from '../internal/reading/parse-input.ts';
import { mustBe, refuse } from '../internal/reading/refuse.ts';
import type { ChartOptions, VegaLiteChart } from './chart.ts';
import { chartOf, chartOfNothing } from './chart-of.ts';
import { chartOptionsSchema } from './chart-options.ts';
import { cohortLayers } from './cohort-cells.ts';
import { coloursOf } from './colours.ts';
import { cohortFinding, shownCohorts } from './shown-cohorts.ts';
import { countText } from './texts.ts';

/** Beyond, percentages have too many digits to read. */
const MOST = 1e9;

/** Characters that name a period: its first day, month or year. */
const DIGITS = { day: 10, week: 10, month: 7, quarter: 7, year: 4 };

/**
 * Cohort chart: a heat map of which share of each cohort is active, or of its first revenue is paid, at each age.
 *
 * - Formula: the shares of `cohortRetention`; at age 0, where all are 100 %, the customers of the cohort
 * - Unit: percent
 * - Convention: what is not observed yet stays empty; a star marks shares of a period that is not over. Of more than 24
 *   cohorts the latest 24 are drawn, of more than 24 ages the first
 * - Source: Glenn, “Cohort Analysis” (cohort, period and age)
 *
 * @returns A Vega-Lite specification; its title says so where there are no cohorts.
 * @throws {@link MetricsInputError} when the input is no `CohortTable`, or an option is out of its range.
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
    const age = shares.findIndex((share) => share !== null && Math.abs(share) > MOST);
    if (age >= 0)
      refuse(
        ['table', 'cohorts', index, 'values', age],
        mustBe(`a share from -${MOST} to ${MOST} of the first revenue, to be drawn`, shares[age]),
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
