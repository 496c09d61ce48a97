import type { PurchaseModel } from '../btyd/index.ts';
import { anyOf, numberBetween, oneOf, parseInput, parseOptions, row } from '../internal/reading/index.ts';
import { logBeta, logGamma } from '../internal/statistics/index.ts';
import type * as z from '../internal/zod.ts';
import { chartOfPlots, chartOptionsSchema, layerOf, quantity, tip } from './chart-of.ts';
import { type ChartOptions, coloursOf, numberText, percentText, type VegaLiteChart } from './chart-theme.ts';

/** Share of the customers whose rate or probability is between two values. */
interface Share {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

const BARS = 40;

/** Standard deviations from the mean to each end of the axis. */
const REACH = 4;

/** Steps of the integral of a bar, an even number. */
const STEPS = 32;

/** The distribution of one quantity over customers. */
interface Spread {
  /** The quantity, with its unit. */
  readonly what: string;
  readonly shares: readonly Share[];
  readonly mean: number;
}

/** Space above the highest bar. */
const HEADROOM = 1.06;

interface SpreadInWords {
  readonly spread: Spread;
  /** Its mean, as part of a sentence. */
  readonly words: string;
}

const LEAST = 1e-6;

/** Beyond these, all customers are alike or the unit is unsuitable. */
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
 * Heterogeneity chart: the distribution over customers of their rates of buying and of leaving, according to a model.
 *
 * - Formula: shares of the gamma or beta distribution between consecutive values
 * - Unit: percent of the customers
 * - Convention: an axis reaches four standard deviations to both sides of the mean, which is marked by a line; anything
 *   beyond is not drawn
 * - Source: Fader, Hardie & Lee, “‘Counting Your Customers’ the Easy Way”, Marketing Science 24 (2005), assumptions
 *
 * @returns A Vega-Lite specification of two plots.
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

function gammaSpread(
  [shape, rate]: readonly [number, number],
  what: string,
  wordsOf: (mean: string) => string,
): SpreadInWords {
  const mean = shape / rate;
  const text = mean < LEAST ? 'under 0.000001' : numberText(Number(mean.toPrecision(3)), 8);
  return { spread: { what, shares: gammaShares(shape, rate), mean }, words: wordsOf(text) };
}

function betaSpread([a, b]: readonly [number, number], what: string, wordsOf: (mean: string) => string): SpreadInWords {
  const mean = a / (a + b);
  return { spread: { what, shares: betaShares(a, b), mean }, words: wordsOf(percentText(100 * mean)) };
}

function spreadLayers({ what, shares, mean }: Spread, color: string, ink: string) {
  const bars = shares.map(({ from, to, share }) => ({
    from,
    to,
    percent: 100 * share,
    text: percentText(100 * share),
    range: `${Number(from.toPrecision(3))} to ${Number(to.toPrecision(3))}`,
  }));
  const [first, last] = [bars[0], bars.at(-1)] as [(typeof bars)[number], (typeof bars)[number]];
  const most = Math.max(...bars.map(({ percent }) => percent));
  const x = quantity('from', what, [first.from, last.to], { grid: false, format: '.3~g' });
  return [
    layerOf(
      bars,
      { type: 'rect', color },
      {
        x,
        x2: { field: 'to' },
        y: quantity('percent', 'Customers (%)', [0, HEADROOM * most], { tickCount: 4 }),
        y2: { datum: 0 },
        tooltip: [tip('range', what), tip('text', 'Customers')],
      },
    ),
    layerOf(
      [{ mean }],
      { type: 'rule', color: ink, strokeDash: [3, 3] },
      { x: { field: 'mean', type: 'quantitative' } },
    ),
  ];
}

/** Shares of a gamma distribution, whose values are above 0. */
function gammaShares(shape: number, rate: number): readonly Share[] {
  const constant = shape * Math.log(rate) - logGamma(shape);
  const deviation = Math.sqrt(shape) / rate;
  return sharesOf(shape / rate, deviation, Number.POSITIVE_INFINITY, (from, to) =>
    powerIntegral(from, to, shape, (value) => constant - rate * value),
  );
}

/** Shares of a beta distribution, whose values are between 0 and 1. */
function betaShares(a: number, b: number): readonly Share[] {
  const constant = -logBeta(a, b);
  const mean = a / (a + b);
  const deviation = Math.sqrt((mean * (b / (a + b))) / (a + b + 1));
  return sharesOf(mean, deviation, 1, (from, to) =>
    from + to < 1
      ? powerIntegral(from, to, a, (value) => constant + (b - 1) * Math.log1p(-value))
      : powerIntegral(1 - to, 1 - from, b, (value) => constant + (a - 1) * Math.log1p(-value)),
  );
}

function sharesOf(
  mean: number,
  deviation: number,
  highest: number,
  shareOf: (from: number, to: number) => number,
): readonly Share[] {
  const [start, end] = [Math.max(0, mean - REACH * deviation), Math.min(highest, mean + REACH * deviation)];
  const place = (index: number) => start + ((end - start) * index) / BARS;
  return Array.from({ length: BARS }, (_, index) => {
    const [from, to] = [place(index), index === BARS - 1 ? end : place(index + 1)];
    return { from, to, share: Math.min(shareOf(from, to), 1) };
  });
}

/** `∫ x^(a − 1) e^rest(x) dx` by Simpson's rule, along x^a where the integrand has a pole at 0. */
function powerIntegral(from: number, to: number, a: number, rest: (value: number) => number): number {
  const power = Math.min(a, 1);
  const [start, end] = [from ** power, to ** power];
  const at = (step: number) => {
    const value = (start + ((end - start) * step) / STEPS) ** (1 / power);
    return Math.exp(rest(value) + (a > 1 ? (a - 1) * Math.log(value) : 0)) / power;
  };
  let sum = at(0) + at(STEPS);
  for (let step = 1; step < STEPS; step += 1) sum += (step % 2 === 0 ? 2 : 4) * at(step);
  return (sum * (end - start)) / (3 * STEPS);
}
