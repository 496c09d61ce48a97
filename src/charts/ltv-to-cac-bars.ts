import type { LtvToCacBand } from '../cac/index.ts';
import { along, quantity, ROW_AXIS, tip } from './axes.ts';
import { layerOf } from './chart-of.ts';
import type { Colours } from './colours.ts';
import { numberText } from './texts.ts';

export type RatedSegment = { readonly segment: string; readonly ratio: number; readonly band: LtvToCacBand };

/** Ratios beyond are cut there, or the bands could not be seen. */
export const [LOWEST, HIGHEST] = [-2, 8];

/** A ratio that is only almost one of the borders must not read as if it were. */
export function ratioText(ratio: number): string {
  const text = numberText(ratio);
  const isRounded = (text === '1' || text === '3') && ratio !== Number(text);
  return isRounded ? `${ratio < Number(text) ? 'just below' : 'just above'} ${text}` : text;
}

export function ltvToCacLayers(names: readonly string[], rated: readonly RatedSegment[], colours: Colours) {
  const { ink, faintInk, good } = colours;
  const bars = rated.map((row) => ({
    ...row,
    end: Math.min(Math.max(row.ratio, LOWEST), HIGHEST),
    right: Math.min(Math.max(row.ratio, 0), HIGHEST),
    text: ratioText(row.ratio),
  }));
  const ends = bars.map(({ end }) => end);
  const domain = [Math.floor(Math.min(0, ...ends)), Math.max(5, Math.ceil(Math.max(...ends) + 0.5))] as const;
  const bands = [
    { band: 'unviable', from: domain[0], to: 1 },
    { band: 'thin', from: 1, to: 3 },
    { band: 'great', from: 3, to: domain[1] },
  ];
  const x = quantity('from', 'Lifetime value / acquisition cost', domain, { grid: false, tickMinStep: 1 });
  const y = { ...ROW_AXIS, scale: { domain: names, paddingInner: 0.4, paddingOuter: 0.3 } };
  const without = names.filter((name) => rated.every(({ segment }) => segment !== name));
  return [
    layerOf(
      bands,
      { type: 'rect' },
      {
        x,
        x2: { field: 'to' },
        color: {
          field: 'band',
          type: 'nominal',
          legend: null,
          scale: { domain: ['unviable', 'thin', 'great'], range: [...colours.bands] },
        },
      },
    ),
    layerOf(
      bands,
      { type: 'text', align: 'left', baseline: 'bottom', dx: 4, dy: -3, color: faintInk },
      { x: along('from'), y: { value: 0 }, text: { field: 'band' } },
    ),
    layerOf(
      bars,
      { type: 'bar', color: good },
      {
        y,
        x: along('end'),
        x2: { datum: 0 },
        tooltip: [tip('segment', 'Segment'), tip('ratio', 'LTV/CAC', 'quantitative'), tip('band', 'Band')],
      },
    ),
    layerOf([{ border: 0 }, { border: 3 }], { type: 'rule', color: ink }, { x: along('border') }),
    layerOf(
      bars,
      { type: 'text', align: 'left', dx: 6, fontSize: 12, fontWeight: 'bold' },
      { y, x: along('right'), text: { field: 'text' } },
    ),
    layerOf(
      without.map((segment) => ({ segment, text: 'no acquisition cost' })),
      { type: 'text', align: 'left', dx: 6 },
      { y, x: { datum: 0 }, text: { field: 'text' } },
    ),
  ];
}
