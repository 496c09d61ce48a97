/** A value that JSON can hold. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** A Vega-Lite specification: plain JSON, which a Vega-Lite renderer of version 5 or 6 draws. */
export interface VegaLiteChart {
  /** The version of Vega-Lite that it is written in. */
  readonly $schema: string;
  readonly [property: string]: JsonValue;
}

/** The two looks of a chart. */
export type ChartThemeName = 'light' | 'dark';

/** What every chart can be told about its looks. */
export interface ChartOptions {
  /** Dark marks on white, or light ones on near-black (default `'light'`). */
  readonly theme?: ChartThemeName;
  /** Width of the plot without its axes, from 240 to 2000 pixels (default 480). */
  readonly width?: number;
}
