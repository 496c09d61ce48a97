import type { JsonValue } from './chart.ts';

/** Rows below each other, each with its name at the left. */
export const ROW_AXIS = {
  field: 'segment',
  type: 'nominal',
  sort: null,
  axis: { title: null, labelLimit: 160, labelPadding: 8, ticks: false, domain: false },
};

/** The height of so many rows, of which a few are drawn thicker. */
export const ROW_HEIGHT = { step: 30 };

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

const LONG_NUMBER = 1e9;

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
