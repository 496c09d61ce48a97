import type * as z from 'zod/mini';
import type { PurchaseModel } from '../btyd/index.ts';
import { anyOf, numberBetween, oneOf } from '../internal/reading/fields.ts';
import { parseInput, parseOptions, row } from '../internal/reading/parse-input.ts';
import type { ChartOptions, VegaLiteChart } from './chart.ts';
import { chartOfPlots } from './chart-of.ts';
import { chartOptionsSchema } from './chart-options.ts';
import { coloursOf } from './colours.ts';
import { spreadLayers } from './heterogeneity-bars.ts';
import { betaSpread, gammaSpread } from './spreads-of-model.ts';

/** What lies beyond are customers who are all alike or a unit that suits nobody. */
const parameter = () => numberBetween(1e-6, 1e6);

export const geometricParametersSchema = row({
  r: parameter(),
  alpha: parameter(),
  a: parameter(),
  b: parameter(),
});
export const exponentialParametersSchema = row({
  r: parameter(),
  alpha: parameter(),
  s: parameter(),
  beta: parameter(),
});
export const discreteParametersSchema = row({
  alpha: parameter(),
  beta: parameter(),
  gamma: parameter(),
  delta: parameter(),
});

export const heterogeneityChartModelSchema = row({
  kind: oneOf('bg-nbd', 'mbg-nbd', 'pareto-nbd', 'bg-bb'),
  unit: oneOf('day', 'week', 'month', 'quarter', 'year'),
  parameters: anyOf(geometricParametersSchema, exponentialParametersSchema, discreteParametersSchema),
});

type DrawnModel = z.output<typeof heterogeneityChartModelSchema>;

/**
 * Heterogeneity chart: how the rates at which customers buy, and those at which they leave, differ between customers, as a model
 * has it.
 *
 * - Formula: shares of the gamma or beta distribution between one value and the next
 * - Unit: percent of the customers
 * - Convention: an axis reaches four standard deviations to both sides of the mean, which a line marks; what lies beyond is not drawn
 * - Source: Fader, Hardie & Lee, “‘Counting Your Customers’ the Easy Way”, Marketing Science 24 (2005), assumptions
 *
 * @returns A Vega-Lite specification of two plots.
 * @throws {@link MetricsInputError} when the model is none or a parameter is out of its range, or an option is.
 * @example
 * const model = { kind: 'bg-nbd', unit: 'week', parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } } as const;
 * const { description } = heterogeneityChart(model);
 * description; // => 'Customers buy 0.0551 times a week on average and leave after 24.6 % of their purchases. broken line: the mean'
 */
export function heterogeneityChart(model: PurchaseModel, options?: ChartOptions): VegaLiteChart {
  const looks = parseOptions(chartOptionsSchema, options);
  const [purchases, dropout] = spreadsOf(parseInput(heterogeneityChartModelSchema, model, ['model']));
  const words = {
    finding: `Customers buy ${purchases.words} on average and leave ${dropout.words}`,
    remarks: ['broken line: the mean'],
  };
  const { good, bad, ink } = coloursOf(looks.theme);
  return chartOfPlots(looks, words, [
    { height: 150, layer: spreadLayers(purchases.spread, good, ink) },
    { height: 150, layer: spreadLayers(dropout.spread, bad, ink) },
  ]);
}

function spreadsOf({ kind, unit, parameters }: DrawnModel) {
  const path = ['model', 'parameters'];
  const often = (mean: string) => `${mean} times a ${unit}`;
  if (kind === 'bg-bb') {
    const { alpha, beta, gamma, delta } = parseInput(discreteParametersSchema, parameters, path);
    return [
      betaSpread([alpha, beta], 'Probability of buying at an opportunity', (mean) => `at ${mean} of the opportunities`),
      betaSpread([gamma, delta], 'Probability of leaving before an opportunity', (mean) => `before ${mean} of them`),
    ] as const;
  }
  const purchaseRate = `Purchases per ${unit}`;
  if (kind === 'pareto-nbd') {
    const { r, alpha, s, beta } = parseInput(exponentialParametersSchema, parameters, path);
    return [
      gammaSpread([r, alpha], purchaseRate, often),
      gammaSpread([s, beta], `Rate of leaving per ${unit}`, (mean) => `at a rate of ${mean} a ${unit}`),
    ] as const;
  }
  const { r, alpha, a, b } = parseInput(geometricParametersSchema, parameters, path);
  const what =
    kind === 'bg-nbd' ? 'Probability of leaving after a repeat purchase' : 'Probability of leaving after a purchase';
  return [
    gammaSpread([r, alpha], purchaseRate, often),
    betaSpread([a, b], what, (mean) => `after ${mean} of their purchases`),
  ] as const;
}
