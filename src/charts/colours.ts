import type { ChartThemeName } from './chart.ts';

/** The colours of a theme. Those that stand beside each other differ in lightness too, for print in grey. */
export interface Colours {
  readonly background: string;
  /** Of titles and labels. */
  readonly ink: string;
  /** Of axes and remarks. */
  readonly faintInk: string;
  readonly grid: string;
  /** Of what is good, or of the first of two. */
  readonly good: string;
  /** Of what is bad. */
  readonly bad: string;
  /** Of what is neither. */
  readonly neutral: string;
  /** Of the classes A, B and C. */
  readonly classes: readonly [a: string, b: string, c: string];
  /** Behind what is unviable, thin and great. */
  readonly bands: readonly [unviable: string, thin: string, great: string];
  /** Of lines beside each other. */
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

export function coloursOf(theme: ChartThemeName): Colours {
  return themes[theme];
}
