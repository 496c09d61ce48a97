import type { ChartThemeName, JsonValue, VegaLiteChart } from './chart.ts';
import { chartTheme } from './chart-theme.ts';
import { wrapped } from './texts.ts';

export const VEGA_LITE_6 = 'https://vega.github.io/schema/vega-lite/v6.json';

/** Pixels that a letter of a title takes on average, and one below it. */
const WIDTH_OF_TITLE_LETTER = 8.4;
export const WIDTH_OF_LETTER = 6.4;

/** The room of a chart beside its plot that titles may use too. */
const BESIDE_THE_PLOT = 30;

export interface Looks {
  readonly theme: ChartThemeName;
  readonly width: number;
}

/** What a chart says in words: its finding, and remarks below it. */
export interface Words {
  readonly finding: string;
  readonly remarks: readonly string[];
}

interface View {
  readonly height: JsonValue;
  readonly layer: readonly JsonValue[];
  readonly [property: string]: JsonValue;
}

/** A chart of layers, with its finding as the title. */
export function chartOf({ theme, width }: Looks, words: Words, view: View): VegaLiteChart {
  return { ...headOf(width, words), width, ...view, config: chartTheme(theme) };
}

/** Plots below each other under one finding, each with a quantity of its own along its axis. */
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

/** The chart of nothing: its title, which says so. */
export function chartOfNothing(looks: Looks, finding: string): VegaLiteChart {
  const layer = [{ data: { values: [] }, mark: 'point' }];
  return chartOf(looks, { finding, remarks: [] }, { height: 40, layer });
}

/** A layer: marks of rows of data. */
export function layerOf(
  values: readonly JsonValue[],
  mark: JsonValue,
  encoding: { readonly [channel: string]: JsonValue },
) {
  return { data: { values }, mark, encoding };
}
