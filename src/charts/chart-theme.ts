import * as z from 'zod/mini';
import { oneOf } from '../internal/reading/fields.ts';
import { parseInput } from '../internal/reading/parse-input.ts';
import type { ChartThemeName, JsonValue } from './chart.ts';
import { coloursOf } from './colours.ts';

/** The schema of a `theme`. */
export const chartThemeNameSchema = z.prefault(oneOf('light', 'dark'), 'light');

const FONT = 'system-ui, "Segoe UI", Roboto, Helvetica, Arial, sans-serif';

/**
 * Chart theme: the `config` that every chart carries, for further charts that are to look like them.
 *
 * - Formula: colours after Okabe and Ito that colour-blind readers can tell apart, of different lightness for print in grey
 * - Unit: none
 * - Convention: fonts are those of the reader's system; nothing is loaded
 * - Source: Okabe and Ito, “Color Universal Design” (2008); Vega-Lite documentation, “Configuration”
 *
 * @param theme - `'light'` (the default) or `'dark'`.
 * @returns The `config` of a Vega-Lite specification.
 * @throws {@link MetricsInputError} when the theme is neither.
 * @example
 * chartTheme('dark').background; // => '#15181c'
 */
export function chartTheme(theme: ChartThemeName = 'light'): { readonly [property: string]: JsonValue } {
  const { background, ink, faintInk, grid, series } = coloursOf(parseInput(chartThemeNameSchema, theme, ['theme']));
  return {
    background,
    font: FONT,
    padding: 12,
    view: { stroke: null },
    title: {
      anchor: 'start',
      frame: 'bounds',
      color: ink,
      fontSize: 15,
      fontWeight: 'bold',
      offset: 14,
      subtitleColor: faintInk,
      subtitleFontSize: 12,
      subtitlePadding: 5,
    },
    axis: {
      labelColor: faintInk,
      labelFontSize: 11,
      titleColor: faintInk,
      titleFontSize: 11,
      titleFontWeight: 'normal',
      titlePadding: 8,
      gridColor: grid,
      domainColor: faintInk,
      tickColor: faintInk,
    },
    legend: {
      labelColor: ink,
      labelFontSize: 11,
      labelLimit: 400,
      symbolOpacity: 1,
      title: null,
      titleColor: faintInk,
      titleFontSize: 11,
      titleFontWeight: 'normal',
      orient: 'bottom',
      symbolStrokeWidth: 2,
    },
    range: { category: [...series] },
    text: { color: ink, fontSize: 11 },
    rule: { color: ink },
  };
}
