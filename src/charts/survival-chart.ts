import * as z from 'zod/mini';
import { iterable, label, notNegative, rate, whole } from '../internal/reading/fields.ts';
import { parameters, parseOptions, row } from '../internal/reading/parse-input.ts';
import { mustBe, refuse } from '../internal/reading/refuse.ts';
import type { SurvivalCurve } from '../survival/index.ts';
import type { ChartOptions, VegaLiteChart } from './chart.ts';
import { chartOf, chartOfNothing } from './chart-of.ts';
import { chartOptions, MOST_TO_DRAW, UNIT_OF_CHART, unit } from './chart-options.ts';
import { coloursOf } from './colours.ts';
import { readRows } from './rows.ts';
import { survivalLayers } from './survival-layers.ts';
import { type DrawnCurve, type DrawnStep, survivalFinding } from './survival-steps.ts';
import { distinctNames } from './texts.ts';

/** One curve of {@link survivalChart}; a row may carry further columns. */
export interface SurvivalChartSegment {
  /** Name of the group of customers. */
  readonly segment: string;
  /** What `kaplanMeier` gave, also after a way through JSON. */
  readonly curve: Pick<SurvivalCurve, 'steps' | 'median'>;
}

/** What is chosen about {@link survivalChart}. */
export interface SurvivalChartOptions extends ChartOptions {
  /** The unit of the durations, such as `"months"`, to be written at the axis and in the title. */
  readonly unit?: string;
}

export const survivalChartOptionsSchema = parameters({
  unit: unit(UNIT_OF_CHART),
  ...chartOptions(),
});

const bound = () => z.nullable(rate());

export const survivalChartStepSchema = row({
  time: notNegative(),
  survival: rate(),
  censored: whole(),
  lower: bound(),
  upper: bound(),
});

const median = row({ estimate: z.nullable(notNegative()) });
export const survivalChartSegmentSchema = row({
  segment: label(),
  curve: row({ steps: iterable(survivalChartStepSchema), median }),
});

/** More cannot be told apart by colour and dash. */
const MOST_CURVES = 6;

/**
 * Survival chart: how many customers stay longer than each duration, as steps, with the interval as a band and a tick for each
 * duration at which somebody was last seen.
 *
 * - Formula: steps, bounds and medians as `kaplanMeier` gave them
 * - Unit: percent of the customers; durations in the unit of the curve
 * - Convention: a curve of more than 200 steps is drawn with the last step of each 200th of its time
 * - Source: Kaplan and Meier, “Nonparametric Estimation from Incomplete Observations” (1958)
 *
 * @returns A Vega-Lite specification; its title says so where nobody was observed.
 * @throws {@link MetricsInputError} when a curve is none, or there are more than 6, or an option is out of its range.
 * @example
 * const curve = kaplanMeier([2, 4, 9].map((duration) => ({ duration, churned: true })));
 * const chart = survivalChart([{ segment: 'all', curve }], { unit: 'months' });
 * chart.title; // => { text: ['Half of the customers leave within 4 months'] }
 */
export function survivalChart(segments: Iterable<SurvivalChartSegment>, options?: SurvivalChartOptions): VegaLiteChart {
  const { unit, ...looks } = parseOptions(survivalChartOptionsSchema, options);
  const rows = readRows(segments, survivalChartSegmentSchema, 'segments');
  if (rows.length > MOST_CURVES) refuse(['segments'], mustBe(`at most ${MOST_CURVES} curves`, rows.length));
  const names = distinctNames(rows.map(({ segment }) => segment));
  const curves = rows.map(({ curve }, index): DrawnCurve => {
    const name = `segments.${index}.curve.steps`;
    const steps = readRows(curve.steps, survivalChartStepSchema, name);
    checkSteps(steps, ['segments', index, 'curve', 'steps']);
    return { segment: names[index] as string, median: curve.median.estimate, steps };
  });
  const drawn = curves.filter(({ steps }) => steps.length > 0);
  if (drawn.length === 0) return chartOfNothing(looks, 'Survival: nobody was observed');
  const layer = survivalLayers(drawn, unit, coloursOf(looks.theme));
  return chartOf(looks, { finding: survivalFinding(drawn, unit), remarks: [] }, { height: 260, layer });
}

function checkSteps(steps: readonly DrawnStep[], path: readonly PropertyKey[]): void {
  steps.forEach(({ time, survival }, index) => {
    const before = steps[index - 1] ?? { time: -1, survival: 1 };
    const place = [...path, index];
    if (time > MOST_TO_DRAW) refuse([...place, 'time'], mustBe(`at most ${MOST_TO_DRAW}, to be drawn`, time));
    if (time <= before.time) refuse([...place, 'time'], mustBe(`above ${before.time}, the time before it`, time));
    if (survival > before.survival) {
      refuse([...place, 'survival'], mustBe(`at most ${before.survival}, the survival before it`, survival));
    }
  });
}
