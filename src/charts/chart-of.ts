import { type Decimal, nearestNumber } from '../internal/exact/index.ts';
import {
  elements,
  fieldThat,
  mustBe,
  nullish,
  numberBetween,
  optional,
  parameters,
  parseInput,
  prefault,
  refuse,
  row,
  rule,
  wholeBetween,
} from '../internal/reading/index.ts';
import type * as z from '../internal/zod.ts';
import {
  type ChartThemeName,
  chartTheme,
  chartThemeNameSchema,
  countText,
  type JsonValue,
  type VegaLiteChart,
  wrapped,
} from './chart-theme.ts';

const VEGA_LITE_6 = 'https://vega.github.io/schema/vega-lite/v6.json';

/** Average width in pixels of a letter in the title, and in the lines below it. */
const WIDTH_OF_TITLE_LETTER = 8.4;

export const WIDTH_OF_LETTER = 6.4;

/** Space beside the plot that titles may use too. */
const BESIDE_THE_PLOT = 30;

interface Looks {
  readonly theme: ChartThemeName;
  readonly width: number;
}

/** The texts of a chart: its finding, and remarks below it. */
interface Words {
  readonly finding: string;
  readonly remarks: readonly string[];
}

interface View {
  readonly height: JsonValue;
  readonly layer: readonly JsonValue[];
  readonly [property: string]: JsonValue;
}

const LONGEST_UNIT = 20;

export const CURRENCY_OF_CHART = `a currency such as "EUR", of at most ${LONGEST_UNIT} characters`;

export const UNIT_OF_CHART = `a unit such as "months", of at most ${LONGEST_UNIT} characters`;

/** Beyond this, differences would overflow and leave an axis no room. */
export const MOST_TO_DRAW = 1e300;

/** The schema of the options that all charts have, for charts without others. */
export const chartOptionsSchema = parameters(chartOptions());

/** Rows below each other, with names at the left. */
export const ROW_AXIS = {
  field: 'segment',
  type: 'nominal',
  sort: null,
  axis: { title: null, labelLimit: 160, labelPadding: 8, ticks: false, domain: false },
};

/** Height of the rows; a few rows are thicker. */
export const ROW_HEIGHT = { step: 30 };

const LONG_NUMBER = 1e9;

/** The most rows that readers can still tell apart. */
const MOST_ROWS = 100;

interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/** An amount as a number to draw. */
export function drawnAmount(amount: Decimal, path: readonly PropertyKey[]): number {
  if (amount.abs().greaterThan(MOST_TO_DRAW))
    refuse(path, mustBe('an amount from -1e300 to 1e300, to be drawn', amount.toExponential(3)));
  return nearestNumber(amount);
}

/** The bounds of an interval in a row. */
export function bounds(lowest: number, highest: number) {
  const bound = () => numberBetween(lowest, highest);
  return nullish(
    row(
      { lower: bound(), upper: bound() },
      rule<Bounds>('upper', 'at least lower', ({ lower, upper }) => lower <= upper),
    ),
  );
}

/** The rows of the caller's data, one by one. */
export function readRows<Schema extends z.core.$ZodType>(
  data: unknown,
  schema: Schema,
  name: string,
): z.output<Schema>[] {
  const rows: z.output<Schema>[] = [];
  for (const element of elements(data, name)) rows.push(parseInput(schema, element, [name, rows.length]));
  return rows;
}

/** The first rows, with a remark if there are more. */
export function firstRows<Row>(
  rows: readonly Row[],
  what: string,
): { shown: readonly Row[]; remarks: readonly string[] } {
  const remarks = rows.length > MOST_ROWS ? [`the first ${MOST_ROWS} of ${countText(rows.length, what)}`] : [];
  return { shown: rows.slice(0, MOST_ROWS), remarks };
}

/** A quantity along an axis, from one end to the other. */
export function quantity(
  field: string,
  title: string,
  domain: readonly [number, number],
  axis: { readonly [property: string]: JsonValue } = {},
) {
  return {
    field,
    type: 'quantitative',
    scale: { domain, nice: false, zero: false },
    axis: { title, tickCount: 6, ...axis },
  };
}

/** The same quantity for further layers, which leave the axis to the first. */
export function along(field: string) {
  return { field, type: 'quantitative' };
}

/** A field of a tooltip. */
export function tip(field: string, title: string, type: 'nominal' | 'quantitative' = 'nominal') {
  return { field, title, type };
}

/** Money along an axis. */
export function moneyAxis(
  field: string,
  what: string,
  currency: string | null | undefined,
  domain: readonly [number, number],
) {
  const isLong = Math.max(...domain.map(Math.abs)) >= LONG_NUMBER;
  return quantity(field, currency ? `${what} (${currency})` : what, domain, isLong ? { format: '.3~e' } : {});
}

/** The options of every chart. */
export function chartOptions() {
  return { theme: chartThemeNameSchema, width: prefault(wholeBetween(240, 2000), 480) };
}

/** The option for a unit shown beside numbers. */
export function unit(expected: string) {
  return optional(
    fieldThat<string>(
      expected,
      { type: 'string', minLength: 1, maxLength: LONGEST_UNIT },
      (value) => typeof value === 'string' && value !== '' && value.length <= LONGEST_UNIT,
    ),
  );
}

/** A chart of layers, with its finding as the title. */
export function chartOf({ theme, width }: Looks, words: Words, view: View): VegaLiteChart {
  return { ...headOf(width, words), width, ...view, config: chartTheme(theme) };
}

/** Plots below each other under one finding, each with its own quantity along the axis. */
export function chartOfPlots({ theme, width }: Looks, words: Words, plots: readonly View[]): VegaLiteChart {
  return {
    ...headOf(width, words),
    vconcat: plots.map((plot) => ({ width, ...plot })),
    config: chartTheme(theme),
  };
}

function headOf(width: number, { finding, remarks }: Words) {
  const room = width + BESIDE_THE_PLOT;
  return {
    $schema: VEGA_LITE_6,
    description: [finding, ...remarks].join('. '),
    title: {
      text: wrapped(finding, Math.floor(room / WIDTH_OF_TITLE_LETTER)),
      ...(remarks.length > 0 && { subtitle: wrapped(remarks.join('; '), Math.floor(room / WIDTH_OF_LETTER)) }),
    },
  };
}

/** A chart without data: a title that says so. */
export function chartOfNothing(looks: Looks, finding: string): VegaLiteChart {
  const layer = [{ data: { values: [] }, mark: 'point' }];
  return chartOf(looks, { finding, remarks: [] }, { height: 40, layer });
}

/** A layer: marks for rows of data. */
export function layerOf(
  values: readonly JsonValue[],
  mark: JsonValue,
  encoding: { readonly [channel: string]: JsonValue },
) {
  return { data: { values }, mark, encoding };
}
