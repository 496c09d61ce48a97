import { oneOf, parseInput, prefault } from '../internal/reading/index.ts';
import type { Decimal } from '../money.ts';

const LONGEST_NAME = 24;

const LONGEST_LABEL = 80;

const LARGE = 1e15;

const USUAL_UNITS = /^(hour|day|week|month|quarter|year)s$/;

/** A value that JSON can hold. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** A Vega-Lite specification: plain JSON for a Vega-Lite renderer of version 5 or 6. */
export interface VegaLiteChart {
  /** The Vega-Lite version of the specification. */
  readonly $schema: string;
  readonly [property: string]: JsonValue;
}

/** The two themes. */
export type ChartThemeName = 'light' | 'dark';

/** Options that all charts have. */
export interface ChartOptions {
  /** Dark marks on white, or light marks on near-black (default `'light'`). */
  readonly theme?: ChartThemeName;
  /** Width of the plot without its axes, from 240 to 2000 pixels (default 480). */
  readonly width?: number;
}

/** The colours of a theme. Adjacent ones also differ in lightness, for greyscale print. */
export interface Colours {
  readonly background: string;
  /** For titles and labels. */
  readonly ink: string;
  /** For axes and remarks. */
  readonly faintInk: string;
  readonly grid: string;
  /** For good values, or the first of two. */
  readonly good: string;
  /** For bad values. */
  readonly bad: string;
  /** For neutral values. */
  readonly neutral: string;
  /** For the classes A, B and C. */
  readonly classes: readonly [a: string, b: string, c: string];
  /** For the backgrounds of unviable, thin and great. */
  readonly bands: readonly [unviable: string, thin: string, great: string];
  /** For lines beside each other. */
  readonly series: readonly string[];
  /** From few to many. */
  readonly ramp: readonly [few: string, many: string];
  /** Ink on the dark and on the light end of the ramp. */
  readonly inkOnMany: string;
  readonly inkOnFew: string;
}

const light: Colours = {
  background: '#ffffff',
  ink: '#1f2328',
  faintInk: '#57606a',
  grid: '#e4e7eb',
  good: '#00508c',
  bad: '#d55e00',
  neutral: '#c3c9d0',
  classes: ['#00508c', '#4a97d0', '#b4c0cc'],
  bands: ['#f6d9c6', '#f3f0e6', '#d3e6f3'],
  series: ['#0072b2', '#d55e00', '#009e73', '#b8559a', '#1f2328', '#7a5200'],
  ramp: ['#eaf2f9', '#08427a'],
  inkOnMany: '#ffffff',
  inkOnFew: '#1f2328',
};

const dark: Colours = {
  background: '#15181c',
  ink: '#eceef0',
  faintInk: '#a8b0b9',
  grid: '#2c3138',
  good: '#7cc8f2',
  bad: '#e0701a',
  neutral: '#4b535c',
  classes: ['#8fd0fa', '#3f8fc9', '#4b5866'],
  bands: ['#4a2a18', '#2b2a24', '#1b3445'],
  series: ['#56b4e9', '#e69f00', '#2fc79a', '#d993bd', '#eceef0', '#f0e442'],
  ramp: ['#1d2936', '#8fd0fa'],
  inkOnMany: '#15181c',
  inkOnFew: '#eceef0',
};

const themes = { light, dark };

export const chartThemeNameSchema = prefault(oneOf('light', 'dark'), 'light');

const FONT = 'system-ui, "Segoe UI", Roboto, Helvetica, Arial, sans-serif';

/**
 * Chart theme: the `config` that all charts use, for your own charts in the same style.
 *
 * - Formula: colours after Okabe and Ito that colour-blind readers can tell apart, of different lightness for greyscale
 *   print
 * - Unit: none
 * - Convention: fonts are those of the reader's system; nothing is loaded
 * - Source: Okabe & Ito, “Color Universal Design” (2008); Vega-Lite documentation, “Configuration”
 *
 * @param theme - `'light'` (the default) or `'dark'`.
 * @returns The `config` of a Vega-Lite specification.
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

export function coloursOf(theme: ChartThemeName): Colours {
  return themes[theme];
}

/** A number for readers: rounded, without trailing zeros, with thousands separators and a true minus sign. */
export function numberText(value: number, places = 2): string {
  if (Math.abs(value) >= LARGE) return signed(value.toExponential(3).replace('e+', 'e'));
  return grouped(trimmed(value.toFixed(places)));
}

/** A percentage to one place. Values close to 0 or 100 are not rounded to them. */
export function percentText(percent: number): string {
  if (percent > 0 && percent < 0.05) return 'under 0.1 %';
  if (percent > 99.95 && percent < 100) return 'over 99.9 %';
  return `${numberText(percent, 1)} %`;
}

/** An amount of money to two places. */
export function moneyText(amount: Decimal, currency?: string | null): string {
  const unit = currency ? ` ${currency}` : '';
  if (amount.abs().greaterThanOrEqualTo(LARGE)) return signed(amount.toExponential(3).replace('e+', 'e')) + unit;
  return grouped(amount.toFixed(2)) + unit;
}

/** A length of time in the caller's unit, such as "weeks"; the usual units have a singular, 1 "week". */
export function timeText(time: number, unit: string | undefined): string {
  if (unit === undefined) return numberText(time);
  return `${numberText(time)} ${time === 1 ? unit.replace(USUAL_UNITS, '$1') : unit}`;
}

/** A count with its noun. */
export function countText(count: number | bigint, one: string, many = `${one}s`): string {
  return `${grouped(String(count))} ${count === 1 || count === 1n ? one : many}`;
}

/** A name inside a sentence: on one line, and not too long. */
export function nameText(name: string): string {
  return cut(readable(name), LONGEST_NAME);
}

/** Makes names unique, since several rows may have the same. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = cut(readable(name), LONGEST_LABEL);
    let distinct = plain;
    for (let copy = 2; taken.has(distinct); copy += 1) distinct = `${plain} (${copy})`;
    taken.add(distinct);
    return distinct;
  });
}

/** Wraps a text at a number of characters; longer words are cut. */
export function wrapped(text: string, characters: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const letters = [...word];
    if (line !== '' && [...line].length + 1 + letters.length > characters) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? cut(word, characters) : `${line} ${word}`;
  }
  return [...lines, line];
}

function cut(text: string, most: number): string {
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text;
}

function readable(name: string): string {
  const text = name.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, ' ').trim() || '(no name)';
  // Vega looks names up in plain objects, which inherit these.
  return text in Object.prototype ? `${text}\u00a0` : text;
}

function trimmed(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}

function grouped(digits: string): string {
  const [whole = '', places] = digits.split('.');
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const text = places === undefined ? thousands : `${thousands}.${places}`;
  return /[1-9]/.test(text) ? signed(text) : text.replace('-', '');
}

function signed(text: string): string {
  return text.replace('-', '−').replace('e-', 'e−');
}
